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
