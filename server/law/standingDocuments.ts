import { addDays, type Day } from './days.ts';

/** The acts an association files in its own name, as its standing documents make them possible. */
export const STANDING_ACTS = {
  join: 'Constitution de partie civile',
  appeal: 'Déclaration d’appel',
  cassation: 'Déclaration de pourvoi',
} as const;
export type StandingAct = keyof typeof STANDING_ACTS;

/** What one kind of document proves, by which text, for which acts, and when it is to be made again. */
export interface StandingKind {
  title: string;
  proves: string;
  article: string;
  /** Acts that cannot be filed without it; none when its absence only changes what is needed. */
  acts: readonly StandingAct[];
  renewal: string;
  /** What follows from its absence, when no act is blocked. */
  without: string;
}

const EVERY_ACT: readonly StandingAct[] = ['join', 'appeal', 'cassation'];

/**
 * The documents that prove standing, in the order a judge looks at them (read in the texts of 29 May 2023 for the CPP).
 * Not modelled: the organ the statutes empower (a person reads them), the special power of the advocate (art. 502 and 576 CPP).
 */
export const STANDING_KINDS = {
  statuts: {
    title: 'Statuts',
    proves: 'L’objet statutaire, et l’organe qui peut décider d’agir en justice.',
    article: '2-3 et 2-22 CPP',
    acts: EVERY_ACT,
    renewal: 'À chaque modification. L’ancienne version reste : elle vaut pour les faits de son temps.',
    without: '',
  },
  recepisse_jo: {
    title: 'Récépissé et extrait du Journal officiel',
    proves: 'La déclaration de l’association depuis cinq ans au moins à la date des faits.',
    article: '2-3 et 2-22 CPP ; Crim. 27 févr. 2001, n° 00-81.718',
    acts: ['join'],
    renewal: 'Jamais : la déclaration d’origine suffit.',
    without: '',
  },
  pv_autorisation: {
    title: 'Procès-verbal autorisant l’action',
    proves: 'La décision d’agir, prise par l’organe que les statuts désignent ; s’ils se taisent, par l’assemblée générale.',
    article: 'Crim. 19 juin 2013 ; CA Paris 19 févr. 2014, n° 12/10116',
    acts: EVERY_ACT,
    renewal: 'Avant chaque dépôt s’il ne vaut que pour un dossier. Aucune régularisation en appel.',
    without: '',
  },
  pouvoir_president: {
    title: 'Pouvoir du président',
    proves: 'Le mandat de la personne qui signe, existant le jour du dépôt.',
    article: 'Crim. 19 juin 2013',
    acts: EVERY_ACT,
    renewal: 'À son terme, et à chaque changement de représentant. Aucune régularisation en appel.',
    without: '',
  },
  liste_administrateurs: {
    title: 'Liste des administrateurs',
    proves: 'L’organe qui représente légalement l’association.',
    article: '551 al. 4 CPP, par analogie',
    acts: [],
    renewal: 'À chaque renouvellement des instances.',
    without: 'la qualité du signataire peut être discutée',
  },
  rapport_activite: {
    title: 'Rapport d’activité',
    proves: 'L’activité réelle de l’association ; joint à la demande d’inscription, puis chaque année.',
    article: 'R.1 CPP',
    acts: [],
    renewal: 'Chaque année.',
    without: 'demandé pour l’inscription au ministère de la justice',
  },
  utilite_publique: {
    title: 'Reconnaissance d’utilité publique',
    proves: 'La dispense de l’accord de la victime.',
    article: '2-22 CPP, dernier alinéa',
    acts: [],
    renewal: 'Jamais, sauf retrait.',
    without: 'accord de la victime requis (2-22)',
  },
  inscription_2_3: {
    title: 'Inscription au ministère de la justice',
    proves: 'Le droit d’agir avant toute poursuite pour l’article 227-23 et certains faits commis à l’étranger.',
    article: '2-3 al. 2 et R.1 CPP',
    acts: [],
    renewal: 'Rapport annuel au ministère.',
    without: 'pas d’action sans mise en mouvement de l’action publique',
  },
  agrement: {
    title: 'Agrément d’aide aux victimes',
    proves: 'Le droit de traiter des données relatives aux infractions.',
    article: 'D.1-12-1 CPP ; loi 78-17 art. 46',
    acts: [],
    renewal: 'Au terme de l’agrément.',
    without: 'base du traitement des données à vérifier (RGPD art. 10)',
  },
} as const satisfies Record<string, StandingKind>;
export type StandingKindName = keyof typeof STANDING_KINDS;

/** One dated document of the association, as far as the law looks at it. */
export interface DatedDocument {
  kind: string;
  datedOn: Day | null;
  fromOn: Day;
  untilOn: Day | null;
  object: string | null;
}

export type DocumentState = 'in_force' | 'to_renew' | 'expired' | 'former' | 'to_come' | 'not_provided';

/** A second reminder comes so many days before the end. */
export const LAST_REMINDER_DAYS = 15;

const covers = (document: DatedDocument, on: Day) => document.fromOn <= on && (document.untilOn === null || document.untilOn >= on);

/** The document of a kind in force that day: of several, the last begun. */
export function inForceOn<T extends DatedDocument>(documents: readonly T[], kind: string, on: Day): T | null {
  const found = documents.filter(document => document.kind === kind && covers(document, on));
  return found.sort((a, b) => b.fromOn.localeCompare(a.fromOn))[0] ?? null;
}

