import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useResourceDescription } from '../../me.ts';
import { DescribedInput, type FieldChoice } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import type { AccountRow } from './accountRows.ts';

const WHO: readonly FieldChoice[] = [
  { source: 'displayName', autoFocus: true, helperText: 'Tel que les collègues le liront.' },
  { source: 'email', helperText: 'Sert à se connecter. Aucun message n’y est envoyé par le service.' },
];
const FOR_LAWYER: readonly FieldChoice[] = [
  ...WHO,
  { source: 'accessUntilOn', orientation: 'futur', isRequired: true, helperText: 'Ce jour compris, 12 mois au plus.' },
];
const FOR_STAFF: readonly FieldChoice[] = [
  ...WHO,
  { source: 'role', helperText: 'Sans fonction, la personne n’ouvre aucun dossier.' },
  { source: 'canValidate' },
  { source: 'isAdmin' },
  { source: 'accessUntilOn', orientation: 'futur', helperText: 'Ce jour compris\u202F; vide, l’accès est sans fin.' },
];

type FormProps = { account: AccountRow | null; onDone: (account: AccountRow) => void; onClose: () => void };

/** Gives an access within the association, or changes the rights of any; a new person then gets a first-sign-in code. */
export function AccountForm({ account, onDone, onClose }: FormProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const described = useResourceDescription('accounts').fields;
  const fields = account?.lawyerId ? FOR_LAWYER : FOR_STAFF;
  const opening = account ?? { role: null, isAdmin: false, canValidate: false };
  const names = ['displayName', 'email', 'role', 'isAdmin', 'canValidate', 'lawyerId', 'accessUntilOn', ...(account ? ['version'] : [])];
  const defaults = Object.fromEntries(names.map(name => [name, opening[name as keyof typeof opening] ?? null]));
  const title = account ? `Modifier les droits — ${account.displayName}` : 'Inviter une personne';
  const save = async (values: FieldValues) => {
    // An emptied choice is no function at all.
    const data = { ...values, role: values.role || null };
    const saved = account
      ? (await api.update<AccountRow>('accounts', { id: account.id, data, previousData: account })).data
      : ((await api.create('accounts', { data })).data as AccountRow);
    say(account ? `Droits de ${saved.displayName} modifiés.` : `Accès de ${saved.displayName} préparé.`);
    refresh();
    onDone(saved);
  };
  return (
    <FormDialog
      title={title}
      submitLabel={account ? 'Enregistrer les droits' : 'Préparer l’invitation'}
      labels={Object.fromEntries(Object.entries(described).map(([name, field]) => [name, field.title]))}
      defaults={defaults}
      onSave={save}
      onClose={onClose}
    >
      {fields.map(field => (
        <DescribedInput key={field.source} resource="accounts" field={field} />
      ))}
    </FormDialog>
  );
}
