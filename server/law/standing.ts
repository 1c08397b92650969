import { knownOffence } from './catalogue.ts';
import type { ConsentDoubt } from './consent.ts';
import { addDays, addMonths, type Day, longDay } from './days.ts';
import type { Offence } from './offences.ts';
import type { Proved } from './standingDocuments.ts';

/** The doors of an association protecting children; art. 2-2 concerns victims who were adults only. */
export type Basis = '2-3' | '2-3 al. 2' | '2-22';

/** How far a condition is met: an obstacle closes the door, the others say what is left to do. */
export type ConditionState = 'established' | 'to_check' | 'missing' | 'obstacle';

/** One condition of the association's action, with what proves it and what to do when it is not met. */
export type Condition = { id: string; basis: Basis; state: ConditionState; label: string; article: string; proof: string; remedy: string };

/** What is known of a case and of the association; null means not known yet, never « no ». */
export type StandingFacts = Pick<Proved, 'associationDeclaredOn' | 'isPublicUtility' | 'powerOn'> & {
  offences: readonly string[];
  /** Facts committed abroad, prosecuted in France under art. 222-22 al. 3 or 227-27-1 C. pén. */
  isExtraterritorial?: boolean;
  /** Registered with the ministry of justice (art. R.1 CPP); false unless proved. */
  isRegistered?: boolean;
  factsFrom: Day | null;
  /** Last day of the facts; absent or null, those of `factsFrom` alone are known. */
  factsTo?: Day | null;
  /** What is known of the statutory object: null is « no statutes known for that day », absent is « nobody looked ». */
  objectAtFacts?: string | null;
  objectAtFiling?: string | null;
  publicActionStarted: boolean | null;
  consentGiven: boolean | null;
  /** A consent given rests on a parent whose interests are against the child's (art. 706-50), or on whoever spoke for one now adult. */
  consentDoubt?: ConsentDoubt | null;
  filingOn: Day | null;
};

type Draft = Omit<Condition, 'basis'>;

type Doors = '2-3' | '2-22';
const doorOf = (basis: Basis): Doors => (basis === '2-22' ? '2-22' : '2-3');

const OBJECT_WORDS: Record<Doors, string> = {
  '2-3': 'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance',
  '2-22': 'la lutte contre l’esclavage, la traite, le proxénétisme ou l’action sociale en faveur des personnes prostituées',
};

/**
 * The conditions of art. 2-3 and 2-22 CPP (read in the version of 29 May 2023), in the order they are pleaded: 2-3 first. Its second
 * paragraph, which lets a registered association act before any prosecution, is told of only where it covers one of the offences.
 * Not modelled: protected adults, double criminality of facts committed abroad.
 */
export function standing(facts: StandingFacts): Condition[] {
  const bases: Basis[] = facts.offences.some(offence => coversBeforeProsecution(offence, facts))
    ? ['2-3', '2-3 al. 2', '2-22']
    : ['2-3', '2-22'];
  return bases.flatMap(basis => {
    const drafts = [
      offenceListed(facts, basis),
      fiveYears(facts, basis),
      object(facts, basis),
      basis === '2-3 al. 2' ? registration(facts) : publicAction(facts, basis),
      basis === '2-22' ? consent(facts) : abuse(),
      power(facts),
    ];
    return drafts.map(draft => ({ ...draft, id: `${basis}.${draft.id}`, basis }));
  });
}

/** The acts by which a case enters a court: joining the prosecution of others, or opening it oneself. */
export const OPENING_ACTS = {
  join: 'Constitution de partie civile par voie d’intervention',
  complaint: 'Plainte avec constitution de partie civile',
  direct_summons: 'Citation directe',
} as const;
export type OpeningAct = keyof typeof OPENING_ACTS;

/** These must exist on the day of the filing and are not mended later: Crim. 19 juin 2013 for the power, « justifie avoir reçu l'accord » for the consent. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['power', 'consent']);

/** A condition that stands in the way of an act; `mayBeOverridden`, with a reason, where only its proof is lacking and may come until the judgment. */
export type Block = Condition & { mayBeOverridden: boolean };

