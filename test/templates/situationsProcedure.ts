import { ANNEXES, type FilingFacts } from '../../templates/facts.ts';
import type { FilingKindName } from '../../templates/kinds.ts';

type Change = (facts: FilingFacts) => FilingFacts;
type Answers = FilingFacts['answers'];

const at =
  (stage: string, answers: Answers, more: Partial<FilingFacts> = {}): Change =>
  facts => ({ ...facts, ...more, case: { ...facts.case, stage }, answers });

const duringInvestigation =
  (answers: Answers): Change =>
  facts => ({
    ...at('information', answers)(facts),
    hearing: null,
    case: { ...facts.case, stage: 'information', instructionNumber: facts.case.instructionNumber ?? 'JI 4 26/12' },
    exhibits: [{ number: 1, title: 'Attestation d’hébergement', datedOn: '2024-07-02', pages: 2 }],
  });

/** A decision of a court of the case's own seat. */
const decided = (facts: FilingFacts, kind: string, court: string, name: string, seat = facts.court.seat): FilingFacts['decision'] => ({
  ...{ kind, pronouncedOn: '2026-11-17', effect: 'contradictoire', servedOn: null, postedOn: null, minute: '1234/2026' },
  court: { ...facts.court, kind: court, name, seat },
});

const reviewed =
  (stage: string, answers: Answers): Change =>
  facts => {
    const decision = decided(facts, 'arret', 'cour_appel', 'Cour d’appel de Douai', 'Douai');
    return { ...at(stage, answers)(facts), hearing: null, decision, court: decision!.court };
  };

const ofTheVictim =
  (stage: string, answers: Answers): Change =>
  facts => ({
    ...at(stage, { victimeConcernee: 'Mésange', ...answers })(facts),
    hearing: null,
    decision: { ...decided(facts, 'jugement', 'tribunal_judiciaire', facts.court.name)!, pronouncedOn: '2026-08-21' },
    victims: facts.victims.map(victim => ({
      ...victim,
      birthPlace: 'Lille',
      address: '3 rue du Faux-Semblant, 59999 Lille',
      hasJoined: true,
    })),
    exhibits: [{ number: 1, title: 'Certificat médical initial', datedOn: '2024-07-02', pages: 1 }],
  });

const REPORT = {
  informeeLe: '2026-11-02',
  source: 'Une éducatrice a appelé la permanence de l’association et rapporté ce que lui avait confié l’enfant.',
  exposeFaits: 'En mars 2024, l’enfant a quitté son foyer.\nElle a été hébergée par un adulte qui percevait l’argent de ses rencontres.',
};

const ACTS = {
  actesDemandes: '1. L’exploitation du téléphone placé sous scellé n° 3.\n2. Une confrontation entre les personnes mises en cause.',
  motifsActes: 'Ce téléphone servait à publier les annonces ; aucune exploitation n’en a été faite [pièce n° 1].',
  auditionDemandee: 'oui',
  temoins: 'Madame Rose Modèle, gardienne de l’immeuble, 5 rue du Faux-Semblant à Lille',
  expertiseDemandee: 'oui',
  questionsExpert: 'Extraire et dater les messages effacés.\nDire à quels numéros ils étaient adressés.',
};

const withSpecialPower: Change = facts => ({
  ...facts,
  annexes: [...facts.annexes, { kind: 'pouvoir_special', ...ANNEXES.pouvoir_special, datedOn: '2026-11-20' }],
});

/** An investigation that ended before 30 September 2024. */
const underTheOldText: Change = facts => ({
  ...facts,
  signedOn: '2024-09-23',
  case: { ...facts.case, reference: 'AEX-2024-0052', parquetNumber: '24012000123', instructionNumber: 'JI 4 24/12' },
});

const ofACrime: Change = facts => ({
  ...facts,
  counts: facts.counts.map(count => ({ ...count, article: '225-7-1', label: 'Proxénétisme à l’égard d’un mineur de quinze ans' })),
});

