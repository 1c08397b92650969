import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useId } from 'react';
import type { FieldValues } from 'react-hook-form';
import { IntentForm, sendFromDialog } from './IntentForm.tsx';
import { SaveButton } from './SaveButton.tsx';

type FormDialogProps = {
  title: string;
  submitLabel: string;
  labels: Readonly<Record<string, string>>;
  defaults?: FieldValues;
  onSave: (values: FieldValues) => Promise<unknown>;
  onClose: () => void;
  cancelLabel?: string;
  /** Something said in the form stands in the way: its button waits. */
  isStopped?: boolean;
  children: ReactNode;
};

/** A form over the page, the whole screen on a phone; a click beside it never loses what was typed. */
export function FormDialog({
  title,
  submitLabel,
  labels,
  defaults = {},
  onSave,
  onClose,
  cancelLabel = 'Annuler',
  isStopped = false,
  children,
}: FormDialogProps) {
  const titleId = useId();
  const isSheet = useMediaQuery('(max-width:600px)', { noSsr: true });
  return (
    <Dialog
      open
      onClose={(_event, why) => why === 'escapeKeyDown' && onClose()}
      onKeyDown={sendFromDialog}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      fullScreen={isSheet}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <Box sx={{ paddingX: 3, paddingBottom: 3, overflowY: 'auto' }}>
        <IntentForm defaults={defaults} labels={labels} onSave={onSave}>
          <Box sx={{ display: 'grid', gap: 1.5 }}>{children}</Box>
          <Box
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 2,
              marginTop: 3,
              flexDirection: { xs: 'column-reverse', sm: 'row' },
            }}
          >
            <Button onClick={onClose}>{cancelLabel}</Button>
            <SaveButton label={submitLabel} isDisabled={isStopped} />
          </Box>
        </IntentForm>
      </Box>
    </Dialog>
  );
}
