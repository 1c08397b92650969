import { z } from 'zod';
import { filingOf } from '../../../templates/index.ts';
import { staffAndAdmins } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type CurrentUser, defineAction, type Row } from '../../rest/resource.ts';
import { fileOf } from './published.ts';

/** Puts a version in use (« publier »): the next filings are made from it, those already produced stay as they are. */
export const publish = defineAction({
  input: z.object({}),
  access: staffAndAdmins,
  isVersioned: true,
  preview: async ({ user }, current) => ({ refusal: refusalOf(current, user) }),
  // A version whose file is gone could be chosen and never filled.
  prepare: async (context, { kind, sha256, documentId }) => void (await fileOf(context, { kind, sha256, documentId })),
  async run({ tx, user, now }, current) {
    const refusal = refusalOf(current, user);
    if (refusal) throw new ApiError('conflict', {}, { message: refusal });
    await tx.template.updateMany({ where: { kind: current.kind, isPublished: true }, data: { isPublished: false } });
    await tx.template.update({
      where: { id: current.id },
      data: { isPublished: true, publishedById: user.id, publishedAt: now, version: current.version + 1 },
    });
  },
});

/** Why this person may not publish this version; null when nothing stands in the way. */
function refusalOf({ kind, isRefused, isPublished, depositedById }: Row, { id }: CurrentUser): string | null {
  if (isRefused) return 'Cette version a été refusée au contrôle. Déposez une version corrigée.';
  if (isPublished) return 'Cette version est déjà publiée.';
  return filingOf(kind)?.isForfeit && depositedById === id ? FOUR_EYES : null;
}

const FOUR_EYES =
  'Une erreur dans ce modèle ferait perdre un droit\u00a0: une autre personne que celle qui l’a déposé le relit et le publie.';