/**
 * What stands in the way of an act, by its least closed door; empty when one door is open. To open a case itself (art. 85, 551) the
 * association has only art. 2-3 al. 2: without registration nothing overrides that. What is only to be checked stands in nobody's way.
 */
export function blocksOf(act: OpeningAct, conditions: readonly Condition[]): Block[] {
  const doors: Basis[] = act === 'join' ? ['2-3', '2-22'] : ['2-3 al. 2'];
  const closed = doors.map(basis => {
    const own = conditions.filter(condition => condition.basis === basis);
    return own.filter(({ state }) => state === 'obstacle' || state === 'missing').map(condition => withRoom(condition));
  });
  if (act !== 'join' && !conditions.some(({ basis }) => basis === '2-3 al. 2')) return [notOpen(act)];
  return closed.sort((a, b) => isWrong(a) - isWrong(b) || hard(a) - hard(b) || a.length - b.length)[0]!;
}

/** A door made for other offences is not the one to say what is missing at. */
const isWrong = (blocks: readonly Block[]) => Number(blocks.some(({ id }) => id.endsWith('.offence')));
const hard = (blocks: readonly Block[]) => blocks.filter(({ mayBeOverridden }) => !mayBeOverridden).length;
const withRoom = (condition: Condition): Block => ({
  ...condition,
  mayBeOverridden: condition.state === 'missing' && !OF_THE_DAY.has(condition.id.split('.').at(-1)!),
});

function notOpen(act: OpeningAct): Block {
  return {
    id: '2-3 al. 2.offence',
    basis: '2-3 al. 2',
    state: 'obstacle',
    label: `${OPENING_ACTS[act]}\u00a0: ouverte à une association inscrite, pour l’article 227-23 ou certains faits commis à l’étranger`,
    article: '2-3 al. 2 CPP',
    proof: 'Inscription auprès du ministère de la justice (art.\u00a0R.1 CPP).',
    remedy: 'Signaler les faits au procureur, ou se joindre à la plainte de la victime.',
    mayBeOverridden: false,
  };
}

/** Articles that open the association's action for one offence; null when the catalogue does not know it (a NATINF code typed by hand). */
export function basesOf(offenceId: string): Basis[] | null {
  const known = knownOffence(offenceId);
  if (!known) return null;
  return [...(known.standing.art2_3 ? (['2-3'] as const) : []), ...(known.standing.art2_22 ? (['2-22'] as const) : [])];
}

/** Art. 2-3: the list starts at 225-7 and has no trafficking; art. 2-22: 225-4-1 to 225-4-9 and 225-5 to 225-12-2. */
function offenceListed(facts: StandingFacts, basis: Basis): Draft {
  const { offences } = facts;
  const known = offences.map(knownOffence).filter((found): found is Offence => found !== undefined);
  const covers = ({ id, standing: { art2_3, art2_22 } }: Offence) =>
    basis === '2-3' ? art2_3 : basis === '2-22' ? art2_22 : coversBeforeProsecution(id, facts);
  const isUnknown = known.length < offences.length;
  return {
    id: 'offence',
    state: known.some(covers) ? 'established' : offences.length === 0 ? 'missing' : isUnknown ? 'to_check' : 'obstacle',
    label: `Une infraction poursuivie entre dans la liste de l’article ${basis}`,
    article: `${basis} CPP`,
    proof: 'Avis d’audience, citation ou réquisitoire qui porte la qualification.',
    remedy: known.some(covers) ? 'Rien à faire.' : 'Saisir le chef de prévention exact, ou plaider l’autre article.',
  };
}

/** Art. 227-27-1 C. pén. reaches these when committed abroad; not 227-22-2 nor 227-23-1. */
const ABROAD_227: ReadonlySet<string> = new Set(['227-22', '227-23', '227-25', '227-26', '227-27']);

/**
 * Art. 2-3 al. 2: a registered association may act « même si l’action publique n’a pas été mise en mouvement » for 227-23 only, and where
 * 222-22 (sexual assaults abroad) or 227-27-1 apply.
 */
