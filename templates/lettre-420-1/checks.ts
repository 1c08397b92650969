import { type Check, factAt, type MissingFact } from '../declaration.ts';
import { type LetterFacts, letterFacts, needsConsent, oldEnoughOn, periodOf, pleaded } from './facts.ts';

/** Courts that sit as tribunal correctionnel, the only one art. 420-1 speaks of. */
export const COURTS = ['tribunal_correctionnel', 'tribunal_judiciaire', 'tribunal_premiere_instance'] as const;

// Prudence, not law: a registered letter sent fewer days before may arrive too late.
const POSTAL_DAYS = 6;

const ALWAYS = [
  'association.fullName',
  'association.legalForm',
  'association.registeredOffice',
  'association.statutoryObject',
  'association.representativeName',
  'association.representativeTitle',
  'association.authorisedBy',
  'association.authorisedOn',
  'hearing.chamber',
  'case.parquetNumber',
  'case.place',
  'case.publicActionStarted',
  'case.claimedMoralCents',
  'case.claimedCostsCents',
  'defendants',
  'counts',
  'signedAtPlace',
];

/** Facts still to be asked before the letter can be produced; only those this case needs. */
export function missing(facts: LetterFacts): MissingFact[] {
  const periods = pleaded(facts).map(count => periodOf(facts, count));
  const paths = [
    ...ALWAYS.filter(path => isGap(path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], facts))),
    ...(periods.some(period => period.from === null) ? ['case.factsFrom'] : []),
    ...(periods.some(period => period.to === null) ? ['case.factsTo'] : []),
    ...(facts.counts.some(count => count.standing2_3) && isGap(facts.case.maltreatment) ? ['case.maltreatment'] : []),
    ...(needsConsent(facts) && facts.consentGiven === null ? ['consentGiven'] : []),
  ];
  return paths.map(path => factAt(letterFacts, path));
}

function isGap(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && !value.length)
  );
}

/**
 * What the law says before the letter leaves (art. 2-3, 2-22, 420-1, 480-1; Crim. 19 juin 2013; Crim. 4 déc. 2018).
 * Not modelled: working days before the hearing (see the rule PC_LETTRE_420_1), validity of the statutes at the date of the facts.
 */
export function checks(facts: LetterFacts): Check[] {
  return [...courtChecks(facts), ...powerChecks(facts), ...noticeChecks(facts), ...standingChecks(facts), ...claimChecks(facts)];
}

function courtChecks(facts: LetterFacts): Check[] {
  const found: Check[] = [];
  if (!COURTS.some(kind => kind === facts.court.kind)) {
    found.push(
      block(
        'La constitution par lettre n’existe que devant le tribunal correctionnel. Constituez-vous au greffe ou à l’audience.',
        'CPP 420-1',
      ),
    );
  }
  if (facts.case.publicActionStarted === false) {
    found.push(
      block('L’action publique n’est pas mise en mouvement\u00a0: l’association ne peut pas ouvrir elle-même le procès.', 'CPP 2-3'),
    );
  }
  return found;
}

function powerChecks(facts: LetterFacts): Check[] {
  const { authorisedOn } = facts.association;
  if (authorisedOn === null || authorisedOn < facts.signedOn) return [];
  if (authorisedOn > facts.signedOn) {
    return [block('L’autorisation d’agir est postérieure à la lettre. Ce défaut ne se régularise pas en appel.', 'Crim. 19 juin 2013')];
  }
  return [
    warn(
      'L’autorisation d’agir et la lettre sont du même jour. Gardez la preuve que l’autorisation a précédé l’envoi.',
      'Crim. 19 juin 2013',
    ),
  ];
}

