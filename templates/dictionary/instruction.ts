import { z } from 'zod';
import type { Computed } from '#law/deadline';
import { versionOn } from '#law/rules';
import { type FilingFacts, signatoryOf } from '../facts.ts';
import { longDate } from '../french.ts';
import { limitOf } from '../limit.ts';
import { condition, text } from './leaf.ts';

/** The end of an investigation: the notice of art. 175, and the last day on which what answers it must have arrived. */
export const instruction = z.object({
  avisLe: text('date d’envoi de l’avis de fin d’information', '2 novembre 2026'),
  delaiConnu: condition('délai de l’avis de fin d’information calculé'),
  duree: text('durée laissée par l’avis de fin d’information', 'de trois mois'),
  dernierJour: text('dernier jour pour que les observations parviennent au juge', '2 février 2027'),
  detenue: condition('une personne mise en examen est détenue'),
  ancienTexte: condition('avis antérieur au 30 septembre 2024'),
});

/** Who is asked for a copy of the file, and on which article. */
export const copie = z.object({
  instruction: condition('copie d’une information (art. 114)'),
  tribunal: condition('copie d’un dossier cité devant le tribunal (art. 388-4)'),
  close: condition('copie d’un dossier d’enquête ou clos (art. R155)'),
  parLaPartie: condition('copie demandée par la partie elle-même'),
  destinataire: text('destinataire de la demande de copie', 'Madame ou Monsieur le juge d’instruction'),
});

/** The time limit that the notice of art. 175 opened; null while its day, or whether anybody is detained, is not known. */
export function limit175(facts: FilingFacts): Computed | null {
  const { avis175Le, detenu } = facts.answers;
  if (detenu !== 'oui' && detenu !== 'non') return null;
  return limitOf(facts, detenu === 'oui' ? 'ART175_DEMANDES_DETENU' : 'ART175_DEMANDES_LIBRE', avis175Le);
}

export function instructionOf(facts: FilingFacts): z.infer<typeof instruction> {
  const { avis175Le, detenu } = facts.answers;
  const limit = limit175(facts);
  return {
    avisLe: typeof avis175Le === 'string' ? longDate(avis175Le) : null,
    delaiConnu: limit !== null,
    duree: limit && (detenu === 'oui' ? 'd’un mois' : 'de trois mois'),
    dernierJour: limit && longDate(limit.legalLimitOn),
    detenue: detenu === 'oui',
    // The wording that followed was not read (law.md §3).
    ancienTexte: typeof avis175Le === 'string' && versionOn('ART175_DEMANDES_LIBRE', avis175Le).validTo !== null,
  };
}

/** On which article a copy is asked at this point; null where the law read here says nothing (assises, cour criminelle, cassation). */
export function copyBasisOf({ case: { stage }, court }: FilingFacts): 'instruction' | 'tribunal' | 'close' | null {
  if (stage === 'information' || stage === 'non_lieu') return 'instruction';
  if (['signalement', 'plainte', 'enquete', 'classement_sans_suite', 'definitif', 'execution', 'clos'].includes(stage)) return 'close';
  return ['cour_assises', 'cour_criminelle', 'cour_cassation'].includes(court.kind) ? null : 'tribunal';
}

const COPIED_BY = {
  instruction: 'Madame ou Monsieur le juge d’instruction',
  tribunal: 'Madame ou Monsieur le directeur de greffe',
  close: 'Madame ou Monsieur le procureur de la République',
};

export function copieOf(facts: FilingFacts): z.infer<typeof copie> {
  const basis = copyBasisOf(facts);
  return {
    instruction: basis === 'instruction',
    tribunal: basis === 'tribunal',
    close: basis === 'close',
    parLaPartie: signatoryOf(facts) === 'representative',
    destinataire: basis && COPIED_BY[basis],
  };
}
