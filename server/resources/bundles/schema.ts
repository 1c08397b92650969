import { z } from 'zod';
import { choice, id, instant, integer, ref, refs } from '#fields';

export const BUNDLE_KINDS = { exhibits: 'Liasse de pièces', annexes: 'Annexes' } as const;

/** Bundle (« liasse »): one PDF of exhibits, or of the association's documents, stamped and with its list. */
export const bundle = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    kind: choice(BUNDLE_KINDS).meta({ title: 'Liasse' }),
    edition: integer.meta({ title: 'Édition' }),
    items: integer.meta({ title: 'Pièces' }),
    pages: integer.meta({ title: 'Pages' }),
    documentId: ref('documents').meta({ title: 'Document' }),
    producedById: ref('users').meta({ title: 'Produite par' }),
    producedAt: instant.meta({ title: 'Produite le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Bundle', title: 'Liasse |||| Liasses' });

/** What is asked: the exhibits chosen (all but the confidential ones when nothing is said), or the filing the annexes go with. */
export const newBundle = z.object({
  caseId: bundle.shape.caseId,
  kind: bundle.shape.kind,
  exhibitIds: refs('exhibits').optional().meta({ title: 'Pièces à joindre' }),
  filingId: ref('filings').nullable().optional().meta({ title: 'Acte' }),
});
