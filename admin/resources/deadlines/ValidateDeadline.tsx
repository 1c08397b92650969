import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type RaRecord, useGetList, useNotify, useRefresh } from 'react-admin';
import { useMe } from '../../me.ts';
import { sentenceOf } from '../forms/refusals.ts';
import type { DeadlineRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { ruleTitle } from './ruleTitle.ts';

/** « Valider »: the second person answers for the date of this one line; there is no « tout valider ». */
export function ValidateDeadline({ deadline, codeName }: { deadline: DeadlineRow; codeName: string }) {
  const { user } = useMe();
  const { data: settings } = useGetList<RaRecord<string> & { isSelfValidationAllowed: boolean }>('settings');
  const api = useApi();
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isSending, setIsSending] = useState(false);
  const title = ruleTitle(deadline);
  const validate = async () => {
    setIsSending(true);
    try {
      await api.act('deadlines', deadline.id, 'validate', { version: deadline.version });
      say(`Délai validé${'\u00A0'}: ${title}.`);
    } catch (error) {
      notify(sentenceOf(error), { type: 'error' });
    }
    setIsSending(false);
    refresh();
  };
  if (deadline.enteredById === user.id && settings?.[0]?.isSelfValidationAllowed !== true)
    return (
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', flexBasis: '100%' }}>
        À valider par une autre personne{'\u00A0'}: vous avez saisi son point de départ.
      </Typography>
    );
  return (
    <Button size="small" variant="contained" disabled={isSending} onClick={validate} aria-label={`Valider ${title} — ${codeName}`}>
      {isSending ? 'Enregistrement…' : 'Valider'}
    </Button>
  );
}
