import { always, type Rule, timeLimit } from './rule.ts';

const PARTY = 'L’association partie civile ou son avocat';
const CLERK_OR_LETTER = 'Déclaration au greffier du juge d’instruction ou lettre recommandée avec avis de réception, écrite et motivée.';

/** Time limits about an expert's report (law.md §3; art. 161-1 to 167-1 CPP). */
export const EXPERTISE = {
  EXPERTISE_161_1: timeLimit({
    title: 'Demande de modifier la mission d’expertise ou d’adjoindre un expert',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'posted',
      event: 'Décision ordonnant l’expertise envoyée',
      start: 'l’envoi de la décision',
      counts: 'La date d’envoi de la copie de la décision.',
    },
    class: 'A',
    articles: ['161-1'],
    form: CLERK_OR_LETTER,
    pitfalls: ['Le juge a dix jours pour répondre\u202f; puis dix jours pour saisir le président de la chambre de l’instruction.'],
    versions: always('EXPERTISE_161_1', 'J', { days: 10 }),
  }),
  EXPERTISE_167_MIN15: timeLimit({
    title: 'Observations ou contre-expertise après les conclusions',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'notified',
      event: 'Conclusions d’expertise notifiées',
      start: 'la notification',
      counts: 'La notification des conclusions de l’expert.',
    },
    class: 'A',
    articles: ['167'],
    form: CLERK_OR_LETTER,
    pitfalls: [
      'Le délai est fixé par le juge\u00a0: quinze jours est le minimum (un mois en matière comptable ou financière).',
      'Passé ce délai, la demande est fermée, même par l’article 82-1.',
    ],
    notModelled: 'Un délai plus long fixé par le juge n’est pas connu du calcul\u00a0: le minimum légal est compté.',
    versions: always('EXPERTISE_167_MIN15', 'J', { days: 15 }),
  }),
  EXPERTISE_167_1: timeLimit({
    title: 'Contre-expertise de droit (irresponsabilité pénale)',
    actor: PARTY,
    trigger: {
      kind: 'event',
      date: 'notified',
      event: 'Conclusions d’expertise notifiées',
      start: 'la notification',
      counts: 'La notification de conclusions retenant l’article 122-1 du code pénal.',
    },
    class: 'A',
    articles: ['167-1'],
    form: CLERK_OR_LETTER,
    pitfalls: ['La contre-expertise est alors de droit pour la partie civile.'],
    versions: always('EXPERTISE_167_1', 'J', { days: 15 }),
  }),
} as const satisfies Record<string, Rule>;
