import Alert from '@mui/material/Alert';
import { typeset } from '../../typeset.ts';
import { useCaseFile } from '../cases/caseFile.tsx';
import { useLook } from '../forms/useLook.ts';

/** Warns when a lawyer of the case also acts for a party, here or in another case the reader may open: the server says so, nothing is refused. */
export function LawyerConflicts() {
  const { dossier } = useCaseFile();
  const { data } = useLook<{ sentences: string[] }>('cases', dossier.id, 'conflicts');
  return data?.sentences.map(sentence => (
    <Alert key={sentence} severity="warning" variant="outlined" sx={{ color: 'text.primary' }}>
      {typeset(sentence)}
    </Alert>
  ));
}
