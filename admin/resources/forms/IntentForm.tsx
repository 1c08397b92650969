import Box from '@mui/material/Box';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Form, useStoreContext } from 'react-admin';
import { type FieldValues, useFormContext } from 'react-hook-form';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { formErrorsOf } from './refusals.ts';

/** Answered by a save that only passed to the next page of its form: nothing is sent yet, what was typed is kept. */
export const UNFINISHED = Symbol('unfinished');

type IntentFormProps = {
  /** Values at opening; later ones are ignored, so that no refresh touches what is being typed. */
  defaults?: FieldValues;
  labels: Readonly<Record<string, string>>;
  /** Keeps what was typed, in memory, when the form is closed without being sent. */
  draftName?: string;
  /** Throws what the server refused: its sentences go by the fields, and what was typed stays. */
  onSave: (values: FieldValues) => Promise<unknown>;
  children: ReactNode;
};

/** A form sent by its button or Ctrl+Enter, never by Enter alone; errors above and by the field, fields kept. */
export function IntentForm({ defaults, labels, draftName, onSave, children }: IntentFormProps) {
  const store = useStoreContext();
  const [draft] = useState<FieldValues | undefined>(draftName ? store.getItem(draftName) : undefined);
  const [opening] = useState({ ...defaults, ...draft });
  const [noRecord] = useState({});
  const isSaved = useRef(false);
  const save = async (values: FieldValues) => {
    try {
      if ((await onSave(values)) === UNFINISHED) return undefined;
      isSaved.current = true;
      if (draftName) store.removeItem(draftName);
      return undefined;
    } catch (error) {
      return formErrorsOf(error);
    }
  };
  return (
    <Form defaultValues={opening} record={noRecord} onSubmit={save} disableInvalidFormNotification noValidate>
      {draftName && <KeepDraft name={draftName} hasDraft={draft !== undefined} isSaved={() => isSaved.current} />}
      <Box onKeyDown={sendOnControlEnter}>
        <ErrorSummary labels={labels} />
        {children}
      </Box>
    </Form>
  );
}

function KeepDraft({ name, hasDraft, isSaved }: { name: string; hasDraft: boolean; isSaved: () => boolean }) {
  const store = useStoreContext();
  const { getValues, formState } = useFormContext();
  const isWorthKeeping = formState.isDirty || hasDraft;
  const keep = useEffectEvent(() => {
    if (isWorthKeeping && !isSaved()) store.setItem(name, getValues());
  });
  useEffect(() => () => keep(), []);
  return null;
}

/** Ctrl+Enter where no field has the focus yet: on the dialog itself, just opened. */
export function sendFromDialog(event: KeyboardEvent<HTMLElement>) {
  const at = event.target as HTMLElement;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || at.closest('form')) return;
  event.preventDefault();
  at.querySelector('form')?.requestSubmit();
}

function sendOnControlEnter(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const field = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    field.closest('form')?.requestSubmit();
  } else if (field.tagName === 'INPUT') {
    event.preventDefault();
  }
}
