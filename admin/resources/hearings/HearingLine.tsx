import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { Link } from 'react-router-dom';
import { frenchTime, longDay, shortDay } from '#law/days';
import { useResourceDescription } from '../../me.ts';
import { typeset } from '../../typeset.ts';
import { StateTag } from '../../ui/StateTag.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useToday } from '../../ui/today.tsx';
import { useCaseFile } from '../cases/caseFile.tsx';
import { ActButton } from '../forms/ActButton.tsx';
import { dayAndMonth } from '../forms/frenchDays.ts';
import { NameOf } from '../forms/NameOf.tsx';
import type { HearingRow } from '../forms/rows.ts';
import { HearingLawyer } from './HearingLawyer.tsx';
import { ReplaceButton } from './ReplaceButton.tsx';
import { RevertReport } from './RevertReport.tsx';

/** One sitting: when and where, what was decided and why, or what is awaited. */
export function HearingLine({ hearing, rank, onEdit }: { hearing: HearingRow; rank: number; onEdit: () => void }) {
  const { fields } = useResourceDescription('hearings');
  const { heldOn, startTime, chamber, courtId, kind } = hearing;
  return (
    <Box component="li" data-testid={`chain-${rank}`} sx={line}>
      <Typography component="span" variant="h3" sx={{ color: 'secondary.main', minWidth: 20 }}>
        {rank}
      </Typography>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {longDay(heldOn)}, {frenchTime(startTime)}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {fields.kind?.choices?.[kind] ?? kind}, <NameOf resource="courts" id={courtId} />
          {chamber && `, ${chamber}`}
        </Typography>
        <HearingLawyer hearing={hearing} />
        <Outcome hearing={hearing} />
      </Box>
      <HearingActs hearing={hearing} onEdit={onEdit} />
    </Box>
  );
}

const line = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1.5,
  rowGap: 1,
  paddingY: 1.5,
  borderBottom: 1,
  borderColor: 'divider',
  breakInside: 'avoid',
  '&:last-child': { borderBottom: 0 },
} as const;

function Outcome({ hearing }: { hearing: HearingRow }) {
  const { fields } = useResourceDescription('hearings');
  const today = useToday();
  const { decisions } = useCaseFile();
  const { outcome, outcomeReason, deliberationOn, heldOn } = hearing;
  const decision = decisions.rows.find(({ hearingId }) => hearingId === hearing.id);
  if (outcome === null) return heldOn < today ? <Awaited /> : <StateTag label={heldOn === today ? 'Aujourd’hui' : 'Prévue'} tone="info" />;
  const notice =
    decision?.effect === 'contradictoire'
      ? 'association présente ou informée de la date'
      : decision?.effect
        ? 'association ni présente ni informée de la date'
        : '';
  const words = [
    fields.outcome?.choices?.[outcome] ?? outcome,
    outcomeReason && (fields.outcomeReason?.choices?.[outcomeReason] ?? outcomeReason).toLowerCase(),
    deliberationOn && `décision annoncée pour le ${shortDay(deliberationOn)}`,
    decision && `prononcé le ${shortDay(decision.pronouncedOn)}`,
    notice,
  ];
  return (
    <>
      <Typography sx={{ marginTop: 0.5 }}>{words.filter(Boolean).join(', ')}</Typography>
      <EachDefendant hearingId={hearing.id} />
      <Joined hearing={hearing} />
      {fields.report && <ReportText id={hearing.id} />}
      <ReportedBy hearing={hearing} />
    </>
  );
}

