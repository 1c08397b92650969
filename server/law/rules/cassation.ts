import { always, type Rule, timeLimit } from './rule.ts';

const APPLICANT = 'L’association demanderesse au pourvoi';
const DECLARED = {
  kind: 'event',
  date: 'happened',
  event: 'Pourvoi déclaré',
  start: 'la déclaration de pourvoi',
  counts: 'Le jour de la déclaration de pourvoi.',
} as const;
const NOTIFIED = {
  kind: 'event',
  date: 'notified',
  event: 'Arrêt de la Cour de cassation notifié',
  start: 'la notification',
  counts: 'La notification de l’arrêt (art.\u00a0614).',
} as const;

/** Time limits that a pourvoi opens (law.md §3; art. 578 to 590-1 CPP). */
export const CASSATION = {
  NOTIF_POURVOI_578: timeLimit({
    title: 'Notification du pourvoi aux autres parties',
    actor: APPLICANT,
    trigger: DECLARED,
    class: 'B',
    articles: ['578'],
    form: 'Lettre recommandée avec avis de réception au ministère public et aux autres parties.',
    versions: always('NOTIF_POURVOI_578', 'J', { days: 3 }),
  }),
  MEMOIRE_PERSONNEL_584: timeLimit({
    title: 'Mémoire personnel du demandeur au pourvoi',
    actor: APPLICANT,
    trigger: DECLARED,
    class: 'A',
    articles: ['584', '590-1'],
    form: 'Dépôt au greffe de la juridiction qui a statué, signé par le demandeur lui-même.',
    pitfalls: [
      'Passé ce délai, la partie civile doit avoir un avocat aux Conseils (art.\u00a0585)\u202f; à défaut, déchéance (art.\u00a0590-1).',
    ],
    versions: always('MEMOIRE_PERSONNEL_584', 'J', { days: 10 }),
  }),
  CONSTITUTION_AVOCAT_585_1: timeLimit({
    title: 'Déclaration de l’avocat aux Conseils constitué',
    actor: APPLICANT,
    trigger: DECLARED,
    class: 'A',
    articles: ['585-1 al. 2'],
    form: 'Déclaration au greffe de la Cour de cassation.',
    pitfalls: ['Le mémoire est ensuite déposé dans le délai fixé par le président (art.\u00a0588).'],
    versions: always('CONSTITUTION_AVOCAT_585_1', 'M', { months: 1 }),
  }),
  OPPOSITION_ARRET_589: timeLimit({
    title: 'Opposition à l’arrêt de cassation (mémoires non communiqués)',
    actor: 'La partie à qui les mémoires n’ont pas été communiqués',
    trigger: NOTIFIED,
    class: 'A',
    articles: ['589'],
    form: 'Déclaration au greffe de la juridiction qui a statué.',
    versions: always('OPPOSITION_ARRET_589', 'J', { days: 5 }),
  }),
  OPPOSITION_ARRET_579: timeLimit({
    title: 'Opposition à l’arrêt de cassation (pourvoi non notifié)',
    actor: 'La partie à qui le pourvoi n’a pas été notifié',
    trigger: NOTIFIED,
    class: 'A',
    articles: ['579'],
    form: 'Déclaration au greffe de la juridiction qui a statué.',
    versions: always('OPPOSITION_ARRET_579', 'J', { days: 5 }),
  }),
} as const satisfies Record<string, Rule>;
