import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { addDays } from '#law/days';
import { useMe } from '../../me.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { DescribedInput } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import type { PersonRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

const LABELS = { title: 'À faire', dueOn: 'Pour le', ownerId: 'Confiée à' };
const WITHIN_DAYS = 7;

/** Turns a missing consent into a task for whoever is responsible of the case, prefilled. */
export function AskConsent({ victim, giver, onClose }: { victim: PersonRow; giver: PersonRow | null; onClose: () => void }) {
  const { dossier } = useCaseFile();
  const { today } = useMe();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const title = giver
    ? `Demander l’accord à ${giver.pseudonym}${giver.id === victim.id ? '' : `, pour ${victim.pseudonym}`}`
    : `Demander l’accord à qui représente ${victim.pseudonym}`;
  const save = async (values: FieldValues) => {
    await api.create('tasks', { data: { caseId: dossier.id, kind: 'ask_consent', ...values } });
    say('Demande créée.');
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title="Demander l’accord"
      submitLabel="Créer la demande"
      labels={LABELS}
      defaults={{ title, dueOn: addDays(today, WITHIN_DAYS), ownerId: dossier.responsibleId }}
      onSave={save}
      onClose={onClose}
    >
      <DescribedInput resource="tasks" field={{ source: 'title', autoFocus: true }} />
      <DescribedInput resource="tasks" field={{ source: 'dueOn', orientation: 'futur' }} />
      <DescribedInput resource="tasks" field={{ source: 'ownerId' }} />
    </FormDialog>
  );
}
