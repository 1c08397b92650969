import AttachFile from '@mui/icons-material/AttachFileOutlined';
import PhotoCamera from '@mui/icons-material/PhotoCameraOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type DragEvent, useId, useState } from 'react';
import { visuallyHidden } from './visuallyHidden.ts';

/** What the browser offers first; the server judges by the content. */
export const ACCEPTED_FILES = '.pdf,.png,.jpg,.jpeg,.heic,.docx,.odt,.xlsx,.txt,.eml';

type FileFieldProps = {
  label: string;
  /** The file chosen, as it is called here and nowhere else. */
  file: { name: string; size: number } | null;
  onChoose: (file: File | null) => void;
  error?: string | undefined;
  helperText?: string;
  /** From 0 to 1 while it leaves. */
  progress?: number | null;
  isOptional?: boolean;
  autoFocus?: boolean;
};

/** One file, by its button, by dropping it, or by the camera of a phone; how far it is while it leaves. */
export function FileField({
  label,
  file,
  onChoose,
  error,
  helperText,
  progress = null,
  isOptional = false,
  autoFocus = false,
}: FileFieldProps) {
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onChoose(dropped);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <Box>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block', marginBottom: 0.5, fontWeight: 600 }}>
        {isOptional ? `${label} (facultatif)` : label}
      </Typography>
      <Box onDragOver={over} onDragLeave={() => setIsOver(false)} onDrop={drop} sx={zone(isOver, error !== undefined)}>
        <Box
          component="input"
          id={id}
          type="file"
          autoFocus={autoFocus}
          accept={ACCEPTED_FILES}
          aria-describedby={`${id}-note`}
          aria-invalid={error !== undefined}
          sx={visuallyHidden}
          onChange={event => {
            const input = event.target as HTMLInputElement;
            onChoose(input.files?.[0] ?? null);
            input.value = ''; // the same file may be chosen again after a refusal
          }}
        />
        <Button
          component="span"
          size="small"
          variant="outlined"
          startIcon={<AttachFile />}
          tabIndex={-1}
          aria-hidden
          onClick={() => document.getElementById(id)?.click()}
        >
          {file ? 'Changer de fichier' : 'Choisir un fichier'}
        </Button>
        <CameraButton onChoose={onChoose} />
        <Typography
          variant="body2"
          sx={{
            flex: '1 1 160px',
            minWidth: 0,
            overflowWrap: 'anywhere',
            color: file ? 'text.primary' : 'text.secondary',
            display: file ? 'block' : { xs: 'none', md: 'block' },
          }}
        >
          {file ? `${file.name}, ${sizeInWords(file.size)}` : 'ou déposez-le ici'}
        </Typography>
        {file && (
          <Button size="small" onClick={() => onChoose(null)} aria-label={`Retirer le fichier — ${label}`}>
            Retirer
          </Button>
        )}
      </Box>
      {progress !== null && <Progress part={progress} label={label} />}
      <FormHelperText id={`${id}-note`} error={error !== undefined} role={error ? 'alert' : undefined}>
        {error ?? helperText ?? 'PDF, image, Word, OpenDocument, Excel ou texte. Le nom du fichier n’est pas gardé.'}
      </FormHelperText>
    </Box>
  );
}

/** On a phone the camera; elsewhere nothing. */
function CameraButton({ onChoose }: { onChoose: (file: File | null) => void }) {
  const id = useId();
  return (
    <Box sx={{ display: { xs: 'inline-flex', md: 'none' } }}>
      <Box
        component="input"
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        aria-label="Prendre en photo"
        sx={visuallyHidden}
        onChange={event => onChoose((event.target as HTMLInputElement).files?.[0] ?? null)}
      />
      <Button
        component="span"
        size="small"
        variant="outlined"
        startIcon={<PhotoCamera />}
        tabIndex={-1}
        aria-hidden
        onClick={() => document.getElementById(id)?.click()}
      >
        Prendre en photo
      </Button>
    </Box>
  );
}

function Progress({ part, label }: { part: number; label: string }) {
  const percent = Math.round(part * 100);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginTop: 1 }}>
      <LinearProgress variant="determinate" value={percent} aria-label={`Envoi — ${label}`} sx={{ flex: 1 }} />
      <Typography variant="caption">{percent < 100 ? `${percent}\u00A0%` : 'Enregistrement…'}</Typography>
    </Box>
  );
}

const zone = (isOver: boolean, isWrong: boolean) => ({
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  padding: 1.5,
  border: '1px dashed',
  borderColor: isWrong ? 'error.main' : isOver ? 'primary.main' : 'divider',
  borderRadius: 1,
  backgroundColor: isOver ? 'action.hover' : 'transparent',
  '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
});

/** A size as people say it: « 120 Ko », « 3,4 Mo ». */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_048_576) return `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('fr-FR')}\u00A0Ko`;
  return `${(bytes / 1_048_576).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00A0Mo`;
}
