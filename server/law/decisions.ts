import type { Standing } from './stages.ts';

/** What a judge may issue (« nature de la décision »). */
export const DECISION_KINDS = {
  jugement: 'Jugement',
  arret: 'Arrêt',
  arret_civil: 'Arrêt civil',
  ordonnance: 'Ordonnance',
  avis: 'Avis',
  requisitoire: 'Réquisitoire',
} as const;

/** How a decision stands towards the association: from it follows the day its remedies start. */
export const EFFECTS = {
  contradictoire: 'Contradictoire',
  contradictoire_a_signifier: 'Contradictoire à signifier',
  defaut: 'Par défaut',
} as const;

/** What a court decides of one count. */
export const PENAL_OUTCOMES = {
  culpabilite: 'Coupable',
  relaxe: 'Relaxe',
  acquittement: 'Acquittement',
  requalification: 'Requalification',
  dispense_peine: 'Dispense de peine',
  ajournement: 'Ajournement de peine',
  irresponsabilite: 'Irresponsabilité pénale',
  extinction: 'Action publique éteinte',
  crpc_homologuee: 'CRPC homologuée',
  crpc_refusee: 'CRPC non homologuée',
  mineur_culpabilite: 'Culpabilité (mineur)',
  mineur_sanction: 'Sanction (mineur)',
  renvoi_jugement: 'Renvoi devant le tribunal',
  mise_en_accusation: 'Mise en accusation',
  non_lieu: 'Non-lieu',
  non_lieu_partiel: 'Non-lieu partiel',
  nullite: 'Nullité',
  incompetence: 'Incompétence',
} as const;

/** What a court decides of one civil party's action. */
export const CIVIL_OUTCOMES = {
  recevable_dommages: 'Recevable, dommages-intérêts',
  recevable_symbolique: 'Recevable, euro symbolique',
  recevable_deboute: 'Recevable, déboutée',
  irrecevable: 'Irrecevable',
  provision: 'Provision',
  renvoi_interets_civils: 'Renvoyée sur intérêts civils',
  non_statue: 'Non statué',
  desistement: 'Désistement',
} as const;

/** Heads of claim (« chefs de demande ») under which sums are asked and awarded. */
export const AWARD_HEADS = {
  moral: 'Préjudice moral',
  provision: 'Provision',
  frais_475_1: 'Frais (475-1)',
  frais_375: 'Frais (375)',
  frais_618_1: 'Frais (618-1)',
  autre: 'Autre préjudice',
} as const;

/** A stored head of claim. */
export type AwardHead = keyof typeof AWARD_HEADS;

/** Head of the costs a court of this kind awards: art. 475-1, 375 before assizes and criminal courts, 618-1 before the Cour de cassation. */
export function costsHead(courtKind: string): AwardHead {
  if (courtKind === 'cour_assises' || courtKind === 'cour_criminelle') return 'frais_375';
  return courtKind === 'cour_cassation' ? 'frais_618_1' : 'frais_475_1';
}

/** Ways a sum is paid. */
export const PAYMENT_METHODS = {
  virement: 'Virement',
  cheque: 'Chèque',
  especes: 'Espèces',
  commissaire_justice: 'Commissaire de justice',
  carpa: 'CARPA',
  autre: 'Autre',
} as const;

type PenalOutcome = keyof typeof PENAL_OUTCOMES;
const among = (...outcomes: PenalOutcome[]): ReadonlySet<string> => new Set<string>(outcomes);

/** Outcomes that say a defendant guilty: he may be made to pay. */
const GUILTY = among(
  ...(['culpabilite', 'requalification', 'dispense_peine', 'ajournement'] as const),
  ...(['crpc_homologuee', 'mineur_culpabilite', 'mineur_sanction'] as const),
);

/** Guilty with a sentence: without one (dispensed with, or put off to another hearing) nobody is « condamné » yet. */
const CONVICTING = among('culpabilite', 'requalification', 'crpc_homologuee', 'mineur_sanction');

/** Outcomes that put an end to the prosecution of a count without any guilt. */
const CLEARING = among('relaxe', 'acquittement', 'non_lieu', 'extinction', 'irresponsabilite');

/** Whether this outcome of a count says the defendant guilty. */
export const isGuilty = (outcome: unknown): boolean => typeof outcome === 'string' && GUILTY.has(outcome);

/** How a judgment leaves a defendant, from the outcomes of all his counts; null when it leaves him as he was. */
export function fate(outcomes: readonly string[], counts: number): 'convicted' | 'cleared' | null {
  if (outcomes.some(outcome => CONVICTING.has(outcome))) return 'convicted';
  return counts > 0 && outcomes.length === counts && outcomes.every(outcome => CLEARING.has(outcome)) ? 'cleared' : null;
}

const ADMITTING: ReadonlySet<string> = new Set(['recevable_dommages', 'recevable_symbolique', 'recevable_deboute', 'provision']);
/** Standings a judge’s word on the association moves; a case that is over or archived stays so. */
const OPEN_STANDINGS: ReadonlySet<Standing> = new Set<Standing>(['a_qualifier', 'en_veille', 'constituee', 'contestee', 'irrecevable']);

/** Where a civil outcome (« issue civile ») leaves the association: refused, or admitted again; the other outcomes say nothing of its standing. */
export function standingAfter(standing: Standing, outcome: string): Standing {
  if (outcome === 'irrecevable') return OPEN_STANDINGS.has(standing) ? 'irrecevable' : standing;
  return ADMITTING.has(outcome) && (standing === 'irrecevable' || standing === 'contestee') ? 'constituee' : standing;
}

/** A remedy puts what was refused in question again (art. 497 3° CPP for an appeal): the refusal is no longer the last word. */
export const standingOnRemedy = (standing: Standing): Standing => (standing === 'irrecevable' ? 'contestee' : standing);
