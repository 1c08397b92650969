import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useFormContext, useWatch } from 'react-hook-form';
import { CLOSING_REASONS } from '#law/stages';
import { CheckInput } from '../forms/CheckInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { RadioInput } from '../forms/RadioInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { ActConsequences } from './ActConsequences.tsx';
import { useCaseFile } from './caseFile.tsx';

const LABELS = {
  reason: 'Motif de la clôture',
  details: 'Précisions',
  isOverOpenWork: 'Clore malgré les délais et les audiences en cours',
};

/** « Clore le dossier »: why, and what still runs in it, named before the last word. */
export function CloseCase({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const close = async ({ reason, details, isOverOpenWork }: FieldValues) => {
    await api.act('cases', dossier.id, 'close', {
      version: dossier.version,
      reason,
      details: details || null,
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
  const { control } = useFormContext();
  const reason = useWatch({ control, name: 'reason' });
  return (
    <>
      <RadioInput source="reason" legend={LABELS.reason} choices={CLOSING_REASONS} validate={toFill} />
      <TextLine source="details" label={LABELS.details} isOptional={reason !== 'autre'} max={200} helperText="Sans nom de personne." />
      <ActConsequences resource="cases" id={dossier.id} verb="close" draft={{ reason: reason || 'autre' }} />
      <CheckInput source="isOverOpenWork" label={LABELS.isOverOpenWork} helperText="À cocher seulement si vous avez lu ce qui précède." />
    </>
  );
}
