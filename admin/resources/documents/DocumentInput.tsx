import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useGetList, useInput } from 'react-admin';
import { shortDay } from '#law/days';
import { FileField, sizeInWords } from '../../ui/FileField.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { sentenceOf } from '../forms/refusals.ts';
import type { DocumentRow, ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useRelated } from '../forms/useRelated.ts';

type DocumentInputProps = {
  source: string;
  label: string;
  /** The case the document belongs to; null for the association's own. */
  caseId: string | null;
  /** A photograph of it loses its place, day and device. */
  isNotice?: boolean;
  isOptional?: boolean;
  helperText?: string;
};

/** The document of a record: a file sent as soon as it is chosen, or one the case already has. The field holds the document's id. */
export function DocumentInput({ source, label, caseId, isNotice = false, isOptional = true, helperText }: DocumentInputProps) {
  const { progress, failure, chosen, send } = useSending(caseId, isNotice);
  const { field, fieldState } = useInput({
    source,
    defaultValue: null,
    validate: (value: unknown) =>
      progress !== null ? 'Le fichier est encore en route.' : !isOptional && !value ? 'Choisissez un fichier.' : undefined,
  });
  const [isPicking, setIsPicking] = useState(false);
  const documents = useDocuments(caseId);
  const known = documents.find(({ id }) => id === field.value);
  const choose = async (file: File | null) => {
    field.onChange(null);
    const id = await send(file);
    if (id) field.onChange(id);
  };
  const shown = chosen ?? (known ? { name: known.label, size: known.sizeBytes } : null);
  return (
    <Box>
      <FileField
        {...{ label, isOptional, progress }}
        file={field.value || progress !== null ? shown : null}
        onChoose={file => void choose(file)}
        error={failure ?? fieldState.error?.message}
        {...(helperText && { helperText })}
      />
      {documents.length > 0 && !isPicking && !field.value && (
        <Button size="small" onClick={() => setIsPicking(true)}>
          Choisir un document du dossier
        </Button>
      )}
      {isPicking && (
        <TextField
          select
          fullWidth
          size="small"
          margin="dense"
          label={`Document du dossier — ${label}`}
          value={known?.id ?? ''}
          onChange={event => field.onChange(event.target.value || null)}
        >
          {documents.map(({ id, label: name, sizeBytes }) => (
            <MenuItem key={id} value={id}>
              {name}, {sizeInWords(sizeBytes)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}

/** The documents of a case, under the name of their exhibit when they have one. */
function useDocuments(caseId: string | null): { id: string; label: string; sizeBytes: number }[] {
  const { rows: exhibits } = useRelated<ExhibitRow>('exhibits', caseId ?? undefined);
  const { data } = useGetList<DocumentRow>(
    'documents',
    { filter: { caseId }, pagination: { page: 1, perPage: 200 }, sort: { field: 'createdAt', order: 'DESC' } },
    { enabled: caseId !== null },
  );
  return (data ?? []).map(({ id, fileName, createdAt, sizeBytes }) => {
    const exhibit = exhibits.find(({ documentId }) => documentId === id);
    const label = exhibit
      ? `${exhibit.number ? `Pièce ${exhibit.number}, ` : ''}${exhibit.title}`
      : `${fileName}, ajouté le ${instantInWords(createdAt)}`;
    return { id, sizeBytes, label: exhibit?.datedOn ? `${label} (${shortDay(exhibit.datedOn)})` : label };
  });
}

/** The file on its way to `documents`: how far, or why not; another one chosen meanwhile ends the first. */
function useSending(caseId: string | null, isNotice: boolean) {
  const api = useApi();
  const [chosen, setChosen] = useState<File | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | undefined>();
  const current = useRef<AbortController | null>(null);
  const send = async (file: File | null): Promise<string | null> => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setChosen(file);
    setFailure(undefined);
    setProgress(file ? 0 : null);
    if (!file) return null;
    try {
      const { id } = await api.upload<DocumentRow>('documents', { caseId, isNotice }, file, {
        onProgress: setProgress,
        signal: mine.signal,
      });
      return current.current === mine ? id : null;
    } catch (error) {
      if (current.current === mine) {
        setFailure(sentenceOf(error));
        setChosen(null);
      }
      return null;
    } finally {
      if (current.current === mine) setProgress(null);
    }
  };
  return { chosen, progress, failure, send };
}
