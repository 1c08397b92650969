import { useEffect, useState } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { useMe } from '../../me.ts';
import type { StandingLine } from '../forms/rows.ts';
import { useStandingFile } from '../standing-documents/useStandingFile.ts';
import { useCaseFile } from './caseFile.tsx';

/** Where the consent of one victim stands. */
export type VictimConsent = { victimId: string; state: 'given' | 'conflicted' | 'withdrawn' | 'missing' };

/** Everything the block « Recevabilité » says: conditions, what each count opens, whose consent is lacking. */
export type CaseStandingAnswer = {
  lines: StandingLine[];
  counts: { id: string; bases: string[] | null }[];
  consents: VictimConsent[];
};

interface AssociationRow extends RaRecord<string> {
  declaredOn: string | null;
  isPublicUtility: boolean;
  isRegistered: boolean;
  statutoryObject: string | null;
  authorisedOn: string | null;
}

type Question = ReturnType<typeof useQuestion>;

/** The conditions of the association's action; null while something they rest on is on its way. */
export function useStanding(): CaseStandingAnswer | null {
  const question = useQuestion();
  const asked = question === null ? null : JSON.stringify(question);
  const [answer, setAnswer] = useState<CaseStandingAnswer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let isCurrent = true;
    // The law comes with the whole catalogue of offences: only when it is asked.
    void answerOf(JSON.parse(asked)).then(given => isCurrent && setAnswer(given));
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return answer;
}

async function answerOf({
  facts,
  documents,
  declared,
  victims,
  counts,
  marks,
  consents,
  today,
}: NonNullable<Question>): Promise<CaseStandingAnswer> {
  const [law, consent, kept] = await Promise.all([import('#law/standing'), import('#law/consent'), import('#law/standingDocuments')]);
  const proved = kept.provedBy(documents, declared, { factsOn: facts.factsFrom, filingOn: facts.filingOn });
  const states = consent.consentStates(consent.victimsToAsk(victims, counts, marks), consents, today);
  const given = consent.consentGiven(states);
  const isConsentConflicted = given === true && states.some(({ state }) => state === 'conflicted');
  return {
    lines: law.standing({ ...facts, ...proved, consentGiven: given, isConsentConflicted }),
    counts: counts.map(({ id, offence }) => ({ id, bases: law.basesOf(offence) })),
    consents: states,
  };
}

/** What the law is asked, in plain data; null while some of it is on its way. */
function useQuestion() {
  const { dossier, counts, steps, persons, marks, consents } = useCaseFile();
  const { association, resources, today } = useMe();
  const mayRead = resources.association?.can.show === true;
  const { data, isPending } = useGetOne<AssociationRow>('association', { id: association.id }, { enabled: mayRead, retry: false });
  const file = useStandingFile();
  const joinedOn = steps.rows.find(({ kind }) => kind === 'constitution')?.happenedOn ?? null;
  const prosecuted = steps.rows.some(({ kind }) => kind === 'citation' || kind === 'requisitoire_introductif' || kind === 'avis_audience');
  if ([counts, steps, persons, marks, consents].some(related => related.isPending) || (mayRead && isPending) || file.isPending) return null;
  const facts = {
    offences: counts.rows.map(({ offence }) => offence),
    factsFrom: dossier.factsFromOn ?? counts.rows.map(({ factsFromOn }) => factsFromOn).find(Boolean) ?? null,
    publicActionStarted: dossier.publicActionOn
      ? dossier.publicActionOn <= today
      : prosecuted || PROSECUTED.has(dossier.stage)
        ? true
        : null,
    filingOn: joinedOn ?? today,
  };
  const conflicted = new Set(persons.rows.filter(({ hasConflictOfInterest }) => hasConflictOfInterest).map(({ id }) => id));
  return {
    facts,
    // Who may not read the association's documents is told what its record says.
    documents: file.documents,
    declared: {
      declaredOn: data?.declaredOn ?? null,
      statutoryObject: data?.statutoryObject ?? null,
      isPublicUtility: data?.isPublicUtility ?? false,
      isRegistered: data?.isRegistered ?? false,
      authorisedOn: data?.authorisedOn ?? null,
    },
    today,
    victims: persons.rows.filter(({ role }) => role === 'victim').map(({ id, hasConflictOfInterest }) => ({ id, hasConflictOfInterest })),
    counts: counts.rows.map(({ id, offence }) => ({ id, offence })),
    marks: marks.rows.map(({ countId, personId }) => ({ countId, personId })),
    consents: consents.rows.map(({ victimId, givenBy, giverId, givenOn, withdrawnOn }) => ({
      ...{ victimId, givenBy, givenOn, withdrawnOn },
      isGiverConflicted: giverId !== null && conflicted.has(giverId),
    })),
  };
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