function coversBeforeProsecution(offenceId: string, { isExtraterritorial = false }: Pick<StandingFacts, 'isExtraterritorial'>): boolean {
  const article = knownOffence(offenceId)?.article.split(' ')[0] ?? '';
  if (article === '227-23') return true;
  const isAssault = /^222-(2[2-9]|3[01])(-\d+)?$/.test(article);
  return isExtraterritorial && (isAssault || ABROAD_227.has(article));
}

/** Day from which the association has the five years of art. 2-3 and 2-22; 29 February, absent five years later, gives 1 March. */
export function fiveYearsOn(declaredOn: Day): Day {
  const on = addMonths(declaredOn, 60);
  return declaredOn.endsWith('-02-29') ? addDays(on, 1) : on;
}

/**
 * The five years are counted back from the facts (Crim. 27 févr. 2001 n° 00-81.718). Of facts that go on after them, the claim is limited to what
 * follows: no reading of that was found, it is to be checked.
 */
function fiveYears({ factsFrom, factsTo, associationDeclaredOn }: StandingFacts, basis: Basis): Draft {
  const since = associationDeclaredOn && fiveYearsOn(associationDeclaredOn);
  const isPartly = Boolean(since && factsTo && factsTo >= since);
  const state = !since || !factsFrom ? 'missing' : since <= factsFrom ? 'established' : isPartly ? 'to_check' : 'obstacle';
  return {
    id: 'five_years',
    state,
    label: 'Association déclarée depuis au moins cinq ans à la date des faits',
    article: `${basis} CPP`,
    proof: 'Récépissé de déclaration et extrait du Journal officiel.',
    remedy:
      state === 'obstacle' && since
        ? `L’association n’agit que pour des faits commis à partir du ${longDay(since)}.`
        : state === 'to_check' && since
          ? `Limiter la demande aux faits commis à partir du ${longDay(since)}.`
          : state === 'missing'
            ? 'Indiquer la date de déclaration de l’association et la date de début des faits.'
            : 'Rien à faire.',
  };
}

/** Words the object must hold, each by one of its forms; the whole is still read by a person when one is missing. */
const NEEDED: Record<Doors, readonly RegExp[]> = {
  '2-3': [/défense|assistance/i, /enfant en danger/i, /maltraitance/i],
  '2-22': [/esclavage|traite des êtres humains|proxénétisme|personnes prostituées/i],
};
const holdsWords = (text: string, basis: Basis) => NEEDED[doorOf(basis)].every(word => word.test(text));

/** The object is read in the statutes of the day of the facts, and in those of the day of the filing. */
function object({ objectAtFacts, objectAtFiling }: StandingFacts, basis: Basis): Draft {
  const isUnproved = objectAtFacts === null || objectAtFiling === null;
  const isWorded = [objectAtFacts, objectAtFiling].every(text => text && holdsWords(text, basis));
  const remedy = isUnproved
    ? 'Verser les statuts en vigueur à la date des faits et au jour du dépôt (dossier de l’association).'
    : 'Comparer les mots des statuts à ceux de l’article.';
  return {
    id: 'object',
    state: isUnproved ? 'missing' : isWorded ? 'established' : 'to_check',
    label: `Objet statutaire qui comporte ${OBJECT_WORDS[doorOf(basis)]}`,
    article: `${basis} CPP`,
    proof: 'Statuts datés, en vigueur à la date des faits et au jour du dépôt.',
    remedy: isWorded ? 'Rien à faire.' : remedy,
  };
}

/** The association joins; outside art. 2-3 al. 2 it cannot set the public action in motion itself. */
function publicAction({ publicActionStarted }: StandingFacts, basis: Basis): Draft {
  return {
    id: 'public_action',
    state: publicActionStarted === null ? 'missing' : publicActionStarted ? 'established' : 'obstacle',
    label: 'Action publique mise en mouvement par le ministère public ou la partie lésée',
    article: `${basis} CPP`,
    proof: 'Réquisitoire introductif, citation ou convocation par le parquet, ou constitution de la victime.',
    remedy: publicActionStarted ? 'Rien à faire.' : 'Attendre les poursuites\u00a0: l’association ne peut pas les engager elle-même.',
  };
}

