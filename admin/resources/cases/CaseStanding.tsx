import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { shortDay } from '#law/days';
import { useMe } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { StatusShape } from '../../ui/StatusShape.tsx';
import { ConsentRemedies } from '../consents/ConsentRemedies.tsx';
import type { StandingLine } from '../forms/rows.ts';
import { Block } from './CaseOverview.tsx';
import { useCaseFile } from './caseFile.tsx';
import { StandingList } from './StandingList.tsx';
import { type CaseStandingAnswer, type OpeningActLine, useStanding } from './useStanding.ts';

/** « Recevabilité » of the case on screen: what each count opens, then the conditions of each article with what is left to do. */
export function CaseStanding() {
  const { counts } = useCaseFile();
  const answer = useStanding();
  const remedies = ({ id, state }: StandingLine) => {
    if (id === '2-22.consent' && state !== 'established' && answer) return <ConsentRemedies consents={answer.consents} />;
    // Told at each basis, done at the first.
    return id === answer?.lines.find(line => line.id.endsWith('.power'))?.id ? <JoinDecided /> : null;
  };
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
          <OpeningActs acts={answer.acts} />
        </>
      )}
    </Block>
  );
}

/** The decision to act taken for this case alone: recorded, or changed with its minutes. */
function JoinDecided() {
  const { dossier, start } = useCaseFile();
  const mayEdit = useMe().resources.cases?.can.edit === true;
  if (!mayEdit || dossier.closedOn) return null;
  return (
    <Button size="small" onClick={() => start({ kind: 'join' })}>
      {dossier.joinDecidedOn ? `Décision d’agir du ${shortDay(dossier.joinDecidedOn)}` : 'Enregistrer la décision d’agir'}
    </Button>
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

/** Which acts are open to the association in this case, and what closes the others. */
function OpeningActs({ acts }: { acts: readonly OpeningActLine[] }) {
  return (
    <Box sx={{ marginTop: 2 }}>
      <Typography variant="subtitle2" component="h3">
        Ce que l’association peut déposer
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {acts.map(({ act, title, blocks }) => {
          const isClosed = blocks.some(({ mayBeOverridden }) => !mayBeOverridden);
          const word = blocks.length === 0 ? 'rien ne s’y oppose' : isClosed ? 'fermée en l’état' : 'des preuves manquent';
          return (
            <Box component="li" key={act} sx={{ display: 'flex', gap: 1, paddingY: 0.5 }}>
              <Box sx={{ color: isClosed ? 'error.main' : 'text.secondary', paddingTop: '3px' }}>
                <StatusShape shape={blocks.length === 0 ? 'check' : isClosed ? 'octagon' : 'dotted'} />
              </Box>
              <Box sx={{ minWidth: 0 }}>
                <Typography variant="body2">
                  {title}
                  {'\u00A0'}: <strong>{word}</strong>
                </Typography>
                {blocks.map(({ label, article, remedy }) => (
                  <Typography key={label} variant="caption" component="p" sx={{ color: 'text.secondary' }}>
                    {label} ({article}). {remedy}
                  </Typography>
                ))}
              </Box>
            </Box>
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
