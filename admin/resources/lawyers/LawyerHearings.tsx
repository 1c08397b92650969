import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { frenchTime, longDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { SubstituteForm } from '../assignments/SubstituteForm.tsx';
import { dayAndMonth } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import { LawyerBlock, LawyerLines } from './LawyerBlock.tsx';
import type { Practice, PracticeHearing } from './lawyerRows.ts';

/** Hearings to come and reports late, with who goes in whose place. */
export function LawyerHearings({ practice, lawyerId }: { practice: Practice | undefined; lawyerId: string }) {
  const { can } = useResourceDescription('assignments');
  const [replaced, setReplaced] = useState<PracticeHearing | null>(null);
  if (!practice) return <SkeletonRows rows={3} columns={2} />;
  const { toCome, late } = practice;
  return (
    <>
      {late.length > 0 && (
        <LawyerBlock title="Comptes rendus en retard">
          <LawyerLines>
            {late.map(hearing => (
              <li key={hearing.id}>
                <HearingWords hearing={hearing} lawyerId={lawyerId} />
                <StateTag label="Compte rendu attendu" tone="attention" />
              </li>
            ))}
          </LawyerLines>
        </LawyerBlock>
      )}
      <LawyerBlock title="Audiences à venir">
        {toCome.length === 0 && <EmptyState text="Aucune audience à venir." />}
        {toCome.length > 0 && (
          <LawyerLines>
            {toCome.map(hearing => (
              <li key={hearing.id}>
                <HearingWords hearing={hearing} lawyerId={lawyerId} />
                {hearing.isUncovered && <StateTag label="Absence, sans remplaçant" tone="attention" />}
                {can.create && hearing.titularId === lawyerId && hearing.substituteId === null && (
                  <Button
                    size="small"
                    onClick={() => setReplaced(hearing)}
                    aria-label={`Faire remplacer — ${hearing.codeName}, ${dayAndMonth(hearing.heldOn)}`}
                  >
                    Faire remplacer
                  </Button>
                )}
              </li>
            ))}
          </LawyerLines>
        )}
      </LawyerBlock>
      {replaced && <SubstituteForm hearing={replaced} codeName={replaced.codeName} onClose={() => setReplaced(null)} />}
    </>
  );
}

function HearingWords({ hearing, lawyerId }: { hearing: PracticeHearing; lawyerId: string }) {
  const { caseId, codeName, heldOn, startTime, courtId, titularId, substituteId } = hearing;
  return (
    <Typography sx={{ flex: '1 1 260px' }}>
      <MuiLink component={Link} to={`/cases/${caseId}/show`} sx={{ fontWeight: 600, color: 'text.primary' }}>
        {codeName}
      </MuiLink>
      , {longDay(heldOn)}, {frenchTime(startTime)}, <NameOf resource="courts" id={courtId} />
      {substituteId !== null &&
        (substituteId === lawyerId ? (
          <>
            , à la place de <NameOf resource="lawyers" id={titularId} />
          </>
        ) : (
          <>
            , remplacement par <NameOf resource="lawyers" id={substituteId} />
          </>
        ))}
    </Typography>
  );
}
