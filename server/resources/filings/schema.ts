import { z } from 'zod';
import { cents, choice, day, flag, id, instant, integer, longText, protectedText, ref, text, time } from '#fields';
import { TEXTES, type TextFact, type TextKey } from '../../../templates/dictionary/textes.ts';
import { FILING_KINDS, FILING_MODES } from '../../../templates/kinds.ts';

export type { Block, Piece } from '../../../templates/preview/blocks.ts';
export { FILING_KINDS, FILING_MODES };

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
    decisionId: ref('decisions').nullable().meta({ title: 'Décision' }),
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
    dueOn: day.nullable().meta({ title: 'Dernier jour utile' }),
    dueOrder: text(10).meta({ title: 'Ordre des échéances' }),
    mode: choice(FILING_MODES).nullable().meta({ title: 'Mode de dépôt' }),
    filedOn: day.nullable().meta({ title: 'Déposé le' }),
    filedTime: time.nullable().meta({ title: 'Heure du dépôt' }),
    receiptNumber: text(80).nullable().meta({ title: 'Numéro du récépissé ou de l’envoi' }),
    proofDocumentId: ref('documents').nullable().meta({ title: 'Preuve de dépôt' }),
    noProofReason: text(200).nullable().meta({ title: 'Pourquoi il n’y a pas de preuve' }),
    overrideReason: text(300).nullable().meta({ title: 'Motif du passage outre' }),
    filedById: ref('users').nullable().meta({ title: 'Dépôt enregistré par' }),
    recordedAt: instant.nullable().meta({ title: 'Dépôt enregistré le' }),
    confirmedById: ref('users').nullable().meta({ title: 'Dépôt confirmé par' }),
    confirmedAt: instant.nullable().meta({ title: 'Dépôt confirmé le' }),
    droppedReason: text(300).nullable().meta({ title: 'Motif de l’abandon' }),
    version: integer.meta({ title: 'Version' }),
  })
  .meta({ id: 'Filing', title: 'Acte |||| Actes' });

const { caseId, kind, hearingId, decisionId } = filing.shape;
const number = text(40).nullable().optional();

/** Data of the case, of its hearing or of its numbers that a filing may lack: what is typed fills them. */
const MISSING = {
  claimedMoralCents: cents.nullable().optional().meta({ title: 'Préjudice moral demandé' }),
  claimedCostsCents: cents.nullable().optional().meta({ title: 'Frais demandés' }),
  maltreatment: protectedText(4_000)
    .nullable()
    .optional()
    .meta({ title: 'Maltraitance : relation de responsabilité, de confiance ou de pouvoir' }),
  publicActionOn: day.nullable().optional().meta({ title: 'Action publique mise en mouvement le' }),
  factsFromOn: day.nullable().optional().meta({ title: 'Faits : du' }),
  factsToOn: day.nullable().optional().meta({ title: 'Faits : au' }),
  place: text(120).nullable().optional().meta({ title: 'Lieu des faits' }),
  chamber: text(80).nullable().optional().meta({ title: 'Chambre' }),
  parquetNumber: number.meta({ title: 'Numéro de parquet' }),
  instructionNumber: number.meta({ title: 'Numéro d’instruction' }),
  minuteNumber: number.meta({ title: 'Numéro de minute' }),
  appealNumber: number.meta({ title: 'RG de la cour d’appel' }),
  pourvoiNumber: number.meta({ title: 'Numéro de pourvoi' }),
  authorisedBy: text(120).nullable().optional().meta({ title: 'Organe ayant autorisé l’action' }),
  authorisedOn: day.nullable().optional().meta({ title: 'Autorisation du' }),
};

/** Free facts (« textes ») asked for a filing, kept with the case. */
const ANSWERS = Object.fromEntries(Object.entries(TEXTES).map(([key, fact]) => [key, answerTo(fact)])) as Record<TextKey, Answer>;

type Answer = z.ZodOptional<z.ZodNullable<z.ZodType<string | number>>>;

function answerTo({ title, kind: form, maxLength, choices, mayName }: TextFact): Answer {
  const bare = {
    longText: () => longText(maxLength ?? 8_000),
    text: () => text(maxLength ?? 200),
    day: () => day,
    cents: () => cents,
    choice: () => choice(choices ?? {}),
  }[form]();
  return (bare as z.ZodType<string | number>)
    .nullable()
    .optional()
    .meta({ title, ...(mayName && { mayName }) }) as Answer;
}

/**
 * What generating a filing asks: the case, what it is for, and only the data still missing. A free answer given anew replaces the former one, null
 * takes it away; `answersStamp` is then that of the answers the person had read.
 */
export const filingRequest = z.object({
  caseId,
  kind: kind.meta({ title: 'Acte à produire' }),
  hearingId: hearingId.optional(),
  decisionId: decisionId.optional(),
  isDraft: flag.optional().meta({ title: 'Brouillon' }),
  answersStamp: text(64).optional().meta({ title: 'Empreinte des réponses lues' }),
  ...MISSING,
  ...ANSWERS,
});

/** What generating a filing asks, as the server reads it. */
export type FilingRequest = z.infer<typeof filingRequest>;

/** The same while it is typed: without a kind, which filings the case may have; with the names already revealed shown. */
export const filingPreview = filingRequest.extend({
  kind: filingRequest.shape.kind.optional(),
  hasNames: flag.optional().meta({ title: 'Afficher les noms révélés' }),
});

const { shape } = filing;

/** What marking an act as filed asks: how, when by the clock of the court, and its proof or why there is none. */
export const deposit = z.object({
  mode: choice(FILING_MODES).meta({ title: 'Mode de dépôt' }),
  filedOn: day.meta({ title: 'Date du dépôt' }),
  filedTime: shape.filedTime.optional(),
  receiptNumber: shape.receiptNumber.optional(),
  proofDocumentId: shape.proofDocumentId.optional(),
  noProofReason: shape.noProofReason.optional(),
  overrideReason: shape.overrideReason.optional(),
});

/** The proof of a filing that came after it. */
export const proof = z.object({ proofDocumentId: ref('documents').meta({ title: 'Preuve de dépôt' }) });

/** Taking a filing back: the reason stays in the journal. */
export const undeposit = z.object({ revertReason: text(300).meta({ title: 'Motif de l’annulation' }) });

/** Leaving an act aside (« sans suite »). */
export const dropping = z.object({ droppedReason: text(300).meta({ title: 'Motif de l’abandon' }) });
