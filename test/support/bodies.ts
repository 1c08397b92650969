import { addDays } from '../../server/law/days.ts';
import { RULES, type Rule } from '../../server/law/rules.ts';
import { PAGE_PDF } from './files.ts';
import { record, resolved } from './names.ts';
import { plantHearing, plantRole } from './plant.ts';
import { nameInLastComment } from './plantAnnual.ts';
import { plantExhibit } from './plantFiles.ts';
import { newLawyer } from './plantPeople.ts';
import type { Service } from './service.ts';

type Body = Record<string, unknown>;

/** A body that each creating address accepts, for a record of that case. */
export async function creation(service: Service, resource: string, codeName: string): Promise<Body> {
  const caseId = record(service, `case ${codeName}`).id;
  const make = CREATIONS[resource];
  return make ? await make(service, caseId, codeName) : {};
}

const WORDINGS = Object.values<Rule>(RULES).flatMap(({ versions }) => versions.map(({ id }) => id));
let approvals = 0;
let free = 0;
let met = 0;
let told = 2030;

const CREATIONS: Readonly<Record<string, (service: Service, caseId: string, codeName: string) => Body | Promise<Body>>> = {
  cases: service => ({
    courtId: record(service, 'court Lille').id,
    offence: 'cp-225-5',
    stage: 'enquete',
    origin: 'family',
    responsibleId: record(service, 'user claire').id,
    codeName: `Essai ${++free}`,
  }),
  proceedings: (service, caseId) => ({
    caseId,
    courtId: record(service, 'court Lille').id,
    level: 'premiere_instance',
    stage: 'interets_civils',
  }),
  numbers: (_service, caseId) => ({ caseId, kind: 'other', value: '26 999 000001' }),
  persons: (_service, caseId) => ({
    ...{ caseId, role: 'witness', pseudonym: 'Témoin 1' },
    ...{ isMinorAtFacts: false, hasConflictOfInterest: false, hasJoined: false },
  }),
  consents: async (service, caseId) => ({
    ...{ caseId, givenBy: 'administrateur_ad_hoc', scope: 'whole', givenOn: '2026-11-02' },
    victimId: await plantRole(service, caseId, 'victim'),
    giverId: await plantRole(service, caseId, 'administrateur_ad_hoc'),
  }),
  counts: (_service, caseId) => ({ caseId, offence: 'cp-225-7-1o' }),
  hearings: (service, caseId, codeName) => ({
    caseId,
    proceedingId: record(service, `proceeding ${codeName}`).id,
    courtId: record(service, 'court Lille').id,
    kind: 'fond',
    heldOn: '2027-02-01',
    startTime: '13:30',
  }),
  decisions: (service, caseId, codeName) => ({
    ...{ caseId, proceedingId: record(service, `proceeding ${codeName}`).id, courtId: record(service, 'court Lille').id },
    ...{ kind: 'ordonnance', pronouncedOn: '2026-11-20', effect: 'contradictoire' },
  }),
  payments: (_service, caseId) => ({ caseId, amountCents: 5_000, receivedOn: '2026-11-20' }),
  steps: (service, caseId, codeName) => ({
    ...{ caseId, proceedingId: record(service, `proceeding ${codeName}`).id, kind: 'courrier', happenedOn: '2026-11-20' },
  }),
  documents: (_service, caseId) => ({ caseId }),
  exhibits: (_service, caseId) => ({ caseId, title: 'Avis d’audience' }),
  templates: () => ({ kind: 'lettre_420_1' }),
  bundles: async (service, caseId) => ({
    ...{ caseId, kind: 'exhibits' },
    exhibitIds: [await plantExhibit(service, caseId, 'Avis', { bytes: PAGE_PDF, contentType: 'application/pdf' })],
  }),
  notes: (_service, caseId) => ({ caseId, text: 'Le greffe rappelle lundi.' }),
  tasks: (service, caseId, codeName) => ({
    ...{ caseId, title: 'Réunir les pièces 4 à 6', dueOn: '2026-12-10' },
    ownerId: record(service, codeName === 'Zénith' ? 'user hugo' : 'user nadia').id,
  }),
  // Each wording is approved once: the next one.
  'rule-approvals': () => ({ ruleVersion: WORDINGS[approvals++ % WORDINGS.length]!, lawyerName: 'Me Fictive', approvedOn: '2026-11-12' }),
  'standing-documents': () => ({ kind: 'agrement', title: 'Agrément', fromOn: '2026-01-05' }),
  assignments: (service, caseId) => ({
    ...{
      caseId,
      lawyerId: record(service, 'lawyer Garnier').id,
      onBehalfOf: 'association',
      fromOn: '2027-01-04',
      acceptedReason: 'Essai.',
    },
  }),
  'annual-comments': () => ({ year: ++told, text: 'Une année fictive.' }),
  'saved-views': () => ({ list: 'cases', name: 'À constituer', filter: '{"stage":"audience_tc"}' }),
  lawyers: service => ({
    civility: 'Me',
    firstName: 'Ada',
    lastName: 'Fictive',
    barId: record(service, 'bar Lille').id,
    isAvailable: true,
  }),
  absences: service => ({ lawyerId: record(service, 'lawyer Garnier').id, fromOn: '2026-12-01', untilOn: '2026-12-15' }),
  accounts: () => ({
    ...{ displayName: 'Ada Fictive', email: `ada.${++met}@example.org`, role: 'assistant' },
    ...{ isAdmin: false, canValidate: false },
  }),
  courts: () => ({
    kind: 'tribunal_judiciaire',
    name: 'Tribunal judiciaire fictif',
    seat: 'Villefictive',
    holidayZone: 'metropole',
    timeZone: 'Europe/Paris',
  }),
  filings: async (service, caseId, codeName) => ({
    caseId,
    hearingId: await plantHearing(service, caseId, codeName, addDays(service.clock.today(), 30)),
    kind: 'lettre_420_1',
    ...claimsOf(service, caseId),
    maltreatment: 'Le prévenu exerçait sur la mineure une autorité de fait.',
    ...parquetOf(service, caseId),
  }),
};

