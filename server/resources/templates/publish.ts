import { z } from 'zod';
import { filingOf } from '../../../templates/index.ts';
import { staffAndAdmins } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineAction } from '../../rest/resource.ts';
import { fileOf } from './published.ts';

/** Puts a version in use (« publier »): the next filings are made from it, those already produced stay as they are. */
export const publish = defineAction({
  input: z.object({}),
  access: staffAndAdmins,
  isVersioned: true,
  // A version whose file is gone could be chosen and never filled.
  prepare: async (context, { kind, sha256, documentId }) => void (await fileOf(context, { kind, sha256, documentId })),
  async run({ tx, user, now }, current) {
    const refused = (message: string) => new ApiError('conflict', {}, { message });
    if (current.isRefused) throw refused('Cette version a été refusée au contrôle. Déposez une version corrigée.');
    if (current.isPublished) throw refused('Cette version est déjà publiée.');
    if (filingOf(current.kind)?.isForfeit && current.depositedById === user.id) throw refused(FOUR_EYES);
    await tx.template.updateMany({ where: { kind: current.kind, isPublished: true }, data: { isPublished: false } });
    await tx.template.update({
      where: { id: current.id },
      data: { isPublished: true, publishedById: user.id, publishedAt: now, version: current.version + 1 },
    });
  },
});

const FOUR_EYES =
  'Une erreur dans ce modèle ferait perdre un droit\u00a0: une autre personne que celle qui l’a déposé le relit et le publie.';
