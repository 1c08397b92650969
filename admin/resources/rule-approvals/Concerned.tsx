import Typography from '@mui/material/Typography';
import { typeset } from '../../typeset.ts';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';

/** How many open deadlines follow a wording, and how many moved since counsel read it; only numbers, for who may see no case. */
export function Concerned({ ruleVersion }: { ruleVersion: string }) {
  const api = useApi();
  const { answer, failure } = usePreview<{ open: number; moved: number }>(draft => api.preview('rule-approvals', draft), { ruleVersion });
  const text = failure ?? (answer ? inWords(answer) : 'Délais concernés : en cours de compte…');
  return (
    <Typography variant="body2" role="status">
      {typeset(text)}
    </Typography>
  );
}

function inWords({ open, moved }: { open: number; moved: number }): string {
  if (open === 0) return 'Aucun délai en cours ne suit cette règle.';
  const followed = open === 1 ? 'Un délai en cours suit cette règle' : `${open} délais en cours suivent cette règle`;
  if (moved === 0) return `${followed}.`;
  return `${followed}, dont ${moved === 1 ? 'un a changé' : `${moved} ont changé`} de date depuis sa validation.`;
}