/** The number the letter needs, where the case has none. */
const parquetOf = ({ db }: Service, caseId: string): Body =>
  db.bare.prepare(`SELECT 1 FROM CaseNumber WHERE caseId = ? AND kind = 'parquet'`).get(caseId) ? {} : { parquetNumber: '26 999 000002' };

/** What the case claims already, for nobody else may have filled it meanwhile; a first claim otherwise. */
function claimsOf({ db }: Service, caseId: string): Body {
  const known = db.bare.prepare('SELECT claimedMoralCents, claimedCostsCents FROM "Case" WHERE id = ?').get(caseId) as Body;
  return { claimedMoralCents: known.claimedMoralCents ?? 300_000, claimedCostsCents: known.claimedCostsCents ?? 150_000 };
}

/** The body each act on several rows, or question to a whole resource, accepts beside its rows. */
export const COLLECTIVE: Readonly<Record<string, (service: Service) => Body>> = {
  'cases entrust': service => ({ responsibleId: record(service, 'user hugo').id }),
  'cases changeLawyer': service => ({ lawyerId: record(service, 'lawyer Fabre').id, acceptedReason: 'Accord des deux cabinets.' }),
  'deadlines register': () => ({ on: '2026-11-20' }),
  'persons searchName': () => ({ name: 'Dufresne-Fictive' }),
};

/** Bodies of actions that name a record of their own. */
const MADE: Readonly<Record<string, (service: Service) => Promise<Body>>> = {
  'accounts entrust': async service => ({ successorId: record(service, 'user hugo').id }),
  'lawyers invite': async () => ({ email: `ada.${++met}@example.org`, accessUntilOn: '2027-06-30', caseIds: [] }),
  'annual-comments remedy': async service => {
    await nameInLastComment(service);
    return { version: 1, rank: 0, remedy: 'replace' };
  },
  'assignments reassign': async service => ({ version: 1, lawyerId: await newLawyer(service), fromOn: '2027-02-01' }),
};

