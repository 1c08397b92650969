import Alert from '@mui/material/Alert';
import { shortDay } from '#law/days';
import { useCaseFile } from './caseFile.tsx';

/** « Accès restreint : 4 personnes », and a case that is closed says since when and why. */
export function CaseBanners() {
  const { dossier, readers } = useCaseFile();
  const count = readers.rows.length;
  return (
    <>
      {dossier.isRestricted && (
        <Alert severity="info" variant="outlined" sx={{ marginBottom: 2, color: 'text.primary' }}>
          Accès restreint{readers.isOpen && !readers.isPending && `\u00A0: ${count} ${count > 1 ? 'personnes' : 'personne'}`}
        </Alert>
      )}
      {dossier.closedOn && (
        <Alert severity="info" variant="outlined" sx={{ marginBottom: 2, color: 'text.primary' }}>
          Dossier clos le {shortDay(dossier.closedOn)}
          {dossier.closedReason && `\u00A0: ${dossier.closedReason}`}
        </Alert>
      )}
    </>
  );
}
