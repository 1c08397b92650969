import { z } from 'zod';
import { flag, id, instant, integer, text } from '#fields';

/** Template (« modèle ») of a filing. */
export const template = z
  .object({
    id,
    kind: text(60).meta({ title: 'Acte' }),
    title: text(200).meta({ title: 'Titre' }),
    edition: integer.meta({ title: 'Version du modèle' }),
    sha256: text(64).meta({ title: 'Empreinte' }),
    isPublished: flag.meta({ title: 'Publié' }),
    createdAt: instant.meta({ title: 'Enregistré le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Template', title: 'Modèle |||| Modèles' });
