import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { ConsentRemedies } from '../consents/ConsentRemedies.tsx';
import type { StandingLine } from '../forms/rows.ts';
import { Block } from './CaseOverview.tsx';
import { useCaseFile } from './caseFile.tsx';
import { StandingList } from './StandingList.tsx';
import { type CaseStandingAnswer, useStanding } from './useStanding.ts';

/** « Recevabilité » of the case on screen: what each count opens, then the conditions of each article with what is left to do. */
export function CaseStanding() {
  const { counts } = useCaseFile();
  const answer = useStanding();
  const remedies = ({ id, state }: StandingLine) =>
    id === '2-22.consent' && state !== 'established' && answer ? <ConsentRemedies consents={answer.consents} /> : null;
  return (
    <Block title="Recevabilité">
      {counts.isPending || answer === null ? (
        <SkeletonRows rows={4} columns={1} />
      ) : counts.rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>Ajoutez un chef de prévention : la recevabilité en dépend.</Typography>
      ) : (
        <>
          <CountBases counts={answer.counts} />
          <StandingList lines={answer.lines} remedies={remedies} />
        </>
      )}
    </Block>
  );
}

/** What each count opens to the association, count by count. */
function CountBases({ counts: bases }: { counts: CaseStandingAnswer['counts'] }) {
  const { counts, persons } = useCaseFile();
  return (
    <Box sx={{ marginBottom: 1 }}>
      <Typography variant="subtitle2" component="h3">
        Par chef
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {counts.rows.map(({ id, label, article, defendantId }) => {
          const defendant = persons.rows.find(person => person.id === defendantId)?.pseudonym;
          return (
            <Typography component="li" variant="body2" key={id} sx={{ paddingY: 0.25 }}>
              {label} ({article}){defendant && `, ${defendant}`}
              {'\u00A0'}: <strong>{openedBy(bases.find(count => count.id === id)?.bases)}</strong>
            </Typography>
          );
        })}
      </Box>
    </Box>
  );
}

function openedBy(bases: string[] | null | undefined): string {
  if (!bases) return 'infraction hors catalogue, article à vérifier';
  if (bases.length === 0) return 'n’ouvre pas d’action à l’association';
  if (bases.length === 2) return 'art. 2-3 et 2-22';
  return bases[0] === '2-22' ? 'art. 2-22 seul, accord nécessaire' : 'art. 2-3';
}
