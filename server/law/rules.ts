import { appeal380_9, incident380_10, incident500, prosecutor505 } from './appealRules.ts';
import type { Day } from './days.ts';
import { CASSATION } from './rules/cassation.ts';
import { EXPERTISE } from './rules/expertise.ts';
import { GENERIC } from './rules/generic.ts';
import { INSTRUCTION } from './rules/instruction.ts';
import { TRIAL } from './rules/trial.ts';
import { VICTIM_CLOCKS } from './rules/victim.ts';
import type { Amount, Code } from './steps.ts';

/** Class of a time limit: A right lost, B procedure, C internal, V the victim's own, I another party's clock. */
export type DeadlineClass = 'A' | 'B' | 'C' | 'V' | 'I';

/** A rule counts after an event, before a hearing, gives the earliest possible day, or keeps the day a judge fixed. */
export type Direction = 'after' | 'before' | 'earliest' | 'fixed';

/** What sets a rule going: a decision, a hearing, or another event of the case. */
export type TriggerKind = 'decision' | 'hearing' | 'event';

/** Which date of the event the law counts from. */
export type CountedDate = 'pronounced' | 'served' | 'notified' | 'posted' | 'received' | 'hearing' | 'happened' | 'fixed';

/** The wording of a rule between two days; the day of the trigger chooses the version. */
export type RuleVersion = {
  id: string;
  validFrom: Day | null;
  validTo: Day | null;
  code: Code;
  amount: Amount;
  /** A minimum notice read as clear days (art. 552). */
  isClear?: boolean;
  /** The words of this wording where they are not those of the rule; null when none is quoted. */
  decisiveWords?: string | null;
  textRead: boolean;
  source: string;
};

/** A time limit of the code with what a person must know to trust it; every sentence is French and waits for counsel's approval, recorded apart. */
export type Rule = {
  title: string;
  actor: string;
  trigger: { kind: TriggerKind; date?: CountedDate; event: string; start: string; counts: string };
  class: DeadlineClass;
  direction: Direction;
  articles: string[];
  /** The words of the article that decide, in « »; null where law.md quotes none of it. */
  decisiveWords: string | null;
  form: string;
  pitfalls: string[];
  notModelled: string;
  /** Acting on the working day before is the prudent reading (CIVI, SARVI). */
  isPrudentBefore?: boolean;
  toConfirm: string[];
  versions: RuleVersion[];
};

/**
 * Art. 420-1 CPP: joining by registered letter, fax or e-mail, at least 24 hours before the date of the hearing.
 * In force: read in the version of 29 May 2023; no later change found.
 * Not modelled: the actual knowledge of the court that saves a late letter; assises and cour criminelle, where callers must not offer it.
 */
const letter4201: Rule = {
  title: 'Constitution de partie civile par lettre',
  actor: 'L’association partie civile ou son avocat',
  trigger: {
    kind: 'hearing',
    event: 'Audience',
    start: 'l’audience',
    counts: 'La date et l’heure de l’audience, à l’horloge de la juridiction. Sans heure connue, le décompte part de 0 h 00.',
  },
  class: 'A',
  direction: 'before',
  articles: ['420-1'],
  decisiveWords: '«\u00a0vingt-quatre heures au moins avant la date de l’audience\u00a0»',
  form: 'Lettre recommandée avec avis de réception, télécopie ou communication électronique, avec le montant demandé et toutes les pièces.',
  pitfalls: [
    'Joindre toutes les pièces\u00a0: la partie civile n’est pas tenue de comparaître.',
    'Une lettre tardive n’est sauvée que si la juridiction en a eu réellement connaissance avant les réquisitions.',
    'Cette lettre ne peut pas servir devant la cour d’assises ni devant la cour criminelle départementale.',
    'La lettre ne porte que sur les dommages-intérêts.',
  ],
  notModelled: 'La connaissance effective de la lettre par la juridiction, qui peut sauver un envoi tardif, n’est pas calculée.',
  toConfirm: [
    'Le délai à rebours n’est pas prorogé\u00a0: faut-il bien agir le jour ouvrable qui précède\u202f?',
    'Les vingt-quatre heures se comptent-elles depuis l’heure de l’audience ou depuis le début de son jour\u202f?',
  ],
  versions: [
    {
      id: 'PC_LETTRE_420_1@origine',
      validFrom: null,
      validTo: null,
      code: 'R',
      amount: { hours: 24 },
      textRead: true,
      source: 'lu dans la version du 29 mai 2023',
    },
  ],
};

/**
 * Art. 497 3°, 498 and 502 CPP: appeal of a judgment of the tribunal correctionnel on the civil interests, ten days.
 * In force: read in the version of 29 May 2023; no later change found.
 * The appeal made in answer to another party's (art. 500) and that of the procureur général (art. 505) are rules of their own.
 */
