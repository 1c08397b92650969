import { type RaRecord, useGetList, useRefresh } from 'react-admin';
import { type FieldValues, useFormContext, useWatch } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { PeopleInput } from '../forms/PeopleInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { ActConsequences } from './ActConsequences.tsx';
import { useCaseFile } from './caseFile.tsx';

interface Colleague extends RaRecord<string> {
  displayName: string;
  role: string | null;
  isActive: boolean;
}
const LABELS = { userIds: 'Personnes autorisées', reason: 'Motif' };

/** « Restreindre l’accès »: the list of who keeps the case, whatever their role, with who loses it said before. */
export function RestrictCase({ onClose }: { onClose: () => void }) {
  const { dossier, readers } = useCaseFile();
  const { user } = useMe();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const restrict = async ({ userIds, reason }: FieldValues) => {
    await api.act('cases', dossier.id, 'restrict', { version: dossier.version, userIds, reason });
    const count = userIds.length;
    say(`Accès restreint\u00A0: ${count} ${count > 1 ? 'personnes' : 'personne'}.`);
    refresh();
    onClose();
  };
  const kept = dossier.isRestricted ? readers.rows.map(({ userId }) => userId) : [user.id, dossier.responsibleId];
  if (readers.isPending) return null;
  return (
    <FormDialog
      title={`Restreindre l’accès — ${dossier.codeName}`}
      submitLabel={`Restreindre ${dossier.codeName}`}
      labels={LABELS}
      defaults={{ userIds: [...new Set(kept)] }}
      onSave={restrict}
      onClose={onClose}
    >
      <RestrictFields />
    </FormDialog>
  );
}

function RestrictFields() {
  const { dossier } = useCaseFile();
  const { resources } = useMe();
  const { control } = useFormContext();
  const [userIds, reason] = useWatch({ control, name: ['userIds', 'reason'] });
  const { data, isPending } = useGetList<Colleague>('users', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'id', order: 'ASC' },
  });
  const roles = resources.users?.fields.role?.choices ?? {};
  const options = (data ?? [])
    .filter(({ isActive, role }) => isActive && role !== null)
    .map(({ id, displayName, role }) => ({ id, label: role ? `${displayName} (${(roles[role] ?? role).toLowerCase()})` : displayName }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'));
  return (
    <>
      {isPending ? (
        <SkeletonRows rows={4} columns={1} />
      ) : (
        <PeopleInput source="userIds" legend={LABELS.userIds} options={options} emptyText="Aucune personne active." />
      )}
      <TextLine source="reason" label={LABELS.reason} validate={toFill} max={300} helperText="Sans nom de personne du dossier." />
      <ActConsequences
        resource="cases"
        id={dossier.id}
        verb="restrict"
        draft={Array.isArray(userIds) ? { userIds, reason: reason || 'à préciser' } : null}
      />
    </>
  );
}