/** The state of one document among the others that day; an expired one that another has replaced is kept as a former one. */
export function documentState<T extends DatedDocument>(document: T, documents: readonly T[], on: Day, remindDays: number): DocumentState {
  if (document.fromOn > on) return 'to_come';
  const current = inForceOn(documents, document.kind, on);
  if (current && current !== document && current.fromOn >= document.fromOn) return 'former';
  if (!covers(document, on)) return isLast(document, documents, on) ? 'expired' : 'former';
  const isFollowed = documents.some(other => other.kind === document.kind && other.fromOn > on);
  return document.untilOn !== null && !isFollowed && addDays(on, remindDays) >= document.untilOn ? 'to_renew' : 'in_force';
}

function isLast<T extends DatedDocument>(document: T, documents: readonly T[], on: Day): boolean {
  const begun = documents.filter(({ kind, fromOn }) => kind === document.kind && fromOn <= on);
  return !begun.some(other => other !== document && (other.untilOn ?? '9999-12-31') > (document.untilOn ?? '9999-12-31'));
}

/** One kind of document that stands in the way of acts. */
export interface Obstacle {
  kind: StandingKindName;
  state: 'expired' | 'to_come' | 'not_provided';
  acts: readonly StandingAct[];
}

/** What stands in the way of filing on a day; empty when the association is fit to act. */
export function obstaclesOn(documents: readonly DatedDocument[], on: Day): Obstacle[] {
  return (Object.keys(STANDING_KINDS) as StandingKindName[]).flatMap(kind => {
    const { acts } = STANDING_KINDS[kind];
    if (acts.length === 0 || inForceOn(documents, kind, on)) return [];
    const known = documents.filter(document => document.kind === kind);
    const state = known.length === 0 ? 'not_provided' : known.some(({ fromOn }) => fromOn <= on) ? 'expired' : 'to_come';
    return [{ kind, state, acts }];
  });
}

/** Documents of the association that are over, or not begun, on the day of a filing: a kind it has none of is proved otherwise. */
export const lapsedOn = (documents: readonly DatedDocument[], on: Day): Obstacle[] =>
  obstaclesOn(documents, on).filter(({ state }) => state !== 'not_provided');

/** What the association's own record says, for what no document proves yet. */
export interface Declared {
  declaredOn: Day | null;
  statutoryObject: string | null;
  isPublicUtility: boolean;
  isRegistered: boolean;
  authorisedOn: Day | null;
}

/** What is proved of the association for facts of one day and a filing on another. */
export interface Proved {
  associationDeclaredOn: Day | null;
  /** Object in the statutes in force at the facts; null when none is known for that day. */
  objectAtFacts: string | null;
  objectAtFiling: string | null;
  powerOn: Day | null;
  isPublicUtility: boolean;
  isRegistered: boolean;
}

/** The days what is proved is looked at; `decidedOn`: the decision to act taken for one case, which stands before the general one. */
export interface ProofDays {
  factsOn: Day | null;
  filingOn: Day;
  decidedOn?: Day | null;
}

/**
 * What the dated documents prove, never what a box says: the documents are the one source wherever there is one of the kind,
 * and the association's record stands in only where there is none. Not modelled: who signed, and what the power really covers.
 */
export function provedBy(
  documents: readonly DatedDocument[],
  declared: Declared,
  { factsOn, filingOn, decidedOn = null }: ProofDays,
): Proved {
  const has = (kind: StandingKindName) => documents.some(document => document.kind === kind);
  const objectOn = (on: Day) => (has('statuts') ? (inForceOn(documents, 'statuts', on)?.object ?? null) : declared.statutoryObject || null);
  const isProved = (kind: StandingKindName, otherwise: boolean) => (has(kind) ? inForceOn(documents, kind, filingOn) !== null : otherwise);
  return {
    associationDeclaredOn: has('recepisse_jo') ? firstDeclaration(documents) : declared.declaredOn,
    objectAtFacts: objectOn(factsOn ?? filingOn),
    objectAtFiling: objectOn(filingOn),
    powerOn: powerOn(documents, filingOn, decidedOn ?? (has('pv_autorisation') ? null : declared.authorisedOn)),
    isPublicUtility: isProved('utilite_publique', declared.isPublicUtility),
    isRegistered: isProved('inscription_2_3', declared.isRegistered),
  };
}

const dayOf = ({ datedOn, fromOn }: DatedDocument) => datedOn ?? fromOn;

function firstDeclaration(documents: readonly DatedDocument[]): Day {
  return documents
    .filter(({ kind }) => kind === 'recepisse_jo')
    .map(dayOf)
    .sort()[0]!;
}

/** The day from which the whole power exists: the decision to act and the mandate of who signs, both in force on the day of the filing. */
function powerOn(documents: readonly DatedDocument[], filingOn: Day, decidedOn: Day | null): Day | null {
  const days: Day[] = decidedOn ? [decidedOn] : [];
  for (const kind of decidedOn ? ['pouvoir_president'] : ['pv_autorisation', 'pouvoir_president']) {
    const known = documents.filter(document => document.kind === kind);
    if (known.length === 0) continue;
    const next = known.filter(({ fromOn }) => fromOn > filingOn).sort((a, b) => a.fromOn.localeCompare(b.fromOn))[0];
    const found = inForceOn(documents, kind, filingOn) ?? next;
    if (!found) return null;
    // A power that begins later did not exist that day, whatever the day written on it.
    days.push(found.fromOn > filingOn ? found.fromOn : dayOf(found));
  }
  return days.sort().at(-1) ?? null;
}
