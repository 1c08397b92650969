import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../../me.ts';
import type { CaseRow } from '../../resources/forms/rows.ts';
import { commandOf, digitsOf, type Line } from './lines.ts';
import { Matched, MatchedNumber } from './Matched.tsx';
import { useActions } from './useActions.tsx';
import { type Found, type NumberFound, useFound } from './useFound.ts';

const RECENT = 5;

/** Every line for what is typed, in the order of the palette: exact number, actions, open cases, the rest. */
export function useLines(typed: string): { lines: Line[]; isAsking: boolean; failed: boolean } {
  const actions = useActions(typed);
  const { found, isAsking, failed } = useFound(typed);
  const recent = useRecent();
  const cases = useCaseLines(typed, found);
  const others = useOtherLines(typed, found);
  if (typed.trim() === '') return { lines: [...recent, ...actions], isAsking: false, failed: false };
  const digits = digitsOf(typed);
  const isExact = ({ numbers }: CaseLine) => numbers.some(({ value }) => value.replace(/\W/g, '') === digits);
  const exact = cases.filter(isExact);
  const open = cases.filter(line => !isExact(line) && !line.isClosed);
  const closed = cases.filter(line => !isExact(line) && line.isClosed);
  return { lines: [...exact, ...actions, ...open, ...others.lawyers, ...closed, ...others.last], isAsking, failed };
}

type CaseLine = Line & { numbers: NumberFound[]; isClosed: boolean };

/** Where a command leads on the page of a case. */
const PLACES: Readonly<Record<string, { title: string; state: object }>> = {
  filing: { title: 'Générer un acte', state: { task: 'filing' } },
  deadlines: { title: 'Délais', state: { tab: 'deadlines' } },
  hearings: { title: 'Audiences', state: { tab: 'hearings' } },
  notes: { title: 'Notes', state: { tab: 'notes' } },
};

function useCaseLines(typed: string, found: Found | null): CaseLine[] {
  const navigate = useNavigate();
  const { command, words } = commandOf(typed);
  if (!found || command === 'report') return [];
  const place = command === null ? undefined : PLACES[command];
  const digits = digitsOf(words) ?? '';
  const others = found.numbers.map(({ value }) => value.replace(/\W/g, ''));
  return found.cases.map(row => {
    const numbers = found.numbers.filter(({ caseId }) => caseId === row.id);
    const detail = (
      <>
        {numbers.map(({ id, value }) => (
          <span key={id}>
            <MatchedNumber value={value} digits={digits} others={others} />
            {' · '}
          </span>
        ))}
        <Matched text={row.reference} typed={words} />
        {row.closedOn ? ' · clos' : ''}
      </>
    );
    return {
      ...{ id: `case${row.id}`, group: row.closedOn ? 'Dossiers clos' : 'Dossiers', detail, numbers, isClosed: Boolean(row.closedOn) },
      label: place ? `${place.title} — ${row.codeName}` : row.codeName,
      run: () => void navigate(`/cases/${row.id}/show`, place ? { state: place.state } : {}),
    };
  });
}

function useOtherLines(typed: string, found: Found | null): { lawyers: Line[]; last: Line[] } {
  const navigate = useNavigate();
  const { resources } = useMe();
  const { command } = commandOf(typed);
  if (!found || command !== null) return { lawyers: [], last: [] };
  const lawyers = found.lawyers.map(({ id, civility, firstName, lastName, bar }) => ({
    ...{ id: `lawyer${id}`, group: 'Avocats', label: `${civility}\u00A0${firstName} ${lastName}`, detail: bar },
    run: () => void navigate(`/lawyers/${id}/show`),
  }));
  const number = digitsOf(typed);
  const isNew = number !== null && number.length >= 6 && found.cases.length === 0 && resources.cases?.can.create === true;
  const create: Line = {
    ...{ id: 'create-number', group: 'Actions', label: 'Créer un dossier avec ce numéro' },
    run: () => void navigate('/cases/create', { state: { parquetNumber: typed.trim() } }),
  };
  return { lawyers, last: isNew ? [create] : [] };
}

/** The cases opened last in this session, from what the page remembers of them. */
function useRecent(): Line[] {
  const navigate = useNavigate();
  const known = useQueryClient()
    .getQueryCache()
    .findAll({ queryKey: ['cases', 'getOne'] });
  return (
    known
      // A list leaves its rows there too: only what a page has asked for was opened.
      .filter(({ state, options }) => state.data !== undefined && options.queryFn !== undefined)
      .toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
      .slice(0, RECENT)
      .map(({ state }) => {
        const { id, codeName, reference } = state.data as CaseRow;
        return {
          id: `recent${id}`,
          group: 'Ouverts récemment',
          label: codeName,
          detail: reference,
          run: () => void navigate(`/cases/${id}/show`),
        };
      })
  );
}
