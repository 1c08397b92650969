import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { longDay } from '#law/days';
import { useMe } from '../../me.ts';
import { FileFiling } from '../filings/FileFiling.tsx';
import { useAwaited } from '../filings/useAwaited.ts';
import { hourInFull } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { FilingRow } from '../forms/rows.ts';
import { type CaseFile, useCaseFile } from './caseFile.tsx';
import { NextStepChip } from './NextStepCell.tsx';

/** « Prochaine étape »: what, by when, who, one button. */
export function NextStep() {
  const file = useCaseFile();
  const titleId = useId();
  const { dossier } = file;
  const [filed, setFiled] = useState<FilingRow | null>(null);
  const act = useNextAct(file, setFiled);
  const can = useMe().resources.cases?.can;
  if (dossier.closedOn) return null;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={titleId}
      sx={{
        padding: 2,
        marginBottom: 2,
        borderLeft: 4,
        borderLeftColor: 'secondary.main',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 1.5,
      }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography id={titleId} variant="caption" component="h2" sx={{ color: 'text.secondary', fontWeight: 600 }}>
          Prochaine étape
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, marginTop: 0.5 }}>
          <NextStepChip row={dossier} />
          <Typography>
            {sentence(file)}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' — '}
              <NameOf resource="users" id={dossier.nextStepOwnerId ?? dossier.responsibleId} />
            </Box>
          </Typography>
        </Box>
      </Box>
      {act && (
        <Button variant="contained" onClick={act.run}>
          {act.label}
        </Button>
      )}
      {dossier.nextStepKind === null && can?.close && <Button onClick={() => file.start({ kind: 'close' })}>Clore le dossier</Button>}
      {filed && <FileFiling filing={filed} codeName={dossier.codeName} onClose={() => setFiled(null)} />}
    </Paper>
  );
}

/** « Compte rendu de l’audience du vendredi 20 novembre 2026, 9 h ». */
function sentence({ dossier: { nextStepKind, nextStepLabel, nextStepOn, nextStepSourceId }, hearings }: CaseFile): string {
  if (nextStepKind === null) return 'Choisissez ce qui doit être fait ensuite.';
  const hearing = hearings.rows.find(({ id }) => id === nextStepSourceId);
  if (hearing && nextStepKind === 'report')
    return `Compte rendu de l’audience du ${longDay(hearing.heldOn)}, ${hourInFull(hearing.startTime)}`;
  return nextStepOn ? `${nextStepLabel}, ${longDay(nextStepOn)}` : (nextStepLabel ?? '');
}

type Act = { label: string; run: () => void } | null;

/** The one button of the step, among what this person may do. */
function useNextAct(file: CaseFile, onFile: (ready: FilingRow) => void): Act {
  const { resources } = useMe();
  const { dossier, filings, start, openTab } = file;
  const source = dossier.nextStepSourceId;
  const may = (resource: string, verb: string) => resources[resource]?.can[verb] === true;
  const isMaking = dossier.nextStepKind === 'deadline' && may('filings', 'create');
  const awaited = useAwaited({ isWanted: isMaking });
  const generate = ({ kind, hearingId, decisionId }: Pick<FilingRow, 'kind' | 'hearingId' | 'decisionId'>) =>
    start({ kind: 'filing', act: kind, hearingId, decisionId });
  switch (dossier.nextStepKind) {
    case 'report':
      return source && may('hearings', 'report')
        ? { label: 'Enregistrer le compte rendu', run: () => start({ kind: 'report', hearingId: source }) }
        : null;
    case 'confirm':
      return { label: may('hearings', 'confirm') ? 'Lire et confirmer' : 'Voir l’audience', run: () => openTab('hearings') };
    case 'deadline': {
      const made = filings.rows.filter(({ deadlineId }) => deadlineId !== null && deadlineId === source);
      const ready = made.find(({ state }) => state === 'ready');
      if (ready && may('filings', 'file')) return { label: 'Marquer comme déposé', run: () => onFile(ready) };
      const draft = made.find(({ state }) => state === 'draft');
      if (draft && isMaking) return { label: 'Compléter l’acte', run: () => generate(draft) };
      const line = awaited.data?.lines.find(({ deadlineId }) => deadlineId === source);
      if (line) return { label: line.kind === 'lettre_420_1' ? 'Générer la lettre' : 'Générer l’acte', run: () => generate(line) };
      // Nothing yet rather than a button that becomes another under the hand.
      return isMaking && awaited.isPending ? null : { label: 'Voir le délai', run: () => openTab('deadlines') };
    }
    case 'join':
      return may('cases', 'edit') ? { label: 'Enregistrer la décision', run: () => start({ kind: 'join' }) } : null;
    case 'filing': {
      const ready = filings.rows.find(({ id, state }) => id === source && state === 'ready');
      return ready && may('filings', 'file')
        ? { label: 'Marquer comme déposé', run: () => onFile(ready) }
        : { label: 'Voir l’acte', run: () => openTab('filings') };
    }
    case 'task':
      return { label: 'Voir la tâche', run: () => openTab('overview') };
    case 'prepare':
    case 'hearing':
      return { label: 'Voir l’audience', run: () => openTab('hearings') };
    case null:
      return may('tasks', 'create') ? { label: 'Choisir', run: () => start({ kind: 'choose' }) } : null;
    default:
      return may('steps', 'create') ? { label: 'Noter des nouvelles', run: () => start({ kind: 'event' }) } : null;
  }
}