/** The body an action accepts, « resource verb »; undefined when nobody wrote one. */
export async function actionBody(service: Service, key: string): Promise<Body | undefined> {
  return MADE[key] ? MADE[key](service) : resolved(service, ACTIONS[key]);
}

/** The body each action accepts on a planted record; `{user claire}` stands for an id (names.ts). */
const ACTIONS: Readonly<Record<string, Body>> = {
  'cases close': { version: 1, reason: 'definitif', isOverOpenWork: true },
  'cases reopen': { version: 1 },
  'cases restrict': { version: 1, userIds: ['{user claire}', '{user hugo}'], reason: 'Dossier sensible.' },
  'cases lift': { version: 1, reason: 'Le risque a disparu.' },
  'cases print': {},
  'templates publish': { version: 1 },
  'templates tryOut': {},
  'proceedings advance': { version: 1, stage: 'interets_civils', fromOn: '2026-11-20' },
  'proceedings concern': { version: 1, defendantIds: [] },
  'proceedings lead': { version: 1 },
  'assignments end': { version: 1, untilOn: '2026-11-20', endedReason: 'Essai.' },
  'absences withdraw': { version: 1 },
  'accounts invite': {},
  'accounts deactivate': {},
  'lawyers resend': {},
  'lawyers prolong': { accessUntilOn: '2027-10-31' },
  'lawyers withdraw': {},
  'persons identify': { version: 1, lastName: 'Kervadec-Inventé', firstName: 'Ada' },
  'persons reveal': { reason: 'acte' },
  'persons copy': {},
  'persons withdraw': { version: 1, withdrawnReason: 'Saisie dans le mauvais dossier.' },
  'counts concern': { version: 1, victimIds: [] },
  'possible-links dismiss': { version: 1, dismissedReason: 'Homonyme né dans une autre ville.' },
  'hearings report': { version: 1, outcome: 'decision', isContradictory: false },
  'hearings confirm': { version: 1 },
  'exhibits move': { version: 1, number: 1 },
  'exhibits withdraw': { version: 1, withdrawnReason: 'Versée deux fois.' },
  'exhibits restore': { version: 1 },
  'hearings revert': { version: 1, revertReason: 'Saisi pour un essai.' },
  'steps correct': { version: 1, happenedOn: '2026-11-19' },
  'decisions redate': { version: 1, pronouncedOn: '2026-11-19' },
  'decisions complete': { version: 1, outcomes: [] },
  'decisions confirm': { version: 1 },
  'payments cancel': { version: 1, cancelledReason: 'Saisi pour un essai.' },
  'filings file': { version: 1, mode: 'lrar', filedOn: '2026-11-23', noProofReason: 'Avis de réception attendu.' },
  'filings prove': { version: 1 },
  'filings confirm': { version: 1 },
  'filings revert': { version: 1, revertReason: 'Saisi pour un essai.' },
  'filings drop': { version: 1, droppedReason: 'Saisi pour un essai.' },
  'courts verify': { version: 1 },
  'courts figures': {},
  'tasks done': { version: 1 },
  'tasks drop': { version: 1, droppedReason: 'Faite autrement.' },
  'tasks reopen': { version: 1 },
  'notifications see': {},
  'notifications seeAll': {},
  'standing-documents replace': { version: 1, datedOn: '2026-01-12' },
  'rule-approvals withdraw': { version: 1, withdrawnReason: 'Enregistrée pour une autre règle.' },
  'annual-comments scan': { version: 1 },
  'settings adjust': { version: 1, smallCell: 6 },
  'deadlines validate': { version: 1 },
  'deadlines contest': { version: 1, contestedReason: 'Le jour compté est celui de la réception.' },
  'deadlines close': { version: 1, state: 'moot', closedReason: 'Saisi pour un essai.' },
};
