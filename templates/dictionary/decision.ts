import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';
import { formationOf } from './juridiction.ts';
import { condition, text } from './leaf.ts';
import { dayOrGap, filled, lowerFirst } from './wording.ts';

/** The decision the filing attacks or has executed. */
export const decision = z.object({
  connue: condition('décision enregistrée'),
  laDecision: text('décision, avec son article', 'le jugement'),
  deLaDecision: text('décision, avec « de »', 'du jugement'),
  rendue: text('« rendu » accordé avec la décision', 'rendu'),
  date: text('date de la décision', '12 octobre 2026'),
  parLaJuridiction: text('juridiction qui a rendu la décision, avec « par »', 'par le tribunal correctionnel de Lille'),
  criminelle: condition('rendue par une cour d’assises ou une cour criminelle'),
  criminelleDepartementale: condition('rendue par une cour criminelle départementale'),
  pourMineurs: condition('rendue par une juridiction pour mineurs'),
  minuteConnue: condition('numéro de minute connu'),
  minute: text('numéro de minute', '1234/2026'),
  signifiee: condition('décision signifiée'),
  signifieeLe: text('date de la signification', '20 octobre 2026'),
  notifiee: condition('date d’envoi de la notification connue'),
  notifieeLe: text('date d’envoi de la notification', '13 octobre 2026'),
});

const WORDS: Readonly<Record<string, readonly [the: string, of: string, given: string]>> = {
  jugement: ['le jugement', 'du jugement', 'rendu'],
  arret: ['l’arrêt', 'de l’arrêt', 'rendu'],
  arret_civil: ['l’arrêt civil', 'de l’arrêt civil', 'rendu'],
  ordonnance: ['l’ordonnance', 'de l’ordonnance', 'rendue'],
};

export function decisionOf({ decision: made, case: dossier }: FilingFacts): z.infer<typeof decision> {
  const [the = null, of = null, given = null] = made ? (WORDS[made.kind] ?? ['la décision', 'de la décision', 'rendue']) : [];
  const minute = filled(made?.minute ?? dossier.minuteNumber);
  return {
    connue: made !== null,
    laDecision: the,
    deLaDecision: of,
    rendue: given,
    date: made && longDate(made.pronouncedOn),
    parLaJuridiction: made && by(made.kind, made.court),
    criminelle: made?.court.kind === 'cour_assises' || made?.court.kind === 'cour_criminelle',
    criminelleDepartementale: made?.court.kind === 'cour_criminelle',
    pourMineurs: made?.court.kind === 'tribunal_pour_enfants',
    minuteConnue: minute !== null,
    minute,
    signifiee: Boolean(made?.servedOn),
    signifieeLe: dayOrGap(made?.servedOn ?? null),
    notifiee: Boolean(made?.postedOn),
    notifieeLe: dayOrGap(made?.postedOn ?? null),
  };
}

/** An order is a judge's: the investigating judge of the court, not its bench. */
function by(kind: string, court: { kind: string; name: string; seat: string }): string {
  if (kind === 'ordonnance') return `par le juge d’instruction du ${lowerFirst(court.name)}`;
  const { noun, isFeminine } = formationOf(court);
  return `par ${isFeminine ? 'la' : 'le'} ${noun}`;
}
