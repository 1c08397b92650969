import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import { visuallyHidden } from './visuallyHidden.ts';

/** A pseudonym standing for a protected identity: read « Capucine, identité protégée ». */
export function MaskedName({ pseudonym }: { pseudonym: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 600 }}>
      <span>{pseudonym}</span>
      <Box component="span" sx={visuallyHidden}>
        , identité protégée
      </Box>
      <LockOutlined aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
    </Box>
  );
}
