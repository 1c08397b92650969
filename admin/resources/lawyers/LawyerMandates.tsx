import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { shortDay } from '#law/days';
import { useMe } from '../../me.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import { StateTag } from '../../ui/StateTag.tsx';
import { useToday } from '../../ui/today.tsx';
import { NameOf } from '../forms/NameOf.tsx';
import type { AssignmentRow } from '../forms/rows.ts';
import { LawyerBlock, LawyerLines } from './LawyerBlock.tsx';

/** Every mandate of a lawyer this person may know of, the latest first. */
export function LawyerMandates({ lawyerId }: { lawyerId: string }) {
  const { resources } = useMe();
  const isOpen = resources.assignments?.can.list === true;
  const today = useToday();
  const { data } = useGetList<AssignmentRow>(
    'assignments',
    { filter: { lawyerId }, pagination: { page: 1, perPage: 200 }, sort: { field: 'fromOn', order: 'DESC' } },
    { enabled: isOpen },
  );
  if (!isOpen) return null;
  return (
    <LawyerBlock title="Mandats">
      {!data && <SkeletonRows rows={2} columns={2} />}
      {data?.length === 0 && <EmptyState text="Aucun mandat. Un dossier se confie depuis sa page, sous « Numéros et mandats »." />}
      {data && data.length > 0 && (
        <LawyerLines>
          {data.map(mandate => (
            <li key={mandate.id}>
              <MandateWords mandate={mandate} />
              {mandate.untilOn !== null && mandate.untilOn < today && <StateTag label="Terminé" tone="closed" />}
              {mandate.fromOn > today && <StateTag label="À venir" />}
            </li>
          ))}
        </LawyerLines>
      )}
    </LawyerBlock>
  );
}

function MandateWords({ mandate }: { mandate: AssignmentRow }) {
  const { fields } = useMe().resources.assignments!;
  const { caseId, onBehalfOf, hearingId, fromOn, untilOn, scope, feeAgreement, endedReason } = mandate;
  const forWhom = hearingId
    ? 'remplacement à une audience'
    : `pour ${(fields.onBehalfOf?.choices?.[onBehalfOf] ?? onBehalfOf).toLowerCase()}`;
  const words = [forWhom, `du ${shortDay(fromOn)}${untilOn ? ` au ${shortDay(untilOn)}` : ', sans fin'}`, scope, feeAgreement, endedReason];
  return (
    <Typography sx={{ flex: '1 1 260px' }}>
      <MuiLink component={Link} to={`/cases/${caseId}/show`} sx={{ fontWeight: 600, color: 'text.primary' }}>
        <NameOf resource="cases" id={caseId} />
      </MuiLink>
      , {words.filter(Boolean).join(', ')}
    </Typography>
  );
}
