import { knownOffence } from './catalogue.ts';
import { addMonths, type Day, longDay } from './days.ts';
import type { Offence } from './offences.ts';
import type { Proved } from './standingDocuments.ts';

/** The two doors of an association protecting children; art. 2-2 concerns victims who were adults only. */
export type Basis = '2-3' | '2-22';

/** How far a condition is met: an obstacle closes the door, the others say what is left to do. */
export type ConditionState = 'established' | 'to_check' | 'missing' | 'obstacle';

/** One condition of the association's action, with what proves it and what to do when it is not met. */
export type Condition = { id: string; basis: Basis; state: ConditionState; label: string; article: string; proof: string; remedy: string };

/** What is known of a case and of the association; null means not known yet, never « no ». */
export type StandingFacts = Pick<Proved, 'associationDeclaredOn' | 'isPublicUtility' | 'powerOn'> & {
  offences: readonly string[];
  factsFrom: Day | null;
  /** What is known of the statutory object: null is « no statutes known for that day », absent is « nobody looked ». */
  objectAtFacts?: string | null;
  objectAtFiling?: string | null;
  publicActionStarted: boolean | null;
  consentGiven: boolean | null;
  /** A consent rests on a parent whose interests are against the child's (art. 706-50). */
  isConsentConflicted?: boolean;
  filingOn: Day | null;
};

type Draft = Omit<Condition, 'basis'>;

const OBJECT_WORDS: Record<Basis, string> = {
  '2-3': 'la défense ou l’assistance de l’enfant en danger et victime de toutes formes de maltraitance',
  '2-22': 'la lutte contre l’esclavage, la traite, le proxénétisme ou l’action sociale en faveur des personnes prostituées',
};

/**
 * The conditions of art. 2-3 and 2-22 CPP (read in the version of 29 May 2023), in the order they are pleaded: 2-3 first.
 * Not modelled: art. 2-3 al. 2 (registered associations, art. 227-23), who may consent.
 */
export function standing(facts: StandingFacts): Condition[] {
  const bases: Basis[] = ['2-3', '2-22'];
  return bases.flatMap(basis => {
    const special = basis === '2-3' ? abuse() : consent(facts);
    const drafts = [
      offenceListed(facts, basis),
      fiveYears(facts, basis),
      object(facts, basis),
      publicAction(facts, basis),
      special,
      power(facts),
    ];
    return drafts.map(draft => ({ ...draft, id: `${basis}.${draft.id}`, basis }));
  });
}

/** Articles that open the association's action for one offence; null when the catalogue does not know it (a NATINF code typed by hand). */
export function basesOf(offenceId: string): Basis[] | null {
  const known = knownOffence(offenceId);
  if (!known) return null;
  return [...(known.standing.art2_3 ? (['2-3'] as const) : []), ...(known.standing.art2_22 ? (['2-22'] as const) : [])];
}

/** Art. 2-3: the list starts at 225-7 and has no trafficking; art. 2-22: 225-4-1 to 225-4-9 and 225-5 to 225-12-2. */
function offenceListed({ offences }: StandingFacts, basis: Basis): Draft {
  const known = offences.map(knownOffence).filter((found): found is Offence => found !== undefined);
  const covers = ({ standing: { art2_3, art2_22 } }: Offence) => (basis === '2-3' ? art2_3 : art2_22);
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

/** The five years are counted back from the facts (Crim. 27 févr. 2001 n° 00-81.718). */
function fiveYears({ factsFrom, associationDeclaredOn }: StandingFacts, basis: Basis): Draft {
  const since = associationDeclaredOn && addMonths(associationDeclaredOn, 60);
  const state = !since || !factsFrom ? 'missing' : since <= factsFrom ? 'established' : 'obstacle';
  return {
    id: 'five_years',
    state,
    label: 'Association déclarée depuis au moins cinq ans à la date des faits',
    article: `${basis} CPP`,
    proof: 'Récépissé de déclaration et extrait du Journal officiel.',
    remedy:
      state === 'obstacle' && since
        ? `L’association n’agit que pour des faits commis à partir du ${longDay(since)}.`
        : state === 'missing'
          ? 'Indiquer la date de déclaration de l’association et la date de début des faits.'
          : 'Rien à faire.',
  };
}

/** Words the object must hold, each by one of its forms; the whole is still read by a person when one is missing. */
const NEEDED: Record<Basis, readonly RegExp[]> = {
  '2-3': [/défense|assistance/i, /enfant en danger/i, /maltraitance/i],
  '2-22': [/esclavage|traite des êtres humains|proxénétisme|personnes prostituées/i],
};
const holdsWords = (text: string, basis: Basis) => NEEDED[basis].every(word => word.test(text));

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
    label: `Objet statutaire qui comporte ${OBJECT_WORDS[basis]}`,
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

function consent({ isPublicUtility, consentGiven, isConsentConflicted = false }: StandingFacts): Draft {
  const given = isConsentConflicted ? 'to_check' : 'established';
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
        : state === 'to_check'
          ? 'Le parent qui a donné l’accord est en conflit d’intérêts\u00a0: recueillir celui de l’administrateur ad hoc (art.\u00a0706-50).'
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
