import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useFormContext, useWatch } from 'react-hook-form';
import { shortDay } from '#law/days';
import { CLOSING_REASONS } from '#law/stages';
import { ENDINGS } from '#schema/cases';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';
import { useSay } from '../forms/useSay.tsx';
import { useCaseFile } from './caseFile.tsx';

const LABELS = {
  reason: 'Motif de la clôture',
  details: 'Précisions',
  endings: 'Fin de chaque délai de forclusion',
  isOverOpenWork: 'Clore malgré les audiences qui restent',
};
const NBSP = '\u00A0';

/** A right that would be lost, as the server names it. */
type Strict = { id: string; title: string; lastUsefulOn: string };
type Foreseen = { effects: Consequence[]; deadlines: Strict[]; obstacle: string | null };
type Endings = Record<string, { how?: string; reason?: string }>;

/** « Clore le dossier »: why, then how each right that would be lost ends, before the last word. */
export function CloseCase({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const close = async ({ reason, details, isOverOpenWork, endings = {} }: FieldValues) => {
    await api.act('cases', dossier.id, 'close', {
      version: dossier.version,
      reason,
      details: details || null,
      endings: Object.entries(endings as Endings)
        .filter(([, ending]) => ending.how)
        .map(([deadlineId, ending]) => ({ deadlineId, ...ending })),
      isOverOpenWork: isOverOpenWork === true,
    });
    say(`${dossier.codeName} est clos.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog title="Clore le dossier" submitLabel={`Clore ${dossier.codeName}`} labels={LABELS} onSave={close} onClose={onClose}>
      <CloseFields />
    </FormDialog>
  );
}

function CloseFields() {
  const { dossier } = useCaseFile();
  const api = useApi();
  const { control } = useFormContext();
  const reason = useWatch({ control, name: 'reason' });
  const draft = { reason: reason || 'autre' };
  const { answer, failure } = usePreview<Foreseen>(body => api.previewAct('cases', dossier.id, 'close', body), draft);
  return (
    <>
      <RadioInput source="reason" legend={LABELS.reason} choices={CLOSING_REASONS} validate={toFill} />
      <TextLine source="details" label={LABELS.details} isOptional={reason !== 'autre'} max={200} helperText="Sans nom de personne." />
      <ConsequencesPanel consequences={answer?.effects ?? []} />
      {failure && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          Les effets n’ont pas pu être calculés. {failure}
        </Typography>
      )}
      {answer?.deadlines.map(deadline => (
        <EndingFields key={deadline.id} deadline={deadline} />
      ))}
      {answer?.obstacle && (
        <CheckInput source="isOverOpenWork" label={LABELS.isOverOpenWork} helperText="À cocher seulement si vous avez lu ce qui précède." />
      )}
    </>
  );
}

/** How one right that would be lost ends, and why. */
function EndingFields({ deadline: { id, title, lastUsefulOn } }: { deadline: Strict }) {
  const named = `${title}, ${shortDay(lastUsefulOn)}`;
  return (
    <>
      <RadioInput source={`endings.${id}.how`} legend={`Délai de forclusion${NBSP}: ${named}`} choices={ENDINGS} validate={toFill} />
      <TextLine source={`endings.${id}.reason`} label={`Motif — ${named}`} max={250} validate={toFill} helperText="Sans nom de personne." />
    </>
  );
}
