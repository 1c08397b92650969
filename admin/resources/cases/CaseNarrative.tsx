import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isDay, shortDay } from '#law/days';
import { useMe, useResourceDescription } from '../../me.ts';
import type { FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { CaseRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { Block } from './CaseOverview.tsx';
import { useCaseFile } from './caseFile.tsx';

const FIELDS: readonly FieldChoice[] = [
  { source: 'narrative', helperText: 'Dix lignes au plus, sans nom réel. Chiffré.' },
  { source: 'factsFromOn', orientation: 'passe' },
  { source: 'factsToOn', orientation: 'passe' },
  { source: 'place' },
  { source: 'publicActionOn', orientation: 'passe' },
  { source: 'maltreatment', helperText: 'Repris dans les actes : rien qui identifie un enfant.' },
  { source: 'offenceCategory' },
];

/** « L’essentiel »: the story in a few lines, the facts, and the way to correct them. */
export function CaseNarrative() {
  const { dossier } = useCaseFile();
  const { can, fields } = useResourceDescription('cases');
  const { resources } = useMe();
  const [isEdited, setIsEdited] = useState(false);
  const category = resources.cases?.fields.offenceCategory?.choices?.[dossier.offenceCategory];
  const edit = (
    <Button size="small" onClick={() => setIsEdited(true)} aria-label="Modifier l’essentiel">
      Modifier
    </Button>
  );
  return (
    <Block title="L’essentiel" action={can.edit ? edit : undefined}>
      {fields.narrative && (
        <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '75ch', color: dossier.narrative ? 'text.primary' : 'text.secondary' }}>
          {dossier.narrative || 'Aucun récit pour le moment.'}
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 1 }}>
        {[category, fields.factsFromOn && factsInWords(dossier), dossier.place].filter(Boolean).join(', ')}
      </Typography>
      {isEdited && <EditCase onClose={() => setIsEdited(false)} />}
    </Block>
  );
}

function factsInWords({ factsFromOn, factsToOn }: CaseRow): string {
  const day = (on: string | null | undefined) => (on && isDay(on) ? shortDay(on) : null);
  const [from, to] = [day(factsFromOn), day(factsToOn)];
  if (from && to && from !== to) return `faits du ${from} au ${to}`;
  return from ? `faits depuis le ${from}` : to ? `faits jusqu’au ${to}` : 'période des faits à préciser';
}

function EditCase({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { fields } = useResourceDescription('cases');
  const api = useApi();
  const asked = FIELDS.filter(({ source }) => fields[source]?.isWritable);
  const defaults = Object.fromEntries([...asked.map(({ source }) => [source, dossier[source] ?? null]), ['version', dossier.version]]);
  return (
    <RecordDialog
      title={`Modifier ${dossier.codeName}`}
      resource="cases"
      object={dossier.codeName}
      fields={asked}
      defaults={defaults}
      submitLabel="Enregistrer"
      success={`${dossier.codeName} modifié.`}
      save={values => api.update<CaseRow>('cases', { id: dossier.id, data: values, previousData: dossier })}
      onClose={onClose}
    />
  );
}