/** What was decided for each, when it was not the same for all. */
function EachDefendant({ hearingId }: { hearingId: string }) {
  const { hearingOutcomes, persons } = useCaseFile();
  const { fields } = useResourceDescription('hearings');
  const rows = hearingOutcomes.rows.filter(row => row.hearingId === hearingId);
  if (rows.length === 0) return null;
  const lines = rows.map(({ id, personId, outcome }) => ({
    id,
    pseudonym: persons.rows.find(person => person.id === personId)?.pseudonym ?? 'Personne poursuivie',
    words: fields.outcome?.choices?.[outcome] ?? outcome,
  }));
  return (
    <Box component="ul" aria-label="Issue pour chaque prévenu" sx={{ margin: 0, paddingLeft: 2.5, typography: 'body2' }}>
      {lines
        .toSorted((one, other) => one.pseudonym.localeCompare(other.pseudonym, 'fr', { numeric: true }))
        .map(({ id, pseudonym, words }) => (
          <li key={id}>{typeset(`${pseudonym} : ${words.charAt(0).toLowerCase()}${words.slice(1)}`)}</li>
        ))}
    </Box>
  );
}

/** The case this hearing joined, to who may open it. */
function Joined({ hearing: { id } }: { hearing: HearingRow }) {
  const { joins } = useCaseFile();
  const found = joins.rows.filter(({ hearingId }) => hearingId === id);
  return found.map(({ id: key, otherCaseId }) => (
    <Typography key={key} variant="body2">
      {typeset('Dossier joint : ')}
      <Link to={`/cases/${otherCaseId}/show`}>
        <NameOf resource="cases" id={otherCaseId} />
      </Link>
    </Typography>
  ));
}

/** What the report says in words: protected, it comes with the hearing itself and never with a list; to be read before confirming. */
function ReportText({ id }: { id: string }) {
  const { data } = useGetOne<HearingRow>('hearings', { id });
  if (!data?.report) return null;
  return (
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', maxWidth: '75ch', color: 'text.secondary' }}>
      {data.report}
    </Typography>
  );
}

const Awaited = () => (
  <Box sx={{ marginTop: 0.5 }}>
    <Tag tone="critical" shape="triangle" isThick>
      Compte rendu attendu
    </Tag>
  </Box>
);

function ReportedBy({ hearing: { reportedById, reportedAt, confirmedAt } }: { hearing: HearingRow }) {
  if (!reportedById) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, marginTop: 0.5 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {typeset('Compte rendu : ')}
        <NameOf resource="users" id={reportedById} />
      </Typography>
      {reportedAt && !confirmedAt && <StateTag label="À confirmer" tone="toValidate" />}
    </Box>
  );
}

function HearingActs({ hearing, onEdit }: { hearing: HearingRow; onEdit: () => void }) {
  const { dossier, start } = useCaseFile();
  const { can } = useResourceDescription('hearings');
  const today = useToday();
  const [isReverting, setIsReverting] = useState(false);
  const { id, outcome, heldOn, reportedAt, confirmedAt } = hearing;
  const named = `${dossier.codeName}, ${dayAndMonth(heldOn)}`;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
      {outcome === null && heldOn <= today && can.report && (
        <Button
          variant="outlined"
          onClick={() => start({ kind: 'report', hearingId: id })}
          aria-label={`Compte rendu — ${named}`}
          sx={{ minHeight: { xs: 48, md: 40 } }}
        >
          Compte rendu
        </Button>
      )}
      {reportedAt && !confirmedAt && can.confirm && (
        <>
          <ActButton
            {...{ resource: 'hearings', record: hearing, verb: 'confirm', label: 'Confirmer', named }}
            success="Compte rendu confirmé. Ses délais sont sûrs."
          />
          <Button onClick={() => start({ kind: 'report', hearingId: id })} aria-label={`Corriger le compte rendu — ${named}`}>
            Corriger le compte rendu
          </Button>
        </>
      )}
      {reportedAt && outcome !== null && can.revert && (
        <Button onClick={() => setIsReverting(true)} aria-label={`Revenir sur ce compte rendu — ${named}`}>
          Revenir sur ce compte rendu
        </Button>
      )}
      {isReverting && <RevertReport hearing={hearing} named={named} onClose={() => setIsReverting(false)} />}
      {outcome === null && <ReplaceButton hearing={hearing} named={named} />}
      {outcome === null && can.edit && (
        <Button onClick={onEdit} aria-label={`Modifier l’audience — ${named}`}>
          Modifier
        </Button>
      )}
    </Box>
  );
}
