import { z } from 'zod';
import { cents, choice, day, id, instant, integer, protectedText, ref, text } from '#fields';

export const FILING_KINDS = { lettre_420_1: 'Constitution par lettre (art. 420-1)' } as const;

export const FILING_STATES = {
  to_produce: 'À produire',
  draft: 'Brouillon',
  ready: 'Prêt à déposer',
  filed: 'Déposé',
  dropped: 'Abandonné',
} as const;

/** Filing (« acte ») produced for a case. */
export const filing = z
  .object({
    id,
    caseId: ref('cases').meta({ title: 'Dossier' }),
    hearingId: ref('hearings').nullable().meta({ title: 'Audience' }),
    kind: choice(FILING_KINDS).meta({ title: 'Acte' }),
    edition: integer.meta({ title: 'Édition' }),
    state: choice(FILING_STATES).meta({ title: 'État' }),
    templateId: ref('templates').meta({ title: 'Modèle' }),
    templateSha256: text(64).meta({ title: 'Empreinte du modèle' }),
    dataSha256: text(120).meta({ title: 'Empreinte des données' }),
    documentId: ref('documents').meta({ title: 'Document' }),
    deadlineId: ref('deadlines').nullable().meta({ title: 'Délai auquel il répond' }),
    producedById: ref('users').meta({ title: 'Produit par' }),
    producedAt: instant.meta({ title: 'Produit le' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Filing', title: 'Acte |||| Actes' });

/** What generating a letter asks: the case, and only the data still missing. */
export const filingRequest = z.object({
  caseId: ref('cases').meta({ title: 'Dossier' }),
  hearingId: ref('hearings').meta({ title: 'Audience' }),
  kind: choice(FILING_KINDS).meta({ title: 'Acte à produire' }),
  claimedMoralCents: cents.nullable().optional().meta({ title: 'Préjudice moral demandé' }),
  claimedCostsCents: cents.nullable().optional().meta({ title: 'Frais demandés (475-1)' }),
  maltreatment: protectedText(4_000)
    .nullable()
    .optional()
    .meta({ title: 'Maltraitance : relation de responsabilité, de confiance ou de pouvoir' }),
  publicActionOn: day.nullable().optional().meta({ title: 'Action publique mise en mouvement le' }),
  factsFromOn: day.nullable().optional().meta({ title: 'Faits : du' }),
  factsToOn: day.nullable().optional().meta({ title: 'Faits : au' }),
  place: text(120).nullable().optional().meta({ title: 'Lieu des faits' }),
  chamber: text(80).nullable().optional().meta({ title: 'Chambre' }),
  parquetNumber: text(40).nullable().optional().meta({ title: 'Numéro de parquet' }),
  authorisedBy: text(120).nullable().optional().meta({ title: 'Organe ayant autorisé l’action' }),
  authorisedOn: day.nullable().optional().meta({ title: 'Autorisation du' }),
});
