import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { elidedOf } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = {
  lastName: 'Nom',
  firstName: 'Prénom',
  bornOn: 'Date de naissance',
  birthPlace: 'Lieu de naissance',
  address: 'Adresse',
  contact: 'Contact',
  safeContact: 'Consignes pour joindre sans danger',
};

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** The protected block of a person: sealed on its way in, shown again only by a reveal. Never starts from what is recorded. */
export function IdentityForm({
  person,
  isOptional = false,
  onClose,
}: {
  person: Pick<PersonRow, 'id' | 'pseudonym' | 'version'>;
  isOptional?: boolean;
  onClose: () => void;
}) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const save = async (values: FieldValues) => {
    const filled = Object.fromEntries(
      Object.keys(LABELS)
        .filter(name => isFilled(values[name]))
        .map(name => [name, values[name]]),
    );
    await api.act('persons', person.id, 'identify', { version: person.version, ...filled });
    say(`Identité ${elidedOf(person.pseudonym)} enregistrée.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title={`Identité ${elidedOf(person.pseudonym)}`}
      submitLabel="Enregistrer l’identité"
      cancelLabel={isOptional ? 'Plus tard' : 'Annuler'}
      labels={LABELS}
      onSave={save}
      onClose={onClose}
    >
      {isOptional && (
        <Typography role="status">
          {person.pseudonym} est au dossier. Son identité peut être enregistrée maintenant ou plus tard.
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        Chiffrée. Elle ne s’affiche ensuite qu’avec un motif inscrit au journal.
      </Typography>
      <TextLine source="lastName" label={LABELS.lastName} validate={toFill} autoFocus max={80} />
      <TextLine source="firstName" label={LABELS.firstName} validate={toFill} max={80} />
      <DayInput source="bornOn" label={LABELS.bornOn} orientation="naissance" isOptional />
      <TextLine source="birthPlace" label={LABELS.birthPlace} isOptional max={120} />
      <TextLine source="address" label={LABELS.address} isOptional lines={2} />
      <TextLine source="contact" label={LABELS.contact} isOptional lines={2} />
      <TextLine source="safeContact" label={LABELS.safeContact} isOptional lines={2} />
    </FormDialog>
  );
}
