import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { useMe } from '../../me.ts';
import { SkeletonRows } from '../../ui/SkeletonRows.tsx';
import type { StandingLine } from '../forms/rows.ts';
import { Block } from './CaseOverview.tsx';
import { useCaseFile } from './caseFile.tsx';
import { StandingList } from './StandingList.tsx';

/** « Recevabilité » of the case on screen, from its counts and the association's own record. */
export function CaseStanding() {
  const { counts } = useCaseFile();
  const lines = useStanding();
  return (
    <Block title="Recevabilité">
      {counts.isPending || lines === null ? (
        <SkeletonRows rows={4} columns={1} />
      ) : counts.rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>Ajoutez un chef de prévention : la recevabilité en dépend.</Typography>
      ) : (
        <StandingList lines={lines} />
      )}
    </Block>
  );
}

interface AssociationRow extends RaRecord<string> {
  declaredOn: string | null;
  isPublicUtility: boolean;
  authorisedOn: string | null;
}

/** The conditions of the association's action; null while something they rest on is on its way. */
function useStanding(): StandingLine[] | null {
  const { dossier, counts, steps } = useCaseFile();
  const { association, resources, today } = useMe();
  const mayRead = resources.association?.can.show === true;
  const { data, isPending } = useGetOne<AssociationRow>('association', { id: association.id }, { enabled: mayRead, retry: false });
  const joinedOn = steps.rows.find(({ kind }) => kind === 'constitution')?.happenedOn ?? null;
  const prosecuted = steps.rows.some(({ kind }) => kind === 'citation' || kind === 'requisitoire_introductif' || kind === 'avis_audience');
  const isReady = !counts.isPending && !steps.isPending && !(mayRead && isPending);
  const facts = {
    offences: counts.rows.map(({ offence }) => offence),
    factsFrom: dossier.factsFromOn ?? counts.rows.map(({ factsFromOn }) => factsFromOn).find(Boolean) ?? null,
    associationDeclaredOn: data?.declaredOn ?? null,
    isPublicUtility: data?.isPublicUtility ?? false,
    publicActionStarted: dossier.publicActionOn
      ? dossier.publicActionOn <= today
      : prosecuted || PROSECUTED.has(dossier.stage)
        ? true
        : null,
    consentGiven: null,
    powerOn: data?.authorisedOn ?? null,
    filingOn: joinedOn ?? today,
  };
  const question = isReady ? JSON.stringify(facts) : null;
  const [lines, setLines] = useState<StandingLine[] | null>(null);
  useEffect(() => {
    if (question === null) return;
    let isCurrent = true;
    void import('#law/standing').then(({ standing }) => isCurrent && setLines(standing(JSON.parse(question))));
    return () => {
      isCurrent = false;
    };
  }, [question]);
  return lines;
}

// Before these courts, or an investigating judge, the prosecution has begun.
const PROSECUTED = new Set([
  'information',
  'audience_tc',
  'audience_tpe',
  'audience_ccd',
  'audience_assises',
  'interets_civils',
  'appel',
  'cassation',
  'comparution_immediate',
  'cpv',
  'crpc',
]);
