import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { elidedOf } from '../../typeset.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { CheckInput } from '../forms/CheckInput.tsx';
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

// What may be erased; the names may only be replaced.
const ERASABLE = ['bornOn', 'birthPlace', 'address', 'contact', 'safeContact'] as const;

const isFilled = (value: unknown) => value !== null && value !== undefined && value !== '';

/** What is sent: what was typed, and null for what is to be erased; the rest stays as it is recorded. */
function identityBody(values: FieldValues): Record<string, unknown> {
  const erased = ERASABLE.filter(name => values.erased?.[name] === true).map(name => [name, null]);
  const filled = Object.keys(LABELS).filter(name => isFilled(values[name]));
  return Object.fromEntries([...erased, ...filled.map(name => [name, values[name]])]);
}

/** The protected block of a person: sealed on its way in, shown again only by a reveal. Never starts from what is recorded. */
export function IdentityForm({
  person,
  isOptional = false,
  onClose,
}: {
  person: Pick<PersonRow, 'id' | 'pseudonym' | 'version' | 'hasIdentity'>;
  isOptional?: boolean;
  onClose: () => void;
}) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const save = async (values: FieldValues) => {
    const body = identityBody(values);
    if (Object.keys(body).length === 0) throw new Error('Rien n’est rempli. Remplissez au moins un champ, ou annulez.');
    await api.act('persons', person.id, 'identify', { version: person.version, ...body });
    say(`Identité ${elidedOf(person.pseudonym)} enregistrée.`);
    refresh();
    onClose();
  };
  const isRecorded = person.hasIdentity;
  const names = isRecorded ? { isOptional: true } : { validate: toFill };
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
      {isRecorded && <Typography variant="body2">Ce qui est laissé vide ne change pas.</Typography>}
      <TextLine source="lastName" label={LABELS.lastName} {...names} autoFocus max={80} />
      <TextLine source="firstName" label={LABELS.firstName} {...names} max={80} />
      <DayInput source="bornOn" label={LABELS.bornOn} orientation="naissance" isOptional />
      <TextLine source="birthPlace" label={LABELS.birthPlace} isOptional max={120} />
      <TextLine source="address" label={LABELS.address} isOptional lines={2} />
      <TextLine source="contact" label={LABELS.contact} isOptional lines={2} />
      <TextLine source="safeContact" label={LABELS.safeContact} isOptional lines={2} />
      {isRecorded && <ErasedFields />}
    </FormDialog>
  );
}

const ErasedFields = () => (
  <Box component="fieldset" sx={{ border: 0, margin: 0, padding: 0 }}>
    <Typography component="legend" variant="body2" sx={{ fontWeight: 600, padding: 0 }}>
      Effacer{'\u00A0'}:
    </Typography>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      {ERASABLE.map(name => (
        <CheckInput key={name} source={`erased.${name}`} label={LABELS[name]} />
      ))}
    </Box>
  </Box>
);
