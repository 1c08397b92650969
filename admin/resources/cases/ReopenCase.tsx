import Typography from '@mui/material/Typography';
import { useRefresh } from 'react-admin';
import { shortDay } from '#law/days';
import { toFill } from '../forms/DescribedInput.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';
import { useCaseFile } from './caseFile.tsx';

/** « Rouvrir »: a closed case is followed again. */
export function ReopenCase({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const reopen = async () => {
    await api.act('cases', dossier.id, 'reopen', { version: dossier.version });
    say(`${dossier.codeName} est rouvert. Ses délais sont recalculés.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog title="Rouvrir le dossier" submitLabel={`Rouvrir ${dossier.codeName}`} labels={{}} onSave={reopen} onClose={onClose}>
      <Typography>
        {dossier.codeName} a été clos le {dossier.closedOn && shortDay(dossier.closedOn)}. Les délais que ses faits appellent seront de
        nouveau comptés.
      </Typography>
    </FormDialog>
  );
}

/** « Lever la restriction »: the case is open again to everybody whose role allows it. */
export function LiftRestriction({ onClose }: { onClose: () => void }) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const lift = async ({ reason }: Record<string, unknown>) => {
    await api.act('cases', dossier.id, 'lift', { version: dossier.version, reason });
    say(`L’accès à ${dossier.codeName} n’est plus restreint.`);
    refresh();
    onClose();
  };
  return (
    <FormDialog
      title="Lever la restriction d’accès"
      submitLabel={`Ouvrir ${dossier.codeName} à tous`}
      labels={{ reason: 'Motif' }}
      onSave={lift}
      onClose={onClose}
    >
      <Typography>Toute personne dont le rôle ouvre les dossiers verra de nouveau {dossier.codeName}.</Typography>
      <TextLine source="reason" label="Motif" validate={toFill} max={300} autoFocus />
    </FormDialog>
  );
}
