import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { NumberInput } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { IntentForm } from '../forms/IntentForm.tsx';
import { refusalOf } from '../forms/refusals.ts';
import { SaveButton } from '../forms/SaveButton.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { useSay } from '../forms/useSay.tsx';
import type { SettingsRow } from './SettingsPage.tsx';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Ce qu’un dossier attend': ['prepareDays', 'nearDays', 'silenceDays', 'internalTargetDays'],
  'Validation des délais': ['isSelfValidationAllowed'],
  'Documents et chiffres': ['standingRemindDays', 'uploadMegabytes', 'smallCell'],
};

/** The thresholds, with what each is for; how many deadlines move is said before anything is saved. */
export function SettingsForm({ row, onSaved }: { row: SettingsRow; onSaved: () => void }) {
  const api = useApi();
  const say = useSay();
  const { fields } = useResourceDescription('settings');
  const labels = Object.fromEntries(Object.entries(fields).map(([name, { title }]) => [name, title]));
  const sources = Object.values(GROUPS).flat();
  const save = async (values: FieldValues) => {
    const changed = Object.fromEntries(sources.filter(source => values[source] !== row[source]).map(source => [source, values[source]]));
    try {
      await api.act('settings', row.id, 'adjust', { version: row.version, ...changed });
    } catch (error) {
      if (refusalOf(error)?.current === undefined) throw error;
      say('Une autre personne vient de changer les réglages\u00a0: relisez-les, puis recommencez.');
      onSaved();
      return;
    }
    say('Réglages enregistrés.');
    onSaved();
  };
  return (
    <IntentForm defaults={Object.fromEntries(sources.map(source => [source, row[source]]))} labels={labels} onSave={save}>
      {Object.entries(GROUPS).map(([title, group]) => (
        <Box key={title} component="fieldset" sx={{ border: 0, margin: 0, padding: 0, marginBottom: 3, display: 'grid', gap: 2 }}>
          <Typography component="legend" variant="h2" sx={{ padding: 0, marginBottom: 1.5 }}>
            {title}
          </Typography>
          {group.map(source =>
            fields[source]?.kind === 'flag' ? (
              <CheckInput key={source} source={source} label={labels[source] ?? ''} helperText={typeset(fields[source]?.help ?? '')} />
            ) : (
              <NumberInput
                key={source}
                source={source}
                label={<span>{labels[source]}</span>}
                helperText={typeset(fields[source]?.help ?? '')}
                validate={toFill}
                step={1}
                fullWidth
              />
            ),
          )}
        </Box>
      ))}
      <Foreseen row={row} />
      <Box sx={{ marginTop: 2 }}>
        <SaveButton label="Enregistrer les réglages" />
      </Box>
    </IntentForm>
  );
}

/** What another internal target would move: only numbers, since whoever administers sees no case. */
function Foreseen({ row }: { row: SettingsRow }) {
  const api = useApi();
  const days = useWatch({ name: 'internalTargetDays' });
  const isAsked = Number.isInteger(days) && days !== row.internalTargetDays;
  const { answer, failure } = usePreview<{ open: number; moved: number }>(
    draft => api.previewAct('settings', row.id, 'adjust', draft),
    isAsked ? { internalTargetDays: days } : null,
  );
  if (!isAsked || (answer === null && failure === null)) return null;
  return <ConsequencesPanel consequences={answer === null ? [{ kind: 'warning', text: failure ?? '' }] : inWords(answer)} />;
}

function inWords({ open, moved }: { open: number; moved: number }): Consequence[] {
  const text =
    moved === 0
      ? 'Aucun délai en cours ne change d’objectif interne.'
      : `${moved}\u00a0${moved > 1 ? 'délais changent' : 'délai change'} d’objectif interne, sur ${open}\u00a0en cours.`;
  return [
    { kind: moved === 0 ? 'info' : 'change', text },
    { kind: 'info', text: 'Aucun dernier jour légal ne bouge, aucune validation ne tombe.' },
  ];
}
