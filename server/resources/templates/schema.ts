import { z } from 'zod';
import { choice, flag, id, instant, integer, longText, ref, text } from '#fields';
import { FILING_KINDS } from '../../../templates/kinds.ts';

/** A version of the Word template (« modèle ») of a kind of filing, shipped or put in its place by the association. */
export const template = z
  .object({
    id,
    kind: text(60).meta({ title: 'Acte' }),
    title: text(200).meta({ title: 'Titre' }),
    edition: integer.meta({ title: 'Version du modèle' }),
    sha256: text(64).meta({ title: 'Empreinte' }),
    isPublished: flag.meta({ title: 'Publié' }),
    isRefused: flag.meta({ title: 'Refusé au contrôle' }),
    findings: longText(60_000).meta({ title: 'Résultat du contrôle' }),
    fields: longText(60_000).meta({ title: 'Champs utilisés' }),
    documentId: ref('documents').nullable().meta({ title: 'Fichier' }),
    depositedById: ref('users').nullable().meta({ title: 'Déposé par' }),
    publishedById: ref('users').nullable().meta({ title: 'Publié par' }),
    publishedAt: instant.nullable().meta({ title: 'Publié le' }),
    createdAt: instant.meta({ title: 'Enregistré le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Template', title: 'Modèle |||| Modèles' });

/** What comes beside the file of a new version. */
export const newTemplate = z.object({ kind: choice(FILING_KINDS).meta({ title: 'Acte' }) });

/** What a version is tried on: a case, or without one fictitious facts. */
export const templateTrial = z.object({ caseId: ref('cases').nullable().optional().meta({ title: 'Dossier' }) });
