import { eventOf } from '#law/events';
import type { RuleId } from '#law/rules';
import { ASSIZES, CORRECTIONAL_COURTS, type Expected, expected } from './expected.ts';
import type { CaseFacts, HearingFacts } from './facts.ts';

/** Stages judged by the tribunal correctionnel, the only court a letter of art. 420-1 may reach. */
const CORRECTIONAL = new Set(['audience_tc', 'comparution_immediate', 'cpv', 'crpc', 'enquete', 'information', 'signalement', 'plainte']);
/** Hearings at which the association can still join by letter; art. 495-13 says it of the homologation. */
const JOINING_KINDS = new Set(['fond', 'homologation']);
const JOINED = new Set(['constituee', 'contestee', 'irrecevable', 'definitif', 'clos', 'archive']);
const METROPOLITAN = new Set(['metropole', 'alsace-moselle']);

/** What has to be done before a hearing still to be held, or on its day: joining, witnesses, a summons, the civil claim. */
export function beforeHearing(facts: CaseFacts, hearing: HearingFacts): Expected[] {
  if (hearing.outcome !== null) return [];
  const rules = [...joining(facts, hearing), ...witnesses(hearing), ...civil(hearing), ...decided(facts, hearing)];
  return [...new Set(rules)].map(rule =>
    expected('hearing', hearing, rule, { on: hearing.heldOn, time: hearing.startTime, isConfirmed: true }),
  );
}

/** By letter before a tribunal; where no letter is open (crimes, minors), at the hearing itself and no later. */
function joining({ standing }: CaseFacts, { kind, level, stage, court }: HearingFacts): RuleId[] {
  if (JOINED.has(standing) || !JOINING_KINDS.has(kind) || level !== 'premiere_instance') return [];
  if (CORRECTIONAL_COURTS.has(court.kind)) return CORRECTIONAL.has(stage) ? ['PC_LETTRE_420_1'] : [];
  return ASSIZES.has(court.kind) || court.kind === 'tribunal_pour_enfants' ? ['PC_AUDIENCE_421'] : [];
}

/** Art. 281, which art. 380-19 extends to the departmental criminal court; the appeal is tried again from the start. */
function witnesses({ kind, court }: HearingFacts): RuleId[] {
  return kind === 'fond' && ASSIZES.has(court.kind) ? ['TEMOINS_281', 'TEMOINS_281_LISTE_MP'] : [];
}

function civil({ kind, court }: HearingFacts): RuleId[] {
  if (kind !== 'interets_civils') return [];
  return [ASSIZES.has(court.kind) ? 'INTERETS_CIVILS_371_1' : 'INTERETS_CIVILS_464'];
}

/** What an event of the same proceeding asks before each of its hearings; across the sea a summons takes a month more. */
function decided({ steps }: CaseFacts, { proceedingId, kind, court }: HearingFacts): RuleId[] {
  if (kind !== 'fond' || ASSIZES.has(court.kind)) return [];
  const asked = steps.filter(step => step.proceedingId === proceedingId).flatMap(step => eventOf(step.kind)?.beforeHearings ?? []);
  const isFar = !METROPOLITAN.has(court.holidayZone);
  return asked.map(rule => (rule === 'CITATION_552' && isFar ? 'CITATION_552_UE' : rule));
}
