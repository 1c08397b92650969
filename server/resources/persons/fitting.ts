import { ApiError } from '../../rest/errors.ts';
import type { Row, TxContext } from '../../rest/resource.ts';
import { settle } from '../cases/settle.ts';
import { personAs } from './personAs.ts';

const INITIALS = /^\p{Lu}\.?(?:[\s-]*\p{Lu}\.?)*$/u;

/** What cannot be true together of a person, by field. */
export function contradictions(row: Row, today: string): Record<string, string> {
  const errors: Record<string, string> = {};
  if ((row.role === 'victim' || row.isMinorAtFacts) && INITIALS.test(row.pseudonym ?? ''))
    errors.pseudonym = 'Des initiales font reconnaître un enfant. Choisissez un prénom d’emprunt.';
  if (row.joinedOn && row.joinedOn > today) errors.joinedOn = 'Cette date est à venir. Vérifiez l’année.';
  else if (row.joinedOn && !row.hasJoined) errors.joinedOn = 'Cochez d’abord que cette personne s’est constituée partie civile.';
  if (row.appointedOn && row.appointedOn > today) errors.appointedOn = 'Cette date est à venir. Vérifiez l’année.';
  if (row.representedById && row.representedById === row.id) errors.representedById = 'Une personne ne se représente pas elle-même.';
  return errors;
}

/** Refuses what does not fit with the rest of the case: a representative of another role. */
export async function refuseUnfit(context: TxContext, row: Row, before: Row | null): Promise<void> {
  const { tx } = context;
  if (row.representedById && row.representedById !== before?.representedById) {
    if (!(await personAs(tx, row.representedById, 'representant_legal', 'administrateur_ad_hoc')))
      throw new ApiError('invalid', { representedById: 'Choisissez un représentant légal ou un administrateur ad hoc de ce dossier.' });
  }
  await settle(context, row.caseId);
}
