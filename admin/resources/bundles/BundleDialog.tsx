import type { ReactNode } from 'react';
import { useRefresh } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useCaseFile } from '../cases/caseFile.tsx';
import { FormDialog } from '../forms/FormDialog.tsx';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

type BundleDialogProps = {
  title: string;
  submitLabel: string;
  labels: Readonly<Record<string, string>>;
  success: string;
  defaults: FieldValues;
  bodyOf: (values: FieldValues) => Record<string, unknown>;
  onClose: () => void;
  isStopped?: boolean;
  children: ReactNode;
};

/** Makes a bundle of the case on screen, then shows it in the bar below. */
export function BundleDialog({ success, bodyOf, onClose, ...shown }: BundleDialogProps) {
  const { dossier } = useCaseFile();
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  const save = async (values: FieldValues) => {
    await api.create('bundles', { data: { caseId: dossier.id, ...bodyOf(values) } });
    say(success);
    refresh();
    onClose();
  };
  return <FormDialog {...shown} onSave={save} onClose={onClose} />;
}
