/**
 * Every filing (« acte ») the association produces, under the title lists show it by. Pure: the schema of filings, and through it
 * the admin, read it. A kind is producible once `templates/index.ts` declares it.
 */
export const FILING_KINDS = {
  lettre_420_1: 'Constitution par lettre (art. 420-1)',
  conclusions_tc: 'Conclusions de partie civile (tribunal correctionnel)',
  conclusions_criminelles: 'Conclusions de partie civile (cour d’assises, cour criminelle)',
  constitution_instruction: 'Constitution de partie civile devant le juge d’instruction',
  appel_correctionnel: 'Déclaration d’appel d’un jugement correctionnel',
  appel_criminel: 'Déclaration d’appel d’un arrêt criminel',
  appel_ordonnance: 'Déclaration d’appel d’une ordonnance du juge d’instruction',
  bordereau: 'Bordereau de pièces',
  signalement: 'Signalement au procureur de la République',
  plainte_simple: 'Plainte simple',
  conclusions_interets_civils: 'Conclusions sur intérêts civils',
  demande_actes: 'Demande d’actes (art. 82-1)',
  observations_175: 'Observations et demandes (art. 175)',
  pourvoi: 'Déclaration de pourvoi en cassation',
  memoire_personnel: 'Mémoire personnel devant la Cour de cassation',
  demande_copie: 'Demande de copie du dossier',
  demande_avis_audience: 'Demande d’avis d’audience',
  relance: 'Relance au parquet ou au juge',
  requete_civi: 'Requête à la CIVI, pour la victime',
  demande_sarvi: 'Demande d’aide au recouvrement (SARVI), pour la victime',
  pouvoir_special: 'Pouvoir spécial à l’avocat',
  plainte_constitution: 'Plainte avec constitution de partie civile',
} as const;
export type FilingKindName = keyof typeof FILING_KINDS;

/** How a filing may reach whom it is for; each kind says which of these the law allows for it. */
export const FILING_MODES = {
  greffe: 'Déclaration ou dépôt au greffe',
  audience: 'À l’audience, avec visa',
  lrar: 'Lettre recommandée avec avis de réception',
  electronic: 'Communication électronique',
  fax: 'Télécopie',
  letter: 'Lettre simple',
  email: 'Courriel',
  service: 'Acte de commissaire de justice',
  hand: 'Remise en main propre, contre récépissé',
} as const;
export type FilingMode = keyof typeof FILING_MODES;
