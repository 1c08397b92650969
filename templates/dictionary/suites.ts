import { z } from 'zod';
import { type FilingFacts, phaseOf } from '../facts.ts';
import { condition, text } from './leaf.ts';

/** Which court judges the civil interests alone: the articles differ. */
export const interets = z.object({
  criminelle: condition('cour d’assises ou cour criminelle'),
  mineurs: condition('juridiction pour mineurs'),
  correctionnelle: condition('tribunal correctionnel ou cour d’appel'),
});

/** Who is written to about the course of a case, and in which capacity. */
export const suivi = z.object({
  auJuge: condition('courrier au juge d’instruction'),
  auParquet: condition('courrier au parquet'),
  auParquetGeneral: condition('courrier au parquet général'),
  destinataire: text('destinataire du courrier', 'Madame ou Monsieur le procureur de la République'),
  partieCivile: condition('association déjà partie civile'),
  apresArretCriminel: condition('appel d’un arrêt criminel'),
});

export function interetsOf({ court }: FilingFacts): z.infer<typeof interets> {
  const criminelle = court.kind === 'cour_assises' || court.kind === 'cour_criminelle';
  const mineurs = court.kind === 'tribunal_pour_enfants';
  return { criminelle, mineurs, correctionnelle: !criminelle && !mineurs };
}

export function suiviOf(facts: FilingFacts): z.infer<typeof suivi> {
  const { stage } = facts.case;
  const auJuge = stage === 'information';
  const auParquetGeneral = !auJuge && (stage === 'appel' || facts.court.kind === 'cour_appel');
  return {
    auJuge,
    auParquet: !auJuge && !auParquetGeneral,
    auParquetGeneral,
    destinataire: auJuge
      ? 'Madame ou Monsieur le juge d’instruction'
      : auParquetGeneral
        ? 'Madame ou Monsieur le procureur général'
        : 'Madame ou Monsieur le procureur de la République',
    partieCivile: facts.answers.dejaPartie === 'oui',
    apresArretCriminel: stage === 'appel' && phaseOf(facts) === 'criminel',
  };
}
