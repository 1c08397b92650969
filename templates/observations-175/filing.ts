import { daysBetween } from '#law/days';
import { block, warn } from '../checks/check.ts';
import { hasCrime } from '../checks/crimes.ts';
import { stageChecks } from '../checks/stage.ts';
import type { Check, FilingKind } from '../declaration.ts';
import { instructionOf, limit175 } from '../dictionary/instruction.ts';
import type { FilingFacts } from '../facts.ts';
import { longDate } from '../french.ts';

// What is judged on its arrival is not posted on the eve.
const POSTAL_DAYS = 6;

/** Observations and requests after the notice that the investigation is over: they must have arrived within the time (art. 175 IV). */
export const observations175: FilingKind = {
  kind: 'observations_175',
  title: 'Observations et demandes (art. 175)',
  slug: 'observations-175',
  article: 'CPP 175 IV à VI',
  file: 'observations-175/observations-175.docx',
  courts: ['tribunal_judiciaire', 'tribunal_premiere_instance', 'cour_appel'],
  stages: ['information'],
  anchor: 'case',
  rules: ['ART175_DEMANDES_LIBRE', 'ART175_DEMANDES_DETENU'],
  form: ['greffe', 'lrar'],
  receptionCounts: true,
  isForfeit: true,
  signedBy: 'either',
  checks: facts => [
    ...stageChecks(facts, ['information'], 'Ces observations répondent à l’avis de fin d’information du juge d’instruction.', 'CPP 175'),
    ...limitChecks(facts),
    ...versionChecks(facts),
    ...crimeChecks(facts),
  ],
};

function limitChecks(facts: FilingFacts): Check[] {
  const limit = limit175(facts);
  if (!limit) return [];
  const days = daysBetween(facts.signedOn, limit.legalLimitOn);
  const last = longDate(limit.legalLimitOn);
  if (days < 0) return [block(`Le délai a expiré le ${last}\u00a0: ni observations ni demandes ne sont plus recevables.`, 'CPP 175 IV')];
  if (days >= POSTAL_DAYS) return [];
  return [warn(`L’acte doit être arrivé le ${last}\u00a0: préférez la déclaration au greffe.`, 'CPP 175 IV ; Crim. 28 mars 2017')];
}

/** Which wording the day of the notice calls for: the older asked a declaration within fifteen days, the present one was not read. */
function versionChecks(facts: FilingFacts): Check[] {
  const { avis175Le, intentionLe } = facts.answers;
  if (typeof avis175Le !== 'string') return [];
  if (!instructionOf(facts).ancienTexte)
    return [
      warn(
        'La version de l’article 175 en vigueur depuis le 30 septembre 2024 n’a pas été relue\u00a0: faites confirmer le délai par l’avocat. L’acte vaut déclaration d’intention, pour le cas où elle serait encore exigée.',
        'CPP 175 III',
      ),
    ];
  if (typeof intentionLe === 'string' && daysBetween(avis175Le, intentionLe) > 15)
    return [block('La déclaration d’intention a été faite plus de quinze jours après l’avis.', 'CPP 175 III (jusqu’au 29 septembre 2024)')];
  return [];
}

/** Only a crime is sent to the assises or to the cour criminelle (art. 181, 181-1). */
function crimeChecks({ answers: { reglement }, counts }: FilingFacts): Check[] {
  if ((reglement !== 'assises' && reglement !== 'criminelle') || hasCrime(counts)) return [];
  return [
    block(
      'Aucun chef du dossier n’est un crime\u00a0: l’association ne peut demander que le renvoi devant le tribunal.',
      'CPP 179, 181, 181-1',
    ),
  ];
}
