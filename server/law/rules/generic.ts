import { always, READ_OLDER, type Rule, timeLimit } from './rule.ts';

const months = (count: number) =>
  timeLimit({
    title: `Délai de ${count} mois`,
    actor: 'Selon l’acte',
    trigger: { kind: 'event', date: 'happened', event: 'Événement', start: 'l’événement', counts: 'Le jour de l’événement.' },
    class: 'C',
    articles: ['801'],
    decisiveWords:
      '«\u00a0Le délai qui expirerait normalement un samedi ou un dimanche ou un jour férié ou chômé est prorogé jusqu’au premier jour ouvrable suivant\u00a0»',
    form: 'Selon l’acte\u00a0: simple calcul de mois.',
    versions: always(`GENERIQUE_MOIS_${count}`, 'M', { months: count }, READ_OLDER),
  });

/** Pure month arithmetic followed by art. 801, for a date outside the list. */
export const GENERIC = {
  GENERIQUE_MOIS_1: months(1),
  GENERIQUE_MOIS_3: months(3),
  GENERIQUE_MOIS_4: months(4),
} as const satisfies Record<string, Rule>;
