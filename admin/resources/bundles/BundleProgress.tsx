import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormState } from 'react-hook-form';
import { useCaseFile } from '../cases/caseFile.tsx';
import { useApi } from '../forms/useApi.ts';
import type { BundleStep } from './bundleRows.ts';

const PATIENCE_MS = 2_000;
const ASK_MS = 800;

const inWords = ({ step, done, of }: BundleStep): string => {
  if (step === 'convert') return `Conversion en PDF, document ${Math.min(done + 1, of)} sur ${of}`;
  return step === 'merge' ? `Pièces, ${done} sur ${of}` : 'Tampons';
};

/** How far the bundle is, said once it has lasted two seconds; nothing before. */
export function BundleProgress() {
  const { isSubmitting } = useFormState();
  const { dossier } = useCaseFile();
  const api = useApi();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isSubmitting) return setIsLong(false);
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isSubmitting]);
  const { data } = useQuery({
    queryKey: ['bundles', 'figures', dossier.id],
    queryFn: () => api.look<Record<string, BundleStep>>('bundles', 'figures'),
    enabled: isLong,
    refetchInterval: ASK_MS,
    gcTime: 0,
  });
  if (!isLong) return null;
  const now = data?.[dossier.id];
  return (
    <Box>
      <Typography role="status">{now ? inWords(now) : 'Assemblage'}</Typography>
      <LinearProgress
        aria-label="Avancement de la liasse"
        {...(now && now.of > 0 && now.step !== 'stamp' && { variant: 'determinate' as const, value: (100 * now.done) / now.of })}
      />
    </Box>
  );
}
