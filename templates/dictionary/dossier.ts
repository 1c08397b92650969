import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { condition, text } from './leaf.ts';
import { filled } from './wording.ts';

/** The case's references at the court and at the association. */
export const dossier = z.object({
  reference: text('référence de l’association', 'AEX-2026-0033'),
  parquetConnu: condition('numéro de parquet connu'),
  parquet: text('numéro de parquet', '26012000123'),
  instructionConnue: condition('numéro d’instruction connu'),
  instruction: text('numéro d’instruction', 'JI 4 26/12'),
  appelConnu: condition('numéro de la cour d’appel connu'),
  appel: text('numéro de la cour d’appel', '26/01234'),
  pourvoiConnu: condition('numéro de pourvoi connu'),
  pourvoi: text('numéro de pourvoi', 'T 26-81.234'),
});

export function dossierOf({ case: its, association }: FilingFacts): z.infer<typeof dossier> {
  const [parquet, instruction, appel, pourvoi] = [its.parquetNumber, its.instructionNumber, its.appealNumber, its.pourvoiNumber].map(
    filled,
  );
  return {
    reference: its.reference || association.shortName,
    parquetConnu: Boolean(parquet),
    parquet: parquet ?? null,
    instructionConnue: Boolean(instruction),
    instruction: instruction ?? null,
    appelConnu: Boolean(appel),
    appel: appel ?? null,
    pourvoiConnu: Boolean(pourvoi),
    pourvoi: pourvoi ?? null,
  };
}
