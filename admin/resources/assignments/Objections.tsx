import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useFormContext, useWatch } from 'react-hook-form';
import { toFill } from '../forms/DescribedInput.tsx';
import { TextLine } from '../forms/TextLine.tsx';
import { usePreview } from '../forms/usePreview.ts';

type Answered = { objections: string[] };
type ObjectionsProps<Answer extends Answered> = {
  /** The fields the question needs; nothing is asked before they are filled. */
  needed: readonly string[];
  ask: (draft: Record<string, unknown>) => Promise<Answer>;
  children?: (answer: Answer) => React.ReactNode;
};

/** What speaks against the mandate being typed; it may be given all the same, with a reason that the journal keeps. */
export function Objections<Answer extends Answered = Answered>({ needed, ask, children }: ObjectionsProps<Answer>) {
  const { control } = useFormContext();
  const { acceptedReason: _reason, ...typed } = useWatch({ control }) as Record<string, unknown>;
  const isReady = needed.every(name => typeof typed[name] === 'string' && typed[name] !== '');
  const { answer } = usePreview<Answer>(ask, isReady ? typed : null);
  const objections = answer?.objections ?? [];
  return (
    <Box aria-live="polite" sx={{ display: 'grid', gap: 1.5 }}>
      {answer && children?.(answer)}
      {objections.length > 0 && (
        <>
          <Alert severity="warning" role="presentation">
            {objections.map(sentence => (
              <div key={sentence}>{sentence}</div>
            ))}
          </Alert>
          <TextLine
            source="acceptedReason"
            label="Pourquoi malgré cela"
            helperText="Gardé au journal du dossier."
            validate={toFill}
            max={300}
          />
        </>
      )}
    </Box>
  );
}
