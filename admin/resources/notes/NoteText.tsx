import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useColleagues } from './useColleagues.ts';

/** A note as written, the colleagues it calls set apart. */
export function NoteText({ text }: { text: string }) {
  const names = useColleagues().map(({ displayName }) => displayName);
  return (
    <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '75ch' }}>
      {parts(text, names).map(({ at, words, isCall }) =>
        isCall ? (
          <Box component="strong" key={at} sx={{ color: 'primary.main' }}>
            {words}
          </Box>
        ) : (
          words
        ),
      )}
    </Typography>
  );
}

/** Cuts a text where somebody is called; pure, and the pieces end to end are the text. */
export function parts(text: string, names: readonly string[]): { at: number; words: string; isCall: boolean }[] {
  const calls = names.toSorted((one, other) => other.length - one.length).map(name => `@${name}`);
  const found: { at: number; words: string; isCall: boolean }[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; at++) {
    const call = text[at] === '@' ? calls.find(words => text.startsWith(words, at)) : undefined;
    if (!call) continue;
    if (at > plain) found.push({ at: plain, words: text.slice(plain, at), isCall: false });
    found.push({ at, words: call, isCall: true });
    at += call.length - 1;
    plain = at + 1;
  }
  if (plain < text.length) found.push({ at: plain, words: text.slice(plain), isCall: false });
  return found;
}
