import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetMany, useListContext, useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { ReferencePicker } from '../forms/ReferencePicker.tsx';
import { refusalOf } from '../forms/refusals.ts';
import type { CaseRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const MOST = 200;
const LAWYER_HINT = 'Le mandat actuel de l’association prend fin la veille\u202F; le nouveau commence aujourd’hui.';

type Act = { verb: string; title: string; field: string; label: string; resource: string; filter?: Record<string, unknown> };

const ACTS: readonly Act[] = [
  {
    ...{ verb: 'entrust', title: 'Changer de responsable', field: 'responsibleId', label: 'Responsable', resource: 'users' },
    filter: { role: ['juriste', 'assistant'], isActive: true },
  },
  { verb: 'changeLawyer', title: 'Changer d’avocat', field: 'lawyerId', label: 'Avocat', resource: 'lawyers' },
];

/** What may be done with the cases chosen. */
export function CaseBulkActs() {
  const { can } = useResourceDescription('cases');
  const { selectedIds, onUnselectItems } = useListContext();
  const count = selectedIds.length;
  const [act, setAct] = useState<Act | null>(null);
  if (count === 0) return null;
  return (
    <Box role="region" aria-label="Dossiers sélectionnés" sx={bar}>
      <Box component="span" role="status" sx={{ fontWeight: 600, paddingRight: 1 }}>
        {count > 1 ? `${count} sélectionnés` : '1 sélectionné'}
      </Box>
      {ACTS.filter(({ verb }) => can[verb]).map(one => (
        <Button key={one.verb} disabled={selectedIds.length > MOST} onClick={() => setAct(one)}>
          {one.title}
        </Button>
      ))}
      {selectedIds.length > MOST && <span>200 dossiers au plus à la fois.</span>}
      <Button onClick={() => onUnselectItems()} sx={{ marginLeft: 'auto' }}>
        Ne plus rien sélectionner
      </Button>
      {act && <BulkDialog act={act} ids={selectedIds.map(String)} onClose={() => setAct(null)} />}
    </Box>
  );
}

const bar = {
  ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 48, paddingX: 1.5 },
  ...{ position: 'sticky', top: 0, zIndex: 2, borderBottom: 1, borderColor: 'divider', backgroundColor: 'tokens.primarySoft' },
} as const;

const casesChanging = (count: number) => (count > 1 ? `${count} dossiers vont changer` : '1 dossier va changer');
const casesChanged = (count: number) =>
  count === 0 ? 'Rien à changer.' : count > 1 ? `${count} dossiers modifiés.` : '1 dossier modifié.';

function BulkDialog({ act, ids, onClose }: { act: Act; ids: string[]; onClose: () => void }) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  const { data = [], isPending } = useGetMany<CaseRow>('cases', { ids });
  const [stopped, setStopped] = useState<string | null>(null);
  const rows = data.filter((row): row is CaseRow => row !== undefined);
  const save = async (values: FieldValues) => {
    const of = rows.map(({ id, version }) => ({ id, version }));
    try {
      const { changed } = await api.actOnMany('cases', act.verb, { ...values, of });
      say(casesChanged(changed));
      onUnselectItems();
      refresh();
      onClose();
    } catch (error) {
      const failed = (refusalOf(error) as { failed?: string } | null)?.failed;
      setStopped(rows.find(({ id }) => id === failed)?.codeName ?? null);
      throw error;
    }
  };
  return (
    <FormDialog title={act.title} submitLabel={act.title} labels={{ [act.field]: act.label }} onSave={save} onClose={onClose}>
      <Box component="section" aria-label={casesChanging(rows.length)}>
        <strong>{casesChanging(isPending ? ids.length : rows.length)}</strong>
        <Box component="ul" sx={{ columns: { sm: 2 }, maxHeight: 220, overflowY: 'auto', margin: 0, marginTop: 1, paddingLeft: 2.5 }}>
          {rows.map(({ id, codeName, reference }) => (
            <li key={id}>
              {codeName}{' '}
              <Box component="span" sx={{ typography: 'caption', color: 'text.secondary' }}>
                {reference}
              </Box>
            </li>
          ))}
        </Box>
      </Box>
      {stopped && <Alert severity="warning">{stopped} a tout arrêté. Aucun dossier n’a changé.</Alert>}
      <ReferencePicker source={act.field} label={act.label} resource={act.resource} filter={act.filter ?? {}} validate={toFill} autoFocus />
      {act.verb === 'changeLawyer' && (
        <>
          <span>{LAWYER_HINT}</span>
          {stopped && <TextLine source="acceptedReason" label="Pourquoi confier ces dossiers malgré l’objection" isOptional max={300} />}
        </>
      )}
    </FormDialog>
  );
}
