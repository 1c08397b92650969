import Typography from '@mui/material/Typography';
import { frenchTime, shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { FilingRow } from '../forms/rows.ts';

/** Where an act stands, in words: « prête, v1 », when and how it was filed with what proof, why it was left aside. */
export function FilingState({ filing }: { filing: FilingRow }) {
  const { fields } = useResourceDescription('filings');
  const { state, edition, mode, filedOn, filedTime, receiptNumber, proofDocumentId, noProofReason, overrideReason } = filing;
  const words = fields.state?.choices?.[state] ?? state;
  const by = mode ? fields.mode?.choices?.[mode] : null;
  return (
    <>
      <Typography variant="body2">
        {words}, v{edition}
        {filedOn && `, le ${shortDay(filedOn)}${filedTime ? ` à ${frenchTime(filedTime)}` : ''}`}
        {by && ` (${by.charAt(0).toLowerCase()}${by.slice(1)})`}
      </Typography>
      {state === 'filed' && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {proofDocumentId ? 'Preuve jointe' : `Sans preuve\u00a0: ${noProofReason?.replace(/\.$/, '')}`}
          {receiptNumber && `. Récépissé ${receiptNumber}`}. Enregistré par <NameOf resource="users" id={filing.filedById} />
          {filing.confirmedAt === null && '. À confirmer par l’association'}.
        </Typography>
      )}
      {overrideReason && (
        <Typography variant="caption" component="p" sx={{ color: 'warning.main', fontWeight: 600 }}>
          Passé outre un obstacle{'\u00A0'}: {overrideReason}
        </Typography>
      )}
      {state === 'dropped' && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {filing.droppedReason}
        </Typography>
      )}
    </>
  );
}