function noticeChecks(facts: LetterFacts): Check[] {
  const days = (utc(facts.hearing.heldOn) - utc(facts.signedOn)) / 86_400_000;
  if (days < 1)
    return [
      block(
        'La lettre doit parvenir au tribunal vingt-quatre heures au moins avant l’audience. Constituez-vous à l’audience.',
        'CPP 420-1',
      ),
    ];
  if (days === 1) {
    const text =
      'L’audience a lieu le lendemain\u00a0: la lettre doit parvenir le jour même, avant l’heure de l’audience, par communication électronique.';
    return [warn(text, 'CPP 420-1')];
  }
  if (days >= POSTAL_DAYS || facts.channel === 'electronic') return [];
  return [warn('L’audience est proche\u00a0: préférez la communication électronique à la lettre recommandée.', 'CPP 420-1')];
}

function standingChecks(facts: LetterFacts): Check[] {
  const found: Check[] = [];
  const counts = pleaded(facts);
  if (!counts.length && !needsConsent(facts))
    found.push(block('Aucun chef de prévention n’ouvre d’action à l’association.', 'CPP 2-3, 2-22'));
  else if (counts.length && counts.length < facts.counts.length) {
    found.push(
      warn(
        'Certains chefs de prévention n’ouvrent pas d’action à l’association\u00a0: ils ne sont pas repris dans la lettre.',
        'CPP 2-3, 2-22',
      ),
    );
  }
  if (needsConsent(facts) && facts.consentGiven === false) {
    found.push(block('L’accord de la victime, ou de son représentant légal si elle est mineure, est nécessaire.', 'CPP 2-22'));
  }
  return [...found, ...seniorityChecks(facts), ...objectChecks(facts)];
}

function seniorityChecks(facts: LetterFacts): Check[] {
  const first = oldEnoughOn(facts);
  const periods = pleaded(facts).map(count => periodOf(facts, count));
  if (periods.some(({ from, to }) => (to ?? from ?? first) < first)) {
    return [block('L’association était déclarée depuis moins de cinq ans à la date des faits.', 'CPP 2-3, 2-22')];
  }
  if (!periods.some(({ from }) => (from ?? first) < first)) return [];
  return [
    warn(
      'Une partie des faits est antérieure aux cinq ans de déclaration\u00a0: la lettre limite la demande aux faits postérieurs.',
      'CPP 2-3, 2-22',
    ),
  ];
}

function objectChecks(facts: LetterFacts): Check[] {
  const words = facts.association.statutoryObject.toLowerCase();
  const has = (pattern: RegExp) => pattern.test(words);
  const found: Check[] = [];
  if (facts.counts.some(count => count.standing2_3) && !(has(/enfant/) && has(/maltrait/))) {
    found.push(
      warn(
        'L’objet statutaire ne reprend pas les mots du texte (« enfant en danger et victime de toutes formes de maltraitance »).',
        'CPP 2-3',
      ),
    );
  }
  if (pleaded(facts).some(count => count.standing2_22) && !has(/prox[ée]n[ée]tisme|traite|esclavage|prostitu/)) {
    found.push(
      warn('L’objet statutaire ne vise ni l’esclavage, ni la traite, ni le proxénétisme, ni les personnes prostituées.', 'CPP 2-22'),
    );
  }
  return found;
}

function claimChecks(facts: LetterFacts): Check[] {
  const found: Check[] = [];
  if (facts.case.claimedMoralCents === 0) {
    found.push(block('La lettre doit demander des dommages-intérêts, fût-ce un euro.', 'CPP 420-1'));
  }
  const counts = pleaded(facts);
  const articles = new Set(counts.map(count => count.article));
  if (facts.defendants.length > 1 && articles.size > 1) {
    found.push(
      warn(
        'Solidarité demandée entre plusieurs prévenus\u00a0: vérifiez qu’ils répondent du même délit ou de délits connexes.',
        'CPP 480-1',
      ),
    );
  }
  return found;
}

function utc(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}

function block(text: string, article: string): Check {
  return { level: 'block', text, article };
}

function warn(text: string, article: string): Check {
  return { level: 'warn', text, article };
}
