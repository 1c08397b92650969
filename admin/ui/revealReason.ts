/** Why an identity may be seen, as the server stores it. */
export const REVEAL_REASONS = {
  juridiction: 'Répondre à la juridiction',
  acte: 'Préparer un acte',
  joindre: 'Joindre la victime ou son représentant',
  doublon: 'Vérifier un doublon',
  avocat: 'Échanger avec l’avocat',
  autre: 'Autre',
} as const;

/** A key of REVEAL_REASONS. */
export type RevealReason = keyof typeof REVEAL_REASONS;

/** What the dialog holds so far; `detail` counts for « autre » only. */
export type TypedReason = { reason: RevealReason | null; detail: string };

const SHORTEST_DETAIL = 10;

/** The sentence that stops the dialog, or nothing. */
export function reasonProblem({ reason, detail }: TypedReason): string | undefined {
  if (reason === null) return 'Choisissez un motif.';
  if (reason === 'autre' && detail.trim().length < SHORTEST_DETAIL) return 'Précisez le motif en 10 caractères au moins.';
  return undefined;
}
