import Button from '@mui/material/Button';
import { useFormState } from 'react-hook-form';

/** Sends its form; keeps its width and says so while the server answers. */
export function SaveButton({ label, isLarge = false, isDisabled = false }: { label: string; isLarge?: boolean; isDisabled?: boolean }) {
  const { isSubmitting } = useFormState();
  return (
    <Button
      type="submit"
      variant="contained"
      disabled={isSubmitting || isDisabled}
      fullWidth={isLarge}
      sx={{ ...(isLarge && { minHeight: 56 }), position: 'relative' }}
    >
      <span style={{ visibility: isSubmitting ? 'hidden' : 'visible' }}>{label}</span>
      {isSubmitting && <span style={{ position: 'absolute' }}>Enregistrement…</span>}
    </Button>
  );
}
