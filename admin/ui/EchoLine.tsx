import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { ValidationError } from 'react-admin';
import { StatusShape } from './StatusShape.tsx';
import type { TypedReading } from './typedReading.ts';

type EchoLineProps = { id: string; reading: TypedReading<unknown>; error: string | undefined; note?: string | undefined };

/** What the program understood, in full words, read aloud politely; the error takes its place. */
export function EchoLine({ id, reading, error, note }: EchoLineProps) {
  return (
    <Box id={id} aria-live="polite" sx={{ minHeight: 24 }}>
      {error !== undefined ? (
        <FormHelperText error component="div" sx={line}>
          <StatusShape shape="octagon" isOutline />
          <span>
            <ValidationError error={error} />
          </span>
        </FormHelperText>
      ) : (
        <Understood reading={reading} note={note} />
      )}
    </Box>
  );
}

function Understood({ reading, note }: Pick<EchoLineProps, 'reading' | 'note'>) {
  if (reading.kind === 'question') return <FormHelperText component="div">{reading.question}</FormHelperText>;
  if (reading.kind !== 'value') return null;
  return (
    <>
      <FormHelperText component="div" sx={{ color: 'text.primary' }}>
        {reading.echo}
        {reading.note && <Box component="span" sx={{ color: 'text.secondary' }}>{` (${reading.note})`}</Box>}
      </FormHelperText>
      {note && (
        <FormHelperText component="div" sx={{ ...line, color: 'warning.main' }}>
          <StatusShape shape="triangle" isOutline />
          <span>{note}</span>
        </FormHelperText>
      )}
    </>
  );
}

const line = { display: 'flex', alignItems: 'center', gap: 0.75, fontWeight: 600 } as const;