const appeal498: Rule = {
  title: 'Appel sur les intérêts civils',
  actor: 'L’association partie civile',
  trigger: {
    kind: 'decision',
    event: 'Jugement prononcé',
    start: 'le prononcé',
    counts:
      'Le jour où le jugement contradictoire est prononcé, même en l’absence de l’association si elle connaissait la date. ' +
      'Sinon, ou pour un jugement par défaut, le jour de la signification.',
  },
  class: 'A',
  direction: 'after',
  articles: ['497 3°', '498'],
  decisiveWords: '«\u00a0quant à ses intérêts civils seulement\u00a0»',
  form: 'Déclaration au greffe de la juridiction qui a statué, par la partie, par tout avocat ou par un fondé de pouvoir spécial (art.\u00a0502).',
  pitfalls: [
    'En cas de délibéré, le point de départ est le jour de la lecture du jugement, non celui de sa remise.',
    'Le pouvoir spécial est annexé à la déclaration quand l’auteur n’est pas avocat.',
    'La relaxe devient définitive sur l’action publique si le parquet ne fait pas appel.',
  ],
  notModelled: 'L’appel d’une autre partie ouvre un délai d’appel incident (art.\u00a0500), calculé à part.',
  toConfirm: ['Le jugement est-il contradictoire à l’égard de l’association, ou doit-il lui être signifié\u202f?'],
  versions: [
    {
      id: 'APPEL_CORR_498@origine',
      validFrom: null,
      validTo: null,
      code: 'J',
      amount: { days: 10 },
      textRead: true,
      source: 'lu dans la version du 29 mai 2023',
    },
  ],
};

/**
 * Art. 568 CPP: pourvoi en cassation, five clear days for decisions before 30 September 2024, ten from then (loi n° 2023-1059).
 * The text of the second version was not read: secondary sources only.
 * Not modelled: press offences (3 days), European arrest warrant (3 clear days), opposition to a decision by default.
 */
const pourvoi568: Rule = {
  title: 'Pourvoi en cassation',
  actor: 'Toute partie',
  trigger: {
    kind: 'decision',
    event: 'Décision prononcée',
    start: 'le prononcé',
    counts: 'Le jour où la décision est prononcée\u202f; le jour de la signification si la partie n’était pas informée de la date.',
  },
  class: 'A',
  direction: 'after',
  articles: ['568'],
  decisiveWords: null,
  form:
    'Déclaration au greffe de la juridiction qui a statué, par la partie, par un avocat près cette juridiction ' +
    'ou par un fondé de pouvoir spécial (art.\u00a0576).',
  pitfalls: [
    'La date de la décision choisit la règle\u00a0: cinq jours francs avant le 30 septembre 2024, dix à partir de ce jour.',
    'La fermeture du greffe à 17 h 00 n’est pas un cas de force majeure (Crim. 13 janv. 2015).',
    'Le pourvoi ouvre aussitôt ses propres délais\u00a0: notification en 3 jours (art.\u00a0578), mémoire personnel en 10 jours (art.\u00a0584).',
  ],
  notModelled: 'Les délais plus courts de la presse (3 jours) et du mandat d’arrêt européen (3 jours francs) ne sont pas calculés.',
  toConfirm: [
    'Le texte de l’article 568 issu de la loi n°\u00a02023-1059 n’a pas été relu\u00a0: dix jours francs d’après des sources secondaires.',
  ],
  versions: [
    {
      id: 'POURVOI_568@origine',
      validFrom: null,
      validTo: '2024-09-29',
      code: 'JF',
      amount: { days: 5 },
      textRead: true,
      source: 'lu dans la version du 29 mai 2023',
    },
    {
      id: 'POURVOI_568@2024-09-30',
      validFrom: '2024-09-30',
      validTo: null,
      code: 'JF',
      amount: { days: 10 },
      textRead: false,
      source: 'texte non relu',
    },
  ],
};

/** The rules the product computes, by the id the case files use. */
export const RULES = {
  PC_LETTRE_420_1: letter4201,
  APPEL_CORR_498: appeal498,
  APPEL_CORR_INCIDENT_500: incident500,
  APPEL_PG_505: prosecutor505,
  APPEL_ASSISES_380_9: appeal380_9,
  APPEL_ASSISES_INCIDENT_380_10: incident380_10,
  POURVOI_568: pourvoi568,
  ...INSTRUCTION,
  ...EXPERTISE,
  ...TRIAL,
  ...CASSATION,
  ...VICTIM_CLOCKS,
  ...GENERIC,
} as const satisfies Record<string, Rule>;

/** The id of a modelled rule. */
export type RuleId = keyof typeof RULES;

/** True when that text is the id of a rule the product computes. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}

/** What is quoted of a wording: the words of the rule unless it has its own; never anything of a text that was not read. */
export function wordsOf(rule: Pick<Rule, 'decisiveWords'>, version: RuleVersion): string | null {
  if (!version.textRead) return null;
  return version.decisiveWords === undefined ? rule.decisiveWords : version.decisiveWords;
}

/** The wording of a rule in force on the day of its trigger; the versions of a rule leave no day uncovered. */
export function versionOn(rule: RuleId, on: Day): RuleVersion {
  const versions: RuleVersion[] = RULES[rule].versions;
  const version = versions.find(({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on));
  if (!version) throw new RangeError(`no version of ${rule} on ${on}`);
  return version;
}
