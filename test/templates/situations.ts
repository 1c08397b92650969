import type { FilingFacts } from '../../templates/facts.ts';
import { filingOf } from '../../templates/index.ts';
import type { FilingKindName } from '../../templates/kinds.ts';
import { adultNow, mixedGroup, oneGirl } from './filing-cases.ts';
import { PROCEDURE } from './situationsProcedure.ts';

/** The three cases every filing is written for: one girl, several victims of both genders, a victim now adult. */
export const CASES: Readonly<Record<string, FilingFacts>> = { oneGirl, mixedGroup, adultNow };

type Change = (facts: FilingFacts) => FilingFacts;

const lille = { name: 'Tribunal judiciaire de Lille', seat: 'Lille', kind: 'tribunal_judiciaire', address: null, email: null };
const criminal = {
  name: 'Cour criminelle départementale du Nord',
  seat: 'Douai',
  kind: 'cour_criminelle',
  address: null,
  email: null,
};
const judgment: NonNullable<FilingFacts['decision']> = {
  ...{ kind: 'jugement', pronouncedOn: '2026-11-18', effect: 'contradictoire', servedOn: null, postedOn: null, minute: '1234/2026' },
  court: lille,
};

const exhibits: FilingFacts['exhibits'] = [
  { number: 1, title: 'Avis d’audience', datedOn: '2026-10-05', pages: 2 },
  { number: 2, title: 'Note d’information de la permanence de l’association', datedOn: null, pages: 4 },
  { number: 3, title: 'Attestation d’un éducateur', datedOn: '2026-09-21', pages: null },
];

/** Free texts of pleadings; the mixed group gives those that may be left out too. */
const pleading: Change = facts => ({
  ...facts,
  exhibits,
  answers: {
    rappelFaits:
      'Les faits sont établis par la procédure : les annonces étaient publiées depuis un téléphone placé sous scellé [pièce n° 1], et les rencontres organisées dans des appartements loués pour quelques jours.',
    faute:
      'Il ressort des constatations des enquêteurs et des déclarations recueillies que les faits ont été commis sciemment [pièces n° 2 et n° 3].',
    ...(facts.victims.length > 1
      ? {
          rappelProcedure: 'L’affaire a fait l’objet d’un renvoi à la demande de la défense.',
          prejudice: 'L’association a conduit en 2025 douze actions de prévention que ces faits rendent nécessaires.',
        }
      : {}),
  },
});

const atTrialOfCrime: Change = facts => ({
  ...pleading(facts),
  court: criminal,
  case: { ...facts.case, stage: 'audience_ccd' },
  hearing: facts.hearing && { ...facts.hearing, chamber: 'Première session de 2027' },
});

const investigated: Change = facts => ({
  ...facts,
  court: lille,
  hearing: null,
  case: { ...facts.case, stage: 'information', instructionNumber: 'JI 4 26/12' },
});

const judged: Change = facts => ({ ...facts, court: lille, hearing: null, decision: judgment, answers: { natureAppel: 'principal' } });

const incident: FilingFacts['answers'] = {
  natureAppel: 'incident',
  porteeAppel: 'en ce qu’elles ont déclaré irrecevable sa constitution de partie civile',
};

/** What each kind needs that the letter does not: its court, its stage, the decision it attacks, its free texts. */
export const SITUATIONS: Readonly<Partial<Record<FilingKindName, Change>>> = {
  conclusions_tc: pleading,
  conclusions_criminelles: atTrialOfCrime,
  constitution_instruction: investigated,
  appel_correctionnel: facts => ({ ...judged(facts), answers: facts.victims.length > 1 ? incident : { natureAppel: 'principal' } }),
  appel_criminel: facts => ({
    ...judged(facts),
    court: criminal,
    decision: { ...judgment, kind: 'arret_civil', court: criminal },
    answers: { natureAppelCriminel: 'principal' },
  }),
  appel_ordonnance: facts => ({
    ...investigated(facts),
    decision: { ...judgment, kind: 'ordonnance', postedOn: '2026-11-19', minute: null },
    answers: { ordonnanceAttaquee: facts.victims.length > 1 ? 'irrecevabilite' : 'nonLieu' },
  }),
  bordereau: facts => ({ ...facts, exhibits }),
  ...PROCEDURE,
};

/** The facts of a kind in one of the cases: it names the victims where the program does, and leaves the usual way. */
export const factsFor = (kind: FilingKindName, facts: FilingFacts): FilingFacts => ({
  ...(SITUATIONS[kind] ?? (same => same))(facts),
  channel: facts.channel ?? filingOf(kind)?.form[0] ?? null,
  nameVictims: filingOf(kind)?.namesVictims ?? false,
});

/** A case with holes, for a draft: a day, a chamber, a sum, a text. */
export const withGaps = (facts: FilingFacts): FilingFacts => ({
  ...facts,
  association: { ...facts.association, authorisedOn: null },
  hearing: facts.hearing && { ...facts.hearing, chamber: null },
  case: { ...facts.case, claimedMoralCents: null, maltreatment: null, publicActionStarted: null },
});
