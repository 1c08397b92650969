import { RevertDialog } from '../forms/RevertDialog.tsx';
import type { FilingRow } from '../forms/rows.ts';

/** « Annuler le dépôt », always with its reason. */
export function RevertFiling({ filing, named, onClose }: { filing: FilingRow; named: string; onClose: () => void }) {
  return (
    <RevertDialog
      resource="filings"
      record={filing}
      title={`Annuler le dépôt — ${named}`}
      submitLabel="Annuler le dépôt"
      cancelLabel="Fermer"
      reason={{ label: 'Motif de l’annulation' }}
      success="Dépôt annulé. L’acte est de nouveau à déposer."
      onClose={onClose}
    />
  );
}
