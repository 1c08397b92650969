import { RevertDialog } from '../forms/RevertDialog.tsx';
import type { HearingRow } from '../forms/rows.ts';

/** « Revenir sur ce compte rendu », freely for ten minutes, then with a reason. */
export function RevertReport({ hearing, named, onClose }: { hearing: HearingRow; named: string; onClose: () => void }) {
  return (
    <RevertDialog
      resource="hearings"
      record={hearing}
      title={`Revenir sur ce compte rendu — ${named}`}
      submitLabel="Revenir à l’état antérieur"
      reason={{ label: 'Motif du retour', help: 'Ce compte rendu a plus de dix minutes.' }}
      success="Compte rendu repris. Les délais sont recalculés."
      onClose={onClose}
    />
  );
}
