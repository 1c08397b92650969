import type { Rule, RuleVersion } from './rules.ts';

/** The one known wording of a rule, read in the version of 29 May 2023; no later change found. */
const reading = (id: string, code: RuleVersion['code'], amount: RuleVersion['amount']): RuleVersion => ({
  ...{ id: `${id}@origine`, validFrom: null, validTo: null, code, amount },
  ...{ textRead: true, source: 'lu dans la version du 29 mai 2023' },
});

const PRONOUNCED =
  'Le jour où la décision contradictoire est prononcée, même en l’absence de l’association si elle connaissait la date. ' +
  'Sinon, le jour de la signification.';

/**
 * Art. 500 CPP: appeal in answer to another party's (« appel incident »), five days more.
 * Counted from the expiry of the ten days of art. 498, extended by art. 801; the prudent date counts fifteen days in a row.
 * Not modelled: the five days opened by an appeal of the procureur général (art. 505).
 */
export const incident500: Rule = {
  title: 'Appel incident',
  actor: 'L’association partie civile, si une autre partie a fait appel dans les dix jours',
  trigger: { kind: 'decision', event: 'Jugement prononcé', start: 'le prononcé', counts: PRONOUNCED },
  class: 'B',
  direction: 'after',
  articles: ['500'],
  decisiveWords: null,
  form: 'Déclaration au greffe de la juridiction qui a statué, comme l’appel principal (art.\u00a0502).',
  pitfalls: [
    'Ce délai ne s’ouvre que si une autre partie a fait appel dans les dix jours\u00a0: le demander au greffe.',
    'L’appel dit incident tombe avec le désistement de l’appel principal (art.\u00a0500-1).',
  ],
  notModelled: 'L’appel du procureur général (art.\u00a0505) ouvre ses propres cinq jours, non calculés ici.',
  toConfirm: ['Les cinq jours courent-ils bien de l’expiration des dix jours, report compris\u202f?'],
  versions: [reading('APPEL_CORR_INCIDENT_500', 'JJ', { days: 10, moreDays: 5 })],
};

/**
 * Art. 505 CPP: appeal of the procureur général, twenty days from the reading. For information: the clock is another party's.
 * Not modelled: whether there is a conviction, which that appeal supposes.
 */
export const prosecutor505: Rule = {
  title: 'Appel du procureur général',
  actor: 'Le procureur général',
  trigger: { kind: 'decision', event: 'Jugement prononcé', start: 'le prononcé', counts: 'Le jour où le jugement est prononcé.' },
  class: 'I',
  direction: 'after',
  articles: ['505'],
  decisiveWords: null,
  form: 'Aucun acte de l’association\u00a0: ce délai est celui du parquet général.',
  pitfalls: ['Tant qu’il court, la décision n’est pas définitive sur l’action publique.'],
  notModelled: 'Les cinq jours d’appel incident que cet appel ouvrirait ne sont pas calculés.',
  toConfirm: ['Y a-t-il eu une condamnation, que cet appel suppose\u202f?'],
  versions: [reading('APPEL_PG_505', 'J', { days: 20 })],
};

/**
 * Art. 380-2 4°, 380-9, 380-12 and 380-21 CPP: appeal against the civil order of an assize court or departmental criminal court, ten days.
 * Not modelled: an appeal on the civil interests alone, heard by the chambre des appels correctionnels (art. 380-5).
 */
export const appeal380_9: Rule = {
  title: 'Appel d’un arrêt d’assises ou de cour criminelle',
  actor: 'L’association partie civile',
  trigger: { kind: 'decision', event: 'Arrêt prononcé', start: 'le prononcé', counts: PRONOUNCED },
  class: 'A',
  direction: 'after',
  articles: ['380-2 4°', '380-9'],
  decisiveWords: null,
  form: 'Déclaration au greffe de la cour qui a statué (art.\u00a0380-12).',
  pitfalls: [
    'L’arrêt civil peut être rendu plus tard (art.\u00a0371-1)\u00a0: son délai court alors de son propre prononcé.',
    'Sans appel sur l’action publique, l’appel civil va devant la chambre des appels correctionnels (art.\u00a0380-5).',
    'Même sans appel, la partie civile garde ses droits devant la cour d’appel et peut y demander les frais (art.\u00a0380-6).',
  ],
  notModelled: 'La juridiction qui jugera l’appel n’est pas déterminée ici.',
  toConfirm: ['L’arrêt est-il contradictoire à l’égard de l’association, ou doit-il lui être signifié\u202f?'],
  versions: [reading('APPEL_ASSISES_380_9', 'J', { days: 10 })],
};

/**
 * Art. 380-10 CPP: appeal in answer to another party's against such a decision, five days more, counted like art. 500.
 * Not modelled: whether another party appealed at all.
 */
export const incident380_10: Rule = {
  ...incident500,
  title: 'Appel incident (assises, cour criminelle)',
  trigger: appeal380_9.trigger,
  articles: ['380-10'],
  form: 'Déclaration au greffe de la cour qui a statué (art.\u00a0380-12).',
  pitfalls: ['Ce délai ne s’ouvre que si une autre partie a fait appel dans les dix jours\u00a0: le demander au greffe.'],
  notModelled: 'L’existence de l’appel d’une autre partie n’est pas vérifiée.',
  versions: [reading('APPEL_ASSISES_INCIDENT_380_10', 'JJ', { days: 10, moreDays: 5 })],
};
