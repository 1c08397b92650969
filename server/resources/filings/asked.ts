import type { Paper } from '../../../templates/dictionary/index.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import type { FilingRequest } from './schema.ts';

/** A field of the request. */
export type AskedField = Exclude<keyof FilingRequest, 'caseId' | 'kind' | 'hearingId' | 'decisionId' | 'isDraft'>;

type Asks = (facts: FilingFacts) => readonly AskedField[];

const period: Asks = ({ case: { factsFrom, factsTo } }) => [
  ...(factsFrom === null ? (['factsFromOn'] as const) : []),
  ...(factsTo === null ? (['factsToOn'] as const) : []),
];

/** Path of the dictionary -> fields of the request that fill it. */
const ASKED_HERE: Readonly<Record<string, Asks>> = {
  'demandes.moral': () => ['claimedMoralCents'],
  'demandes.moralLettres': () => ['claimedMoralCents'],
  'demandes.frais': () => ['claimedCostsCents'],
  'demandes.fraisLettres': () => ['claimedCostsCents'],
  'recevabilite.maltraitance': () => ['maltreatment'],
  'recevabilite.actionPublique': ({ case: { publicActionStarted } }) => (publicActionStarted === null ? ['publicActionOn'] : []),
  'recevabilite.premiersFaits': period,
  'infractions.periode': period,
  'prevention.periode': period,
  'infractions.lieu': () => ['place'],
  'prevention.lieu': () => ['place'],
  'juridiction.chambre': ({ hearing }) => (hearing ? ['chamber'] : []),
  'audience.chambre': ({ hearing }) => (hearing ? ['chamber'] : []),
  'dossier.parquet': () => ['parquetNumber'],
  'dossier.instruction': () => ['instructionNumber'],
  'dossier.appel': () => ['appealNumber'],
  'dossier.pourvoi': () => ['pourvoiNumber'],
  'decision.minute': () => ['minuteNumber'],
  'association.autorisePar': () => ['authorisedBy'],
  'association.autoriseLe': () => ['authorisedOn'],
};

const PARTIES = 'onglet Parties et chefs';
const HEARINGS = 'onglet Audiences';
const ASSOCIATION = 'dossier de l’association';
const ANSWERS = 'réponses gardées pour les actes de ce dossier';
const EVENTS = '« Que s’est-il passé ? », événements du dossier';
const STAGE = 'onglet Vue d’ensemble, étape';

/** First word of a path -> where what it prints is filled. */
const WHERE: Readonly<Record<keyof Paper, string>> = {
  association: ASSOCIATION,
  annexe: ASSOCIATION,
  avocat: 'onglet Vue d’ensemble, mandats',
  juridiction: 'référentiel Juridictions',
  audience: HEARINGS,
  dossier: 'onglet Vue d’ensemble, numéros',
  parties: PARTIES,
  poursuivis: PARTIES,
  victimes: PARTIES,
  prevention: PARTIES,
  infractions: PARTIES,
  recevabilite: `onglet Vue d’ensemble, recevabilité, et ${PARTIES}`,
  demandes: 'demandes du dossier',
  decision: 'onglet Décisions et sommes',
  pieces: 'onglet Pièces',
  textes: ANSWERS,
  lignes: ANSWERS,
  envoi: 'mode d’envoi de l’acte',
  signature: ASSOCIATION,
  annexes: ASSOCIATION,
  fournis: ANSWERS,
  choix: ANSWERS,
  chefs: PARTIES,
  instruction: EVENTS,
  copie: STAGE,
  interets: STAGE,
  suivi: STAGE,
  cassation: EVENTS,
  mandat: ASSOCIATION,
  requerante: PARTIES,
  civi: EVENTS,
};

/** Fields of the request that fill what a path prints; none when it is filled somewhere else. */
export function askedFor(path: string, facts: FilingFacts): readonly AskedField[] {
  const text = /^(?:textes|lignes)\.(\w+)/.exec(path)?.[1];
  return text ? [text as AskedField] : (ASKED_HERE[path]?.(facts) ?? []);
}

/** Where a printed value is filled: « onglet Audiences ». */
export const whereFilled = (path: string): string =>
  path === 'recevabilite.accord' ? `${PARTIES}, accords` : WHERE[path.split('.')[0] as keyof Paper];
