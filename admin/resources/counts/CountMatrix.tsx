import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useRefresh } from 'react-admin';
import { isDay, shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { CaseMatrix, type MatrixColumn, type MatrixRow } from '../../ui/CaseMatrix.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { visuallyHidden } from '../../ui/visuallyHidden.ts';
import { Block } from '../cases/CaseOverview.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { sentenceOf } from '../forms/refusals.ts';
import type { CountRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { CountForm } from './CountForm.tsx';

/** « Chefs de prévention »: each count of each defendant, and the victims it concerns, marked in place. */
export function CountMatrix() {
  const { dossier, counts, persons, marks } = useCaseFile();
  const { can } = useResourceDescription('counts');
  const [edited, setEdited] = useState<CountRow | 'new' | null>(null);
  const victims = persons.rows.filter(({ role }) => role === 'victim').map(({ id, pseudonym }): MatrixColumn => ({ id, label: pseudonym }));
  const isMarked = (countId: string, personId: string) => marks.rows.some(mark => mark.countId === countId && mark.personId === personId);
  const toggle = useToggle();
  const countOf = (id: string) => counts.rows.find(count => count.id === id);
  const add = (
    <Button size="small" startIcon={<Add />} onClick={() => setEdited('new')}>
      Ajouter un chef
    </Button>
  );
  const rowActions = (row: MatrixRow) => (
    <CountDetail count={countOf(row.id)} {...(can.edit && { onEdit: () => setEdited(countOf(row.id) ?? null) })} />
  );
  return (
    <Block title="Chefs de prévention" action={can.create ? add : undefined}>
      {counts.rows.length === 0 ? (
        <EmptyState text="Aucun chef. L’infraction poursuivie décide de la recevabilité." />
      ) : (
        <>
          {can.concern && victims.length > 0 && (
            <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 1 }}>
              Cochez les victimes que chaque chef concerne. Au clavier{'\u00A0'}: flèches pour se déplacer, Entrée pour cocher.
            </Typography>
          )}
          <CaseMatrix
            label={`Chefs et victimes — ${dossier.codeName}`}
            rows={matrixRows(counts.rows, persons.rows)}
            columns={victims}
            cell={(row, column) => <Mark isOn={isMarked(row.id, column.id)} />}
            cellName={(row, { id, label }) =>
              `${row.count}, ${row.defendant} — ${label}\u00A0: ${isMarked(row.id, id) ? 'concerne' : 'ne concerne pas'}`
            }
            rowActions={rowActions}
            {...(can.concern && { onOpen: (row: MatrixRow, column: MatrixColumn) => toggle(row.id, column.id) })}
          />
        </>
      )}
      {edited && <CountForm count={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Block>
  );
}

/** Lines of one defendant together, in the order of the counts. */
function matrixRows(counts: readonly CountRow[], persons: readonly { id: string; pseudonym: string }[]): MatrixRow[] {
  const ids = [...new Set(counts.map(({ defendantId }) => defendantId))];
  return ids.flatMap(defendantId => {
    const defendant = persons.find(({ id }) => id === defendantId)?.pseudonym ?? 'À préciser';
    const own = counts.filter(count => count.defendantId === defendantId);
    return own.map(({ id, label, article }) => ({ id, defendantId: defendantId ?? '', defendant, count: label, article }));
  });
}

/** Marks or unmarks a victim: the whole set of the count is sent with its version; one write at a time. */
function useToggle() {
  const { counts, marks } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const isBusy = useRef(false);
  return async (countId: string, personId: string) => {
    const count = counts.rows.find(({ id }) => id === countId);
    if (!count || isBusy.current || marks.isPending) return;
    isBusy.current = true;
    const now = marks.rows.filter(mark => mark.countId === countId).map(mark => mark.personId);
    const victimIds = now.includes(personId) ? now.filter(id => id !== personId) : [...now, personId];
    try {
      await api.act('counts', countId, 'concern', { version: count.version, victimIds });
    } catch (error) {
      say(sentenceOf(error));
    }
    refresh();
    isBusy.current = false;
  };
}

function Mark({ isOn }: { isOn: boolean }) {
  if (!isOn)
    return (
      <Box sx={{ color: 'text.secondary' }}>
        <span aria-hidden>—</span>
        <Box component="span" sx={visuallyHidden}>
          ne concerne pas
        </Box>
      </Box>
    );
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <StatusShape shape="check" />
      concerne
    </Box>
  );
}

function CountDetail({ count, onEdit }: { count: CountRow | undefined; onEdit?: () => void }) {
  if (!count) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[periodInWords(count), count.place].filter(Boolean).join(', ')}
      </Typography>
      {onEdit && (
        <Button size="small" onClick={onEdit} aria-label={`Modifier le chef — ${count.label}`}>
          Modifier
        </Button>
      )}
    </Box>
  );
}

function periodInWords({ factsFromOn, factsToOn }: CountRow): string {
  const [from, to] = [factsFromOn, factsToOn].map(on => (on && isDay(on) ? shortDay(on) : null));
  if (from && to) return from === to ? `le ${from}` : `du ${from} au ${to}`;
  return from ? `depuis le ${from}` : to ? `jusqu’au ${to}` : '';
}
