import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { longDay } from '#law/days';
import { typeset } from '../../typeset.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { monthInFull } from '../forms/frenchDays.ts';
import { useLook } from '../forms/useLook.ts';
import { Block } from './CaseOverview.tsx';
import { useCaseFile } from './caseFile.tsx';

/** The limitation of one count towards one victim, as the server gives it. */
interface LimitationLine {
  countId: string;
  article: string;
  label: string;
  victim: string | null;
  untilMonth: string | null;
  years: number | null;
  start: 'facts' | 'majority' | null;
  law: string | null;
  interruptedOn: string | null;
  isPast: boolean;
  suspended: { times: { fromOn: string; untilOn: string | null }[]; untilMonth: string } | null;
  prolonged: { codeName: string | null; untilMonth: string | null } | null;
  missing: string | null;
}

/** « Prescription »: until which month each count may be prosecuted, from the month of majority alone; never a verdict. */
export function CaseLimitation() {
  const { dossier } = useCaseFile();
  const { data, error, refetch } = useLook<{ counts: LimitationLine[]; toKnow: string[] }>('cases', dossier.id, 'limitations');
  return (
    <Block title="Prescription de l’action publique">
      {error && (
        <Alert severity="error" role="alert" action={<Button onClick={() => void refetch()}>Réessayer</Button>}>
          La prescription n’a pas pu être calculée.
        </Alert>
      )}
      {!data && !error && <SkeletonRows rows={2} columns={2} />}
      {data?.counts.length === 0 && <Typography variant="body2">Aucun chef enregistré{'\u00A0'}: rien à calculer encore.</Typography>}
      {data && data.counts.length > 0 && (
        <>
          <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 1.5 }}>
            {data.counts.map(line => (
              <Line key={`${line.countId} ${line.victim}`} line={line} />
            ))}
          </Box>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', marginTop: 1.5, fontWeight: 600 }}>
            À faire valider par l’avocat.
          </Typography>
          <Box component="details" sx={{ '& > summary': { cursor: 'pointer', typography: 'body2', color: 'primary.main' } }}>
            <summary>Ce que ce calcul ne dit pas</summary>
            {data.toKnow.map(sentence => (
              <Typography key={sentence} variant="body2" sx={{ marginTop: 0.5 }}>
                {typeset(sentence)}
              </Typography>
            ))}
          </Box>
        </>
      )}
    </Block>
  );
}

function Line({ line }: { line: LimitationLine }) {
  const { article, label, victim, untilMonth, isPast, missing } = line;
  const verb = isPast ? 'Paraît acquise depuis' : 'Au moins jusqu’en';
  return (
    <Box component="li">
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {label} ({article}){victim && `, ${victim}`}
      </Typography>
      <Typography variant="body2">{untilMonth ? `${verb} ${monthInFull(untilMonth)}` : typeset(missing ?? '')}</Typography>
      {untilMonth && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {typeset(reasonOf(line))}
        </Typography>
      )}
      {line.suspended && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {typeset(suspendedBy(line.suspended))}
        </Typography>
      )}
      {line.prolonged && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {typeset(prolongedBy(line.prolonged))}
        </Typography>
      )}
    </Box>
  );
}

/** A suspension recorded on the case, and what it would add: for counsel to say. */
function suspendedBy({ times, untilMonth }: NonNullable<LimitationLine['suspended']>): string {
  const told = times.map(({ fromOn, untilOn }) =>
    untilOn ? `du ${longDay(fromOn)} au ${longDay(untilOn)}` : `depuis le ${longDay(fromOn)}`,
  );
  return `Avec la suspension enregistrée ${told.join(', ')} (art. 9-3) : jusqu’en ${monthInFull(untilMonth)}, à faire valider.`;
}

/** To who may not open the other case: « un autre acte », and no more. */
function prolongedBy({ codeName, untilMonth }: NonNullable<LimitationLine['prolonged']>): string {
  if (codeName === null || untilMonth === null) return 'Un autre acte pourrait prolonger ce délai : à demander à l’avocat.';
  return `Avec le dossier ${codeName}, si la personne est bien la même : jusqu’en ${monthInFull(untilMonth)}.`;
}

function reasonOf({ years, start, law, interruptedOn }: LimitationLine): string {
  const from = interruptedOn
    ? `à compter du dernier acte interruptif connu, le ${longDay(interruptedOn)}`
    : start === 'majority'
      ? 'à compter de la majorité de la victime'
      : 'à compter des faits';
  return `${years} ans ${from} ; ${law}.`;
}
