import Typography from '@mui/material/Typography';
import { type Consequence, ConsequencesPanel } from '../../ui/ConsequencesPanel.tsx';
import { useApi } from '../forms/useApi.ts';
import { usePreview } from '../forms/usePreview.ts';

type ActConsequencesProps = { resource: string; id: string; verb: string; draft: Record<string, unknown> | null };

/** « Ce qui va se passer »: the effects of an act in progress, told by the server at each pause. */
export function ActConsequences({ resource, id, verb, draft }: ActConsequencesProps) {
  const api = useApi();
  const { answer, failure } = usePreview<{ effects: Consequence[] }>(body => api.previewAct(resource, id, verb, body), draft);
  return (
    <>
      <ConsequencesPanel consequences={draft === null ? [] : (answer?.effects ?? [])} />
      {failure && draft !== null && (
        <Typography role="alert" variant="body2" sx={{ color: 'error.main' }}>
          Les effets n’ont pas pu être calculés. {failure}
        </Typography>
      )}
    </>
  );
}