/** Art. R.1 CPP: five years of activity and a thousand members at least; silence of the ministry for two months registers. */
function registration({ isRegistered = false }: StandingFacts): Draft {
  return {
    id: 'registration',
    state: isRegistered ? 'established' : 'obstacle',
    label: 'Association inscrite auprès du ministère de la justice',
    article: '2-3 al. 2 et R.1 CPP',
    proof: 'Décision d’inscription, ou preuve du dépôt de la demande depuis plus de deux mois.',
    remedy: isRegistered
      ? 'Rien à faire.'
      : 'Attendre les poursuites, ou demander l’inscription (cinq ans d’activité, mille adhérents au moins) et verser la décision.',
  };
}

/** Crim. 4 déc. 2018 n° 18-81.364: a single act outside any relation of responsibility, trust or power is not « maltraitance ». */
function abuse(): Draft {
  return {
    id: 'abuse',
    state: 'to_check',
    label: 'Faits commis dans une relation de responsabilité, de confiance ou de pouvoir',
    article: '2-3 CPP\u202f; Crim. 4 déc. 2018, n°\u00a018-81.364',
    proof: 'Exposé des faits\u00a0: exploitation, autorité, client majeur.',
    remedy: 'Plaider expressément la relation de pouvoir ou d’exploitation dans les conclusions.',
  };
}

const DOUBTS: Record<ConsentDoubt, string> = {
  conflicted:
    'Le parent qui a donné l’accord est en conflit d’intérêts\u00a0: recueillir celui de l’administrateur ad hoc (art.\u00a0706-50).',
  outgrown: 'La victime est devenue majeure depuis l’accord donné pour elle\u00a0: recueillir le sien.',
};

function consent({ isPublicUtility, consentGiven, consentDoubt = null }: StandingFacts): Draft {
  const given = consentDoubt ? 'to_check' : 'established';
  const state = isPublicUtility ? 'established' : consentGiven ? given : consentGiven === null ? 'missing' : 'obstacle';
  return {
    id: 'consent',
    state,
    label: isPublicUtility
      ? 'Accord de la victime non exigé\u00a0: association reconnue d’utilité publique'
      : 'Accord de la victime, ou de son représentant légal si elle est mineure',
    article: '2-22 CPP',
    proof: isPublicUtility ? 'Décret de reconnaissance d’utilité publique.' : 'Accord écrit et daté.',
    remedy:
      state === 'established'
        ? 'Rien à faire.'
        : state === 'to_check' && consentDoubt
          ? DOUBTS[consentDoubt]
          : 'Recueillir l’accord écrit\u202f; si le parent est absent ou mis en cause, celui de l’administrateur ad hoc (art.\u00a0706-50).',
  };
}

/** Crim. 19 juin 2013: the power to sue is judged on the day of the filing and cannot be cured on appeal. */
function power({ powerOn, filingOn }: StandingFacts): Draft {
  const state = !powerOn ? 'missing' : !filingOn || powerOn === filingOn ? 'to_check' : powerOn < filingOn ? 'established' : 'obstacle';
  const remedies: Record<ConditionState, string> = {
    missing: 'Faire voter le pouvoir d’agir par l’organe que les statuts désignent, avant le dépôt.',
    to_check: 'Vérifier que le pouvoir est antérieur au dépôt.',
    obstacle: 'Refaire l’acte après le pouvoir s’il en est encore temps\u00a0: aucune régularisation n’est possible en appel.',
    established: 'Rien à faire.',
  };
  return {
    id: 'power',
    state,
    label: 'Pouvoir d’agir donné avant le dépôt',
    article: 'Crim. 19 juin 2013',
    proof: 'Procès-verbal daté de l’organe compétent et pouvoir du représentant.',
    remedy: remedies[state],
  };
}
