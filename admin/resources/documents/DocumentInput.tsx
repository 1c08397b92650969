import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useGetList, useInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { shortDay } from '#law/days';
import { FileField, sizeInWords } from '../../ui/FileField.tsx';
import { instantInWords } from '../forms/frenchDays.ts';
import { saidOf } from '../forms/refusals.ts';
import type { DocumentRow, ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useRelated } from '../forms/useRelated.ts';

type DocumentInputProps = {
  source: string;
  label: string;
  /** The case the document belongs to; null for the association's own. */
  caseId: string | null;
  /** How far the file has left, from 0 to 1, once the form is sent (`useDocumentUpload`). */
  progress: number | null;
  isOptional?: boolean;
  helperText?: string;
};

/**
 * The document of a record: a file, or a document the case already has. The field holds the file itself until the form is sent: one that is
 * closed without being sent leaves nothing behind.
 */
export function DocumentInput({ source, label, caseId, progress, isOptional = true, helperText }: DocumentInputProps) {
  const { field, fieldState } = useInput({
    source,
    defaultValue: null,
    validate: (value: unknown) => (!isOptional && !value ? 'Choisissez un fichier.' : undefined),
  });
  const [isPicking, setIsPicking] = useState(false);
  const documents = useDocuments(caseId);
  const known = documents.find(({ id }) => id === field.value);
  const shown = field.value instanceof File ? field.value : known ? { name: known.label, size: known.sizeBytes } : null;
  return (
    <Box>
      <FileField
        {...{ label, isOptional, progress }}
        file={shown}
        onChoose={file => field.onChange(file)}
        error={fieldState.error?.message}
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

/** Sends the file that a form holds, when the form is sent: `keep` gives the values back with the document's id in its place. */
export function useDocumentUpload(source: string, caseId: string | null) {
  const api = useApi();
  const [progress, setProgress] = useState<number | null>(null);
  // A form refused for another field is sent again with the file that has already left.
  const sent = useRef<{ file: File; id: string } | null>(null);
  const keep = async (values: FieldValues): Promise<FieldValues> => {
    const file: unknown = values[source];
    if (!(file instanceof File)) return values;
    if (sent.current?.file !== file) {
      setProgress(0);
      try {
        const { id } = await api.upload<DocumentRow>('documents', { caseId }, file, { onProgress: setProgress });
        sent.current = { file, id };
      } catch (error) {
        throw saidOf(error, 'file', source);
      } finally {
        setProgress(null);
      }
    }
    return { ...values, [source]: sent.current.id };
  };
  return { progress, keep };
}
