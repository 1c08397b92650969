import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetOne, useRefresh } from 'react-admin';
import { type FieldValues, useWatch } from 'react-hook-form';
import { useMe } from '../../me.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { CodeDialog, type GivenCode } from '../accounts/CodeDialog.tsx';
import { Objections } from '../assignments/Objections.tsx';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { ReferencePicker } from '../forms/ReferencePicker.tsx';
import { ReferencesPicker } from '../forms/ReferencesPicker.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { type LawyerRow, nameOf } from './lawyerRows.ts';

const LABELS = {
  lawyerId: 'Avocat',
  email: 'Adresse électronique',
  accessUntilOn: 'Dernier jour d’accès',
  caseIds: 'Dossiers à ouvrir',
  acceptedReason: 'Pourquoi malgré cela',
};

type Answer = { held: number; heldNames: string[]; objections: string[] };
type Invited = { name: string; email: string; given: GivenCode };
type InviteProps = { lawyer: LawyerRow | null; onClose: () => void };

/** « Inviter un avocat »: who, with what address, which cases, until when; then the code, told once. */
export function InviteLawyer({ lawyer, onClose }: InviteProps) {
  const api = useApi();
  const refresh = useRefresh();
  const [invited, setInvited] = useState<Invited | null>(null);
  const save = async ({ lawyerId, ...values }: FieldValues) => {
    const body = { email: values.email, accessUntilOn: values.accessUntilOn, caseIds: values.caseIds ?? [] };
    const reason = values.acceptedReason ? { acceptedReason: values.acceptedReason } : {};
    const given = await api.act<GivenCode>('lawyers', String(lawyerId), 'invite', { ...body, ...reason });
    const { data } = await api.getOne<LawyerRow>('lawyers', { id: String(lawyerId) });
    setInvited({ name: nameOf(data), email: String(values.email), given });
    refresh();
  };
  if (invited) return <CodeDialog {...invited} onClose={onClose} />;
  return (
    <FormDialog
      title={lawyer ? `Inviter ${nameOf(lawyer)}` : 'Inviter un avocat'}
      submitLabel="Préparer l’invitation"
      labels={LABELS}
      defaults={{ lawyerId: lawyer?.id ?? null, email: lawyer?.email ?? null, accessUntilOn: null, caseIds: [] }}
      onSave={save}
      onClose={onClose}
    >
      {!lawyer && <ReferencePicker source="lawyerId" label={LABELS.lawyerId} resource="lawyers" autoFocus validate={toFill} />}
      <TextLine
        source="email"
        label={LABELS.email}
        helperText="Sert à se connecter. Aucun message n’y est envoyé par le service."
        validate={toFill}
      />
      <DayInput
        source="accessUntilOn"
        label={LABELS.accessUntilOn}
        orientation="futur"
        helperText="Ce jour compris, 12 mois au plus."
        validate={toFill}
      />
      <Cases />
      <Sight />
    </FormDialog>
  );
}

/** The cases are chosen by who gives the mandates; an administrator without cases invites for those given already. */
function Cases() {
  const { resources } = useMe();
  if (resources.assignments?.can.create !== true) return null;
  return (
    <ReferencesPicker
      source="caseIds"
      label={LABELS.caseIds}
      resource="cases"
      filter={{ closedOn: null }}
      isOptional
      helperText="Par leur nom de code. Un mandat de l’association commence aujourd’hui pour chacun."
    />
  );
}

/** What the lawyer will see, and what speaks against it. */
function Sight() {
  const api = useApi();
  const [lawyerId, caseIds]: unknown[] = useWatch({ name: ['lawyerId', 'caseIds'] });
  const { data: lawyer } = useGetOne<LawyerRow>('lawyers', { id: String(lawyerId) }, { enabled: typeof lawyerId === 'string' });
  const count = Array.isArray(caseIds) ? caseIds.length : 0;
  return (
    <Objections<Answer>
      needed={['lawyerId', 'email', 'accessUntilOn']}
      ask={({ lawyerId: id, email, accessUntilOn, caseIds: chosen }) =>
        api.previewAct<Answer>('lawyers', String(id), 'invite', { email, accessUntilOn, caseIds: chosen ?? [] })
      }
    >
      {answer => <Typography>{sightInWords(lawyer ? nameOf(lawyer) : 'Cet avocat', answer, count)}</Typography>}
    </Objections>
  );
}

/** « Me Inès Garnier verra 2 dossiers de plus, et ceux de ses mandats : Dune, Érable. » */
function sightInWords(name: string, { held, heldNames }: Answer, added: number): string {
  const listed = heldNames.length > 0 ? `\u00A0: ${heldNames.join(', ')}` : '';
  const known =
    held === 0 ? null : `${held === 1 ? 'le dossier de son mandat en cours' : `les ${held} dossiers de ses mandats en cours`}${listed}`;
  const chosen = added === 0 ? null : added === 1 ? 'le dossier choisi' : `les ${added} dossiers choisis`;
  const all = [chosen, known].filter(Boolean).join(', et ');
  if (all === '') return `${name} ne verra aucun dossier tant qu’aucun ne lui est confié.`;
  return `Dès sa première connexion, ${name} verra ${all}. Rien d’autre.`;
}
