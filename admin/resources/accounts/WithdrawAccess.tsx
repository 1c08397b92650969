import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { elidedOf } from '../../typeset.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { ReferencePicker } from '../forms/ReferencePicker.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

type Work = { cases: number; deadlines: number; tasks: number; sessions?: number; isLastValidator?: boolean };

const counted = (count: number, one: string) => (count === 0 ? null : count === 1 ? `1 ${one}` : `${count} ${one}s`);
const inWords = ({ cases, deadlines, tasks }: Work) =>
  [counted(cases, 'dossier'), counted(deadlines, 'délai'), counted(tasks, 'tâche')].filter(Boolean).join(', ');
const LABEL = 'À qui confier son travail';

type WithdrawProps = {
  /** The account, or the lawyer it is of. */
  target: { resource: 'accounts' | 'lawyers'; id: string; name: string };
  verb: 'deactivate' | 'withdraw' | 'entrust';
  onClose: () => void;
};

/** Takes an access back, or only the work of somebody who stays: what, how many, to whom. */
export function WithdrawAccess({ target: { resource, id, name }, verb, onClose }: WithdrawProps) {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const isEnd = verb !== 'entrust';
  const { data: work } = useQuery({
    queryKey: [resource, id, verb],
    queryFn: () => api.previewAct<Work>(resource, id, verb, isEnd ? {} : { successorId: id }),
    gcTime: 0,
  });
  const hasWork = work !== undefined && inWords(work) !== '';
  const save = async ({ successorId }: FieldValues) => {
    await api.act(resource, id, verb, { successorId: successorId ?? null });
    say(isEnd ? `Accès de ${name} retiré.` : `Travail de ${name} confié.`);
    refresh();
    onClose();
  };
  const title = isEnd ? `Retirer l’accès — ${name}` : `Confier le travail — ${name}`;
  return (
    <FormDialog
      title={title}
      submitLabel={isEnd ? `Retirer l’accès ${elidedOf(name)}` : 'Confier son travail'}
      labels={{ successorId: LABEL }}
      onSave={save}
      onClose={onClose}
    >
      {work ? <Told work={work} isEnd={isEnd} /> : <SkeletonRows rows={2} columns={1} />}
      {resource === 'lawyers' && (
        <Typography>Ses mandats restent au dossier{'\u00A0'}: mettez-y fin, ou changez d’avocat, depuis chacun.</Typography>
      )}
      {hasWork && (
        <ReferencePicker
          source="successorId"
          label={LABEL}
          resource="users"
          filter={{ isActive: true, role: ['juriste', 'assistant'] }}
          validate={toFill}
        />
      )}
    </FormDialog>
  );
}

function Told({ work, isEnd }: { work: Work; isEnd: boolean }) {
  const left = inWords(work);
  return (
    <>
      {isEnd && (
        <Typography>
          {work.sessions
            ? `${counted(work.sessions, 'session')} se ferme${work.sessions > 1 ? 'nt' : ''} tout de suite. `
            : 'Aucune session n’est ouverte. '}
          La personne ne pourra plus se connecter. Ce qu’elle a écrit reste, à son nom.
        </Typography>
      )}
      <Typography>
        {left
          ? `En cours\u00A0: ${left}. Tout passe à une autre personne, et chaque dossier le garde au journal.`
          : 'Aucun travail en cours à confier.'}
      </Typography>
      {work.isLastValidator && (
        <Typography sx={{ fontWeight: 600 }}>
          C’est la dernière personne qui valide les délais{'\u00A0'}: donnez d’abord ce droit à une autre, ou les délais attendront.
        </Typography>
      )}
    </>
  );
}
