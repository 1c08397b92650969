import type { TextFact } from './textes.ts';
import { YES_NO } from './textesProcedure.ts';

/** Free facts of the victim's own requests (art. R50-9: nine items). */
export const TEXTES_VICTIME = {
  victimeConcernee: {
    title: 'Victime qui demande',
    help: 'Son nom de code, quand le dossier compte plusieurs victimes : une demande par victime.',
    kind: 'text',
    maxLength: 80,
    example: 'Hirondelle',
  },
  circonstances: {
    title: 'Circonstances de l’infraction',
    help: 'Date, lieu et circonstances (R50-9, 2°).',
    ...{ kind: 'longText', maxLength: 6000, example: 'La mineure a été hébergée puis contrainte à se prostituer.' },
  },
  atteintes: {
    title: 'Atteintes subies',
    help: 'Atteintes à la personne, suivies médicaux, certificats (R50-9, 3°).',
    ...{ kind: 'longText', maxLength: 4000, example: 'Un stress post-traumatique, constaté par certificat du 4 mai 2026.' },
  },
  incapacite: {
    title: 'Incapacité de la victime',
    help: 'Quand aucun chef n’est dans la liste de l’article 706-3 : l’incapacité permanente, ou celle d’un mois au moins, et la pièce qui l’établit. Une phrase entière.',
    ...{
      kind: 'longText',
      maxLength: 1500,
      example: 'Le certificat du 2 juillet 2024 fixe à quarante-cinq jours l’incapacité totale de travail [pièce n° 1].',
    },
  },
  nationaliteOuLieu: {
    title: 'Nationalité de la victime ou lieu des faits',
    help: 'Ce qui ouvre le droit à indemnité au titre du 3° de l’article 706-3. Une phrase entière.',
    ...{
      kind: 'longText',
      maxLength: 600,
      example: 'La victime est de nationalité française (article 706-3, 3°, du code de procédure pénale).',
    },
  },
  organismes: {
    title: 'Organismes dont relève la victime',
    help: 'Sécurité sociale, mutuelle, assurance susceptibles de l’indemniser (R50-9, 6°) ; « Néant. » le cas échéant.',
    ...{ kind: 'longText', maxLength: 1500, example: 'Caisse primaire d’assurance maladie de Lille.' },
  },
  demandesAnterieures: {
    title: 'Demandes déjà présentées et sommes reçues',
    help: 'Actions engagées et sommes versées (R50-9, 7°) ; « Néant. » le cas échéant. Des phrases entières.',
    ...{
      kind: 'longText',
      maxLength: 2000,
      example: 'Constitution de partie civile devant le tribunal correctionnel. Aucune somme n’a été reçue.',
    },
  },
  montantDemande: {
    title: 'Indemnité demandée',
    help: 'Montant réclamé devant la commission (R50-9, 8°).',
    kind: 'cents',
    example: '20 000,00 €',
  },
  provision: {
    title: 'Une provision est-elle demandée ?',
    help: 'Art. 706-6 : le président statue dans le mois.',
    kind: 'choice',
    choices: YES_NO,
    example: 'Non',
  },
  montantProvision: { title: 'Provision demandée', help: 'Montant.', kind: 'cents', example: '3 000,00 €' },
  adresseNotification: {
    title: 'Adresse pour les notifications',
    help: 'Où la commission ou le fonds doit écrire (R50-9, 9°) : une adresse sûre, souvent celle de l’avocat.',
    ...{ kind: 'text', maxLength: 200, example: 'au cabinet de Maître Jean Essai, 3 rue du Faux-Semblant, 59999 Lille' },
  },
  definitiveLe: {
    title: 'Décision devenue définitive le',
    help: 'Certificat de non-recours : la demande se fait de deux mois à un an après.',
    kind: 'day',
    example: '2 septembre 2026',
  },
  motifLegitime: {
    title: 'Motif légitime du retard',
    help: 'Quand le délai est expiré : ce qui a empêché la victime de faire valoir ses droits à temps. Une phrase entière.',
    ...{ kind: 'longText', maxLength: 3000, example: 'La victime, alors hospitalisée, n’a pas été informée de ses droits.' },
  },
  rejetCiviLe: {
    title: 'Rejet de la CIVI notifié le',
    help: 'Facultatif : quand la commission a rejeté la demande, l’année court de cette notification (art. 706-5, alinéa 2).',
    kind: 'day',
    example: '12 octobre 2026',
  },
  sommesAllouees: { title: 'Dommages-intérêts alloués', help: 'Par la décision définitive.', kind: 'cents', example: '8 000,00 €' },
  fraisAlloues: { title: 'Frais alloués (475-1 ou 375)', help: 'Zéro s’il n’y en a pas.', kind: 'cents', example: '800,00 €' },
  sommesRecues: { title: 'Sommes déjà reçues du condamné', help: 'Zéro s’il n’a rien payé.', kind: 'cents', example: '0,00 €' },
} as const satisfies Record<string, TextFact>;