/** What each of these kinds needs: its stage, the decision it attacks, its free texts. */
export const PROCEDURE: Readonly<Partial<Record<FilingKindName, Change>>> = {
  signalement: facts => ({
    ...at('signalement', {
      ...REPORT,
      urgence: 'Aucun danger immédiat n’est connu : l’enfant est de nouveau dans son foyer.',
      copieCrip: 'oui',
    })(facts),
    hearing: null,
  }),
  plainte_simple: facts => ({ ...at('plainte', REPORT)(facts), hearing: null }),
  conclusions_interets_civils: facts => ({
    ...at('interets_civils', {
      rappelFaits:
        'Une enfant en fugue a été hébergée pendant quatre mois par un adulte qui percevait le produit de ses rencontres [pièce n° 1].',
      suitePenale: 'Le tribunal a déclaré le prévenu coupable et renvoyé l’affaire sur intérêts civils.',
      recevabiliteJugee: facts.consentGiven ? 'non' : 'oui',
      prejudice: 'L’association a consacré à la prévention de ces faits trois actions de formation en 2025.',
    })(facts),
    decision: decided(facts, 'jugement', 'tribunal_judiciaire', facts.court.name),
  }),
  demande_actes: duringInvestigation(ACTS),
  observations_175: facts =>
    duringInvestigation({
      ...ACTS,
      avis175Le: facts.consentGiven ? '2024-09-02' : '2026-11-02',
      intentionLe: facts.consentGiven ? '2024-09-10' : null,
      detenu: facts.consentGiven ? 'oui' : 'non',
      observations: 'Les annonces, les virements et les déclarations recueillies concordent.',
      demande175: facts.lawyer ? 'oui' : 'non',
      reglement: facts.lawyer || facts.consentGiven ? 'tribunal' : 'criminelle',
    })(facts.consentGiven ? underTheOldText(facts) : facts.lawyer ? facts : ofACrime(facts)),
  pourvoi: facts =>
    reviewed('appel', {
      declarant: facts.lawyer ? 'avocat' : facts.consentGiven ? 'pouvoir' : 'partie',
      fondePouvoir: 'Maître Jean Modèle, avocat au barreau de Lille',
    })(facts.consentGiven ? withSpecialPower(facts) : facts),
  memoire_personnel: reviewed('cassation', {
    pourvoiLe: '2026-11-17',
    rappelProcedure:
      'Par jugement du 3 mars 2026, le tribunal correctionnel a déclaré l’association recevable. La cour d’appel a infirmé le jugement sur ce point.',
    textesVises: 'l’article 2-3 du code de procédure pénale\nl’article 593 du même code',
    moyens:
      'Moyen unique. L’arrêt attaqué déclare l’association irrecevable au motif que la victime n’a pas donné son accord, alors que l’article 2-3 ne l’exige pas.',
  }),
  demande_copie: facts =>
    facts.lawyer
      ? at('audience_tc', { piecesDemandees: 'l’entier dossier de la procédure' })(facts)
      : facts.consentGiven
        ? {
            ...at('classement_sans_suite', {
              piecesDemandees: 'l’entier dossier',
              motifCopie: 'apprécier l’opportunité d’un recours auprès du procureur général',
            })(facts),
            hearing: null,
            case: { ...facts.case, stage: 'classement_sans_suite', publicActionStarted: false },
          }
        : duringInvestigation({ piecesDemandees: 'l’entier dossier de l’information' })(facts),
  demande_avis_audience: facts =>
    facts.lawyer
      ? {
          ...at('appel', { dejaPartie: 'oui' })(facts),
          hearing: null,
          court: { ...facts.court, kind: 'cour_assises', name: 'Cour d’assises de la Sarthe' },
        }
      : { ...at('enquete', { dejaPartie: 'non', plainteLe: '2026-09-01' })(facts), hearing: null },
  relance: facts =>
    facts.consentGiven
      ? { ...at('enquete', { courrierLe: '2026-05-04', questions: 'L’enquête est-elle terminée ?' })(facts), hearing: null }
      : duringInvestigation({
          courrierLe: '2026-05-04',
          questions: 'Les auditions demandées ont-elles eu lieu ?\nUne date de règlement est-elle envisagée ?',
        })(facts),
  requete_civi: facts =>
    ofTheVictim('audience_tc', {
      circonstances: 'L’enfant, en fugue, a été hébergée par un adulte qui percevait le produit de ses rencontres.',
      atteintes: 'Un état de stress post-traumatique, constaté par le certificat du 2 juillet 2024 [pièce n° 1].',
      organismes: 'Caisse primaire d’assurance maladie de Lille.',
      demandesAnterieures: 'Constitution de partie civile devant le tribunal correctionnel. Aucune somme n’a été reçue.',
      incapacite: 'Le certificat du 2 juillet 2024 fixe à quarante-cinq jours l’incapacité totale de travail [pièce n° 1].',
      nationaliteOuLieu: 'La victime est de nationalité française (article 706-3, 3°, du code de procédure pénale).',
      montantDemande: 2_000_000,
      provision: facts.lawyer ? 'oui' : 'non',
      montantProvision: 300_000,
      adresseNotification: 'au cabinet de Maître Jean Modèle, 3 rue du Faux-Semblant, 59999 Lille',
      definitiveLe: facts.consentGiven ? '2026-09-02' : null,
    })(facts),
  demande_sarvi: ofTheVictim('definitif', {
    definitiveLe: '2026-09-02',
    rejetCiviLe: '2026-10-12',
    sommesAllouees: 800_000,
    fraisAlloues: 80_000,
    sommesRecues: 0,
    demandesAnterieures: 'La commission d’indemnisation a rejeté la demande, les faits n’étant pas de ceux que vise l’article 706-3.',
    adresseNotification: 'au cabinet de Maître Jean Modèle, 3 rue du Faux-Semblant, 59999 Lille',
  }),
  pouvoir_special: facts => ({
    ...at('audience_tc', { pouvoirPour: facts.lawyer ? 'pourvoi' : facts.consentGiven ? 'constitution' : 'appel' })(facts),
    hearing: null,
    lawyer: facts.lawyer ?? { name: 'Jean Modèle', bar: 'Lille', firm: null },
    signatory: 'representative',
    decision: facts.lawyer
      ? decided(facts, 'arret', 'cour_appel', 'Cour d’appel d’Angers', 'Angers')
      : decided(facts, 'jugement', 'tribunal_judiciaire', facts.court.name),
  }),
  plainte_constitution: facts => ({
    ...at('plainte', {
      ...REPORT,
      preuve85: facts.consentGiven ? 'classement' : 'delai',
      plainteLe: '2026-06-01',
      classementLe: '2026-10-05',
      adresseDeclaree: 'au siège de l’association, 14 rue des Essais, 75999 Paris-Exemple',
      ressources: 'dons et subventions ; résultat de l’exercice 2025 : 1 200 €',
    })(facts),
    hearing: null,
    association: { ...facts.association, isRegistered: true },
    annexes: [...facts.annexes, { kind: 'inscription_2_3', ...ANNEXES.inscription_2_3, datedOn: '2025-02-03' }],
    // The only offence committed in France for which a registered association opens a case (art. 2-3 al. 2).
    counts: [
      {
        ...{ ...facts.counts[0]!, defendant: null, article: '227-23', label: 'Diffusion d’images pédopornographiques' },
        ...{ standing2_3: true, standing2_22: false },
      },
    ],
    case: { ...facts.case, stage: 'plainte', publicActionStarted: false },
  }),
};
