import { useGetList, useGetMany } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { longDay } from '#law/days';
import { useMe } from '../../me.ts';
import type { CaseRow, HearingRow } from '../../resources/forms/rows.ts';
import { entriesFor } from '../entries.ts';
import { useDoor, WHAT_HAPPENED } from '../events/door.ts';
import { commandOf, type Line, matches } from './lines.ts';

const MOST = 6;

/** What may be done from anywhere: places, a new case, the reports that are awaited. */
export function useActions(typed: string): Line[] {
  const me = useMe();
  const navigate = useNavigate();
  const reports = useAwaitedReports();
  const openDoor = useDoor();
  const { command, words } = commandOf(typed);
  const places: Line[] = entriesFor(me).map(({ path, label, key }) => ({
    ...{ id: `go${path}`, group: 'Actions', label: `Aller à\u00A0: ${label}`, keys: `G ${key.toUpperCase()}` },
    run: () => void navigate(path),
  }));
  const create: Line[] = me.resources.cases?.can.create
    ? [{ id: 'create', group: 'Actions', label: 'Nouveau dossier', keys: 'N', run: () => void navigate('/cases/create') }]
    : [];
  const door: Line[] = openDoor ? [{ id: 'door', group: 'Actions', label: WHAT_HAPPENED, keys: 'E', run: openDoor }] : [];
  const awaited: Line[] = reports.map(({ id, label }) => ({
    ...{ id: `report${id}`, group: 'Actions', label },
    run: () => void navigate(`/hearings/${id}/compte-rendu`),
  }));
  if (command === 'report') return awaited.filter(({ label }) => words === '' || matches(label, words)).slice(0, MOST);
  if (command !== null) return [];
  if (words === '') return [...awaited.slice(0, 2), ...create, ...places].slice(0, 4);
  return [...awaited, ...create, ...door, ...places].filter(({ label }) => matches(label, words)).slice(0, MOST);
}

/** Hearings of the past that nobody has told of yet, by the code name of their case. */
function useAwaitedReports(): { id: string; label: string }[] {
  const me = useMe();
  const may = me.resources.hearings?.can.report === true;
  const { data: hearings = [] } = useGetList<HearingRow>(
    'hearings',
    { filter: { outcome: null, heldOn_lte: me.today }, pagination: { page: 1, perPage: 100 }, sort: { field: 'heldOn', order: 'ASC' } },
    { enabled: may },
  );
  const { data: cases = [] } = useGetMany<CaseRow>(
    'cases',
    { ids: [...new Set(hearings.map(({ caseId }) => caseId))] },
    { enabled: hearings.length > 0 },
  );
  const names = new Map(cases.flatMap(row => (row ? [[row.id, row.codeName] as const] : [])));
  return hearings.flatMap(({ id, caseId, heldOn }) => {
    const name = names.get(caseId);
    return name ? [{ id, label: `Compte rendu — ${name}, ${longDay(heldOn).replace(/^\S+ (.*) \d{4}$/, '$1')}` }] : [];
  });
}
