import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { request } from '../http.ts';
import { useMe } from '../me.ts';
import { instantInWords } from '../resources/forms/frenchDays.ts';
import { sentenceOf } from '../resources/forms/refusals.ts';
import { useSay } from '../resources/forms/useSay.tsx';
import { SkeletonRows } from '../ui/SkeletonRows.tsx';
import { Page } from './Page.tsx';
import { PasswordField } from './PasswordField.tsx';
import { roleLabel } from './roleLabel.ts';
import { typedErrors } from './typedErrors.ts';

type OpenSession = { createdAt: string; lastSeenAt: string; isThisOne: boolean };
const NAMES = ['current', 'password'] as const;

/** « Mon compte »: one's function, password and open sessions. */
export default function OwnAccountPage() {
  const { user } = useMe();
  return (
    <Page screen="Mon compte">
      <Typography sx={{ marginBottom: 3 }}>
        {user.displayName}, {roleLabel(user)}. Vos droits sont donnés par l’administration.
      </Typography>
      <Sessions />
      <ChangePassword />
    </Page>
  );
}

function Sessions() {
  const say = useSay();
  const { data, refetch } = useQuery({
    queryKey: ['me', 'sessions'],
    queryFn: async () => (await request('/api/me/sessions')).json as OpenSession[],
  });
  const others = (data ?? []).filter(({ isThisOne }) => !isThisOne).length;
  const close = async () => {
    try {
      await request('/api/me/sessions/close', { method: 'POST', body: {} });
      say(others === 1 ? 'L’autre session est fermée.' : 'Les autres sessions sont fermées.');
    } catch (error) {
      say(sentenceOf(error));
    }
    await refetch();
  };
  return (
    <Box component="section" aria-labelledby="sessions" sx={{ marginBottom: 4 }}>
      <Typography id="sessions" variant="h2" sx={{ marginBottom: 1 }}>
        Sessions ouvertes
      </Typography>
      {!data && <SkeletonRows rows={1} columns={2} />}
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, marginBottom: 1 }}>
        {data?.map(session => (
          <li key={session.createdAt}>
            Ouverte le {instantInWords(session.createdAt)}, dernière activité le {instantInWords(session.lastSeenAt)}
            {session.isThisOne && <strong> (celle-ci)</strong>}
          </li>
        ))}
      </Box>
      {others > 0 && (
        <Button variant="outlined" onClick={() => void close()}>
          {others === 1 ? 'Fermer l’autre session' : `Fermer les ${others} autres sessions`}
        </Button>
      )}
    </Box>
  );
}

function ChangePassword() {
  const say = useSay();
  const [typed, setTyped] = useState({ current: '', password: '' });
  const [errors, setErrors] = useState<Partial<Record<(typeof NAMES)[number], string>>>({});
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    setFailure('');
    try {
      await request('/api/me/password', { method: 'POST', body: typed });
      setTyped({ current: '', password: '' });
      say('Mot de passe changé. Vos autres sessions sont fermées.');
    } catch (error) {
      const found = typedErrors(error, NAMES);
      setErrors(found);
      if (Object.keys(found).length === 0) setFailure(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  const set = (name: (typeof NAMES)[number]) => (value: string) => setTyped(last => ({ ...last, [name]: value }));
  return (
    <Box component="section" aria-labelledby="password">
      <Typography id="password" variant="h2" sx={{ marginBottom: 1 }}>
        Changer de mot de passe
      </Typography>
      <Box component="form" method="post" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5, maxWidth: 440 }}>
        <Typography role="alert" sx={{ color: 'error.main' }}>
          {failure}
        </Typography>
        <PasswordField
          label="Mot de passe actuel"
          name="current"
          value={typed.current}
          onChange={set('current')}
          {...(errors.current && { error: errors.current })}
        />
        <PasswordField
          label="Nouveau mot de passe"
          isNew
          value={typed.password}
          onChange={set('password')}
          {...(errors.password && { error: errors.password })}
          helperText="12 caractères au moins, par exemple une phrase."
        />
        <Button type="submit" variant="contained" disabled={isBusy}>
          Changer de mot de passe
        </Button>
      </Box>
    </Box>
  );
}
