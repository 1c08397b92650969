import Alert from '@mui/material/Alert';
import { useFormContext, useWatch } from 'react-hook-form';
import { isMinorOn } from '#law/minority';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { DescribedInput, type FieldChoice } from '../forms/DescribedInput.tsx';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import type { ConsentRow, PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';

type ConsentFormProps = { victim: PersonRow; consent: ConsentRow | null; onClose: () => void };

/** Records the consent of a victim, or its withdrawal; who may give it follows from the victim's age. */
export function ConsentForm({ victim, consent, onClose }: ConsentFormProps) {
  const { dossier, persons } = useCaseFile();
  const { today, resources } = useMe();
  const api = useApi();
  const fields: readonly FieldChoice[] = [
    { source: 'scope', isOpen: true },
    { source: 'givenOn', orientation: 'passe' },
    ...(resources.documents?.can.list ? [{ source: 'documentId', filter: { caseId: dossier.id } }] : []),
    ...(consent ? [{ source: 'withdrawnOn', orientation: 'passe' as const, helperText: 'Retiré, l’accord manque de nouveau.' }] : []),
  ];
  const opening: Record<string, unknown> = consent ?? { scope: 'whole', ...proposedGiver(victim, persons.rows, today) };
  const names = ['givenBy', 'giverId', ...fields.map(({ source }) => source), ...(consent ? ['version'] : [])];
  return (
    <RecordDialog
      title={consent ? `Accord — ${victim.pseudonym}` : `Enregistrer un accord — ${victim.pseudonym}`}
      resource="consents"
      object={`l’accord de ${victim.pseudonym}`}
      fields={fields}
      defaults={Object.fromEntries(names.map(name => [name, opening[name] ?? null]))}
      submitLabel="Enregistrer l’accord"
      success="Accord enregistré."
      save={values => {
        const data = { ...values, giverId: values.givenBy === 'victime_majeure' ? null : values.giverId };
        return consent
          ? api.update<ConsentRow>('consents', { id: consent.id, data, previousData: consent })
          : api.create('consents', { data: { caseId: dossier.id, victimId: victim.id, ...data } });
      }}
      onClose={onClose}
    >
      <Giver victim={victim} />
    </RecordDialog>
  );
}

/** Whoever already acts for the victim, else the adult victim herself. */
function proposedGiver(victim: PersonRow, persons: readonly PersonRow[], today: string) {
  if (isMinorOn(victim.majorityMonth, today) === false) return { givenBy: 'victime_majeure' };
  const guardian = persons.find(({ id }) => id === victim.representedById);
  const adHoc = persons.filter(({ role }) => role === 'administrateur_ad_hoc');
  const giver = victim.hasConflictOfInterest && guardian?.role !== 'administrateur_ad_hoc' ? (adHoc[0] ?? guardian) : guardian;
  return giver ? { givenBy: giver.role, giverId: giver.id } : {};
}

function Giver({ victim }: { victim: PersonRow }) {
  const { dossier, persons } = useCaseFile();
  const { control } = useFormContext();
  const [givenBy, giverId]: unknown[] = useWatch({ control, name: ['givenBy', 'giverId'] });
  const giver = persons.rows.find(({ id }) => id === giverId);
  const isRepresented = givenBy === 'representant_legal' || givenBy === 'administrateur_ad_hoc';
  const hasSome = persons.rows.some(({ role }) => role === givenBy);
  const isConflicted = givenBy === 'representant_legal' && (victim.hasConflictOfInterest || giver?.hasConflictOfInterest === true);
  return (
    <>
      <DescribedInput resource="consents" field={{ source: 'givenBy', isOpen: true }} />
      {isRepresented && hasSome && (
        <DescribedInput
          resource="consents"
          field={{ source: 'giverId', isRequired: true, filter: { caseId: dossier.id, role: givenBy, withdrawnOn: null } }}
        />
      )}
      {isRepresented && !hasSome && (
        <Alert severity="info">
          Personne n’a encore ce rôle dans le dossier{'\u00A0'}: ajoutez d’abord cette personne dans Parties et chefs.
        </Alert>
      )}
      {isConflicted && (
        <Alert severity="warning">
          Un conflit d’intérêts est signalé{'\u00A0'}: l’accord de l’administrateur ad hoc est plus sûr (art. 706-50). Celui-ci restera à
          vérifier.
        </Alert>
      )}
    </>
  );
}
