import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { tableDay } from '#law/days';
import { CIVIL_OUTCOMES, DECISION_KINDS } from '#law/decisions';
import { NameOf } from '../resources/forms/NameOf.tsx';
import type { AwardRow, CivilOutcomeRow, DecisionRow } from '../resources/forms/rows.ts';
import { useApi } from '../resources/forms/useApi.ts';
import { echoMoney } from '../ui/moneyGrammar.ts';
import { Line } from './Line.tsx';

/** What a decision gave the association: the words of its outcome, and the sums together. */
type Given = { outcome: string | undefined; cents: number };

const GivenContext = createContext<ReadonlyMap<string, Given> | undefined>(undefined);

const AT_ONCE = 50;
const slicesOf = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_one, rank) => ids.slice(rank * AT_ONCE, (rank + 1) * AT_ONCE));

/** Reads once for all the lines inside what each decision gave the association; of the victims, nothing. */
export function WithGiven({ rows, children }: { rows: readonly DecisionRow[]; children: ReactNode }) {
  const api = useApi();
  const ids = rows.map(({ id }) => id);
  const ofAll = async <Row extends { beneficiaryId: string | null }>(resource: string): Promise<Row[]> => {
    const pages = await Promise.all(
      slicesOf(ids).map(decisionId =>
        api.getList(resource, { filter: { decisionId }, pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' } }),
      ),
    );
    return pages.flatMap(({ data }) => data as unknown as Row[]).filter(({ beneficiaryId }) => beneficiaryId === null);
  };
  const { data } = useQuery({
    queryKey: ['decisions', 'given', ids],
    queryFn: async () => {
      const [outcomes, awards] = await Promise.all([ofAll<CivilOutcomeRow>('civil-outcomes'), ofAll<AwardRow>('awards')]);
      return new Map(
        ids.map((id): [string, Given] => {
          const mine = awards.filter(({ decisionId }) => decisionId === id);
          const outcome = outcomes.find(({ decisionId }) => decisionId === id)?.outcome;
          return [id, { outcome, cents: mine.reduce((sum, { awardedCents }) => sum + awardedCents, 0) }];
        }),
      );
    },
    placeholderData: keepPreviousData,
  });
  return <GivenContext value={data}>{children}</GivenContext>;
}

/** A decision by the code name of its case: court, day, what the association obtained; nobody's name. */
export function DecisionLine({ row: { id, caseId, courtId, kind, pronouncedOn } }: { row: DecisionRow }) {
  const given = useContext(GivenContext)?.get(id);
  const result = given?.outcome ? (CIVIL_OUTCOMES[given.outcome as keyof typeof CIVIL_OUTCOMES] ?? given.outcome) : null;
  return (
    <Line caseId={caseId}>
      {DECISION_KINDS[kind as keyof typeof DECISION_KINDS] ?? kind}, {tableDay(pronouncedOn)}, <NameOf resource="courts" id={courtId} />
      {given && (
        <>
          {' — '}
          {result ?? 'issue civile non renseignée'}
          {given.cents > 0 && `, ${echoMoney(given.cents)} alloués`}
        </>
      )}
    </Line>
  );
}
