import Typography from '@mui/material/Typography';
import { useCaseFile } from '../cases/caseFile.tsx';
import { useNameOf } from '../forms/NameOf.tsx';
import type { HearingRow } from '../forms/rows.ts';

/** « Me Inès Garnier, remplacée par Me Paul Fabre »: who goes to the hearing, as far as this person may know. */
export function HearingLawyer({ hearing }: { hearing: HearingRow }) {
  const { assignments } = useCaseFile();
  const onThatDay = assignments.rows.filter(
    ({ onBehalfOf, fromOn, untilOn }) =>
      onBehalfOf === 'association' && fromOn <= hearing.heldOn && (untilOn ?? hearing.heldOn) >= hearing.heldOn,
  );
  const titularId = hearing.lawyerId ?? onThatDay.find(({ hearingId }) => hearingId === null)?.lawyerId;
  const titular = useNameOf('lawyers', titularId);
  const substitute = useNameOf('lawyers', onThatDay.find(({ hearingId }) => hearingId === hearing.id)?.lawyerId);
  const words = titular && substitute ? `${titular}, remplacement par ${substitute}` : (substitute ?? titular);
  return words ? <Typography variant="body2">{words}</Typography> : null;
}
