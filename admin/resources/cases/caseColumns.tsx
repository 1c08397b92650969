import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';
import { shortDay } from '#law/days';
import { type Me, useMe, useResourceDescription } from '../../me.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { CaseRow } from '../forms/rows.ts';
import { CaseNumbers } from './CaseNumbers.tsx';
import { NextStepCell } from './NextStepCell.tsx';

/** One column of the list beside the case itself; `needs` is what one must read to have it. */
export type CaseColumn = { source: string; label: string; needs: string; isSorted?: boolean; cell: () => ReactNode };

const COLUMNS: readonly CaseColumn[] = [
  { source: 'stage', label: 'Étape', needs: 'stage', cell: () => <Words source="stage" /> },
  { source: 'nextStepOrder', label: 'Prochaine étape', needs: 'nextStepKind', isSorted: true, cell: () => <NextStepCell /> },
  { source: 'leadCourtId', label: 'Juridiction', needs: 'leadCourtId', cell: () => <Name source="leadCourtId" resource="courts" /> },
  { source: 'leadLawyerId', label: 'Avocat', needs: 'leadLawyerId', cell: () => <Name source="leadLawyerId" resource="lawyers" /> },
  { source: 'standing', label: 'Constitution', needs: 'standing', cell: () => <Words source="standing" /> },
  {
    source: 'nextHearingOn',
    label: 'Prochaine audience',
    needs: 'nextHearingOn',
    isSorted: true,
    cell: () => <Day source="nextHearingOn" />,
  },
  { source: 'offenceCategory', label: 'Catégorie', needs: 'offenceCategory', cell: () => <Words source="offenceCategory" /> },
  { source: 'numbers', label: 'N° de parquet', needs: 'numbers', cell: () => <CaseNumbers /> },
  { source: 'openedOn', label: 'Ouverture', needs: 'openedOn', isSorted: true, cell: () => <Day source="openedOn" /> },
  { source: 'lastNewsOn', label: 'Dernière nouvelle', needs: 'lastNewsOn', isSorted: true, cell: () => <Day source="lastNewsOn" /> },
  { source: 'responsibleId', label: 'Responsable', needs: 'responsibleId', cell: () => <Name source="responsibleId" resource="users" /> },
];

/** Shown until somebody says otherwise. */
export const USUAL_COLUMNS: readonly string[] = ['stage', 'nextStepOrder', 'leadCourtId', 'leadLawyerId', 'standing'];

/** The columns this person may have. */
export function columnsFor(me: Me): readonly CaseColumn[] {
  const fields = me.resources.cases?.fields ?? {};
  return COLUMNS.filter(({ needs }) => (needs === 'numbers' ? me.resources.numbers?.can.list === true : fields[needs] !== undefined));
}

/** The columns this person has chosen, in his order; what he may no longer read is left out. */
export function useCaseColumns(): readonly CaseColumn[] {
  const me = useMe();
  const open = new Map(columnsFor(me).map(column => [column.source, column]));
  const chosen = me.preferences.lists?.cases?.columns ?? USUAL_COLUMNS;
  return chosen.flatMap(source => open.get(source) ?? []);
}

function Words({ source }: { source: string }) {
  const row = useRecordContext<CaseRow>();
  const { fields } = useResourceDescription('cases');
  const value = String(row?.[source] ?? '');
  return fields[source]?.choices?.[value] ?? value;
}

function Name({ source, resource }: { source: string; resource: string }) {
  return <NameOf resource={resource} id={useRecordContext<CaseRow>()?.[source]} />;
}

function Day({ source }: { source: string }) {
  const on = useRecordContext<CaseRow>()?.[source];
  return <span style={{ whiteSpace: 'nowrap' }}>{on ? shortDay(on) : '—'}</span>;
}
