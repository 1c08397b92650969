import { list } from '../french.ts';
import { type Block, centered, h1, h2, left, numbered, p, pairs, plain, title, when } from './blocks.ts';
import { maltreatment, offences, PARTY, standingArticles, standingConditions } from './passages.ts';

/** What changes from one court of judgment to the other: its words and, above all, its articles. */
export interface Bench {
  /** « le tribunal » or « la cour », alone and after « à » and « de ». */
  judge: 'le tribunal' | 'la cour';
  toJudge: 'au tribunal' | 'à la cour';
  /** « du jugement » or « de l’arrêt ». */
  ofDecision: string;
  /** Texts the claims rest on, after « Vu »: those of the costs and of joint liability only when they are asked for. */
  texts: string;
  /** Article of the costs the party had to pay itself: 475-1 or 375, never one for the other. */
  costs: string;
  /** Article of joint liability. */
  solidarity: string;
  /** Article that lets the court have the damages paid at once. */
  provisional: string;
  /** Article of the later hearing on the civil interests. */
  later: string;
}

/** « les articles 459, 464, 475-1 et 480-1 »: the last two only when costs, or joint liability, are claimed. */
export function textsOf(always: readonly string[], { costs, solidarity }: Pick<Bench, 'costs' | 'solidarity'>): string {
  const some = (...more: string[]) => {
    const all = [...always, ...more];
    return `${all.length > 1 ? 'les articles' : 'l’article'} ${list(all)}`;
  };
  const byCosts = (...more: string[]) =>
    `{{#demandes.fraisDemandes}}${some(costs, ...more)}{{/demandes.fraisDemandes}}{{^demandes.fraisDemandes}}${some(...more)}{{/demandes.fraisDemandes}}`;
  return `{{#demandes.solidarite}}${byCosts(solidarity)}{{/demandes.solidarite}}{{^demandes.solidarite}}${byCosts()}{{/demandes.solidarite}}`;
}

/** Head of written pleadings: the association, the court, the parties, the title. */
export const pleadingsHead = (name: string): Block[] => [
  left([
    '**{{association.entete}}**',
    '{{association.siege}}',
    '{{#avocat.present}}Avocat : {{avocat.nom}}, {{avocat.barreau}}{{/avocat.present}}',
  ]),
  centered(['**{{juridiction.nom}}**', '{{juridiction.chambre}}', 'Audience du {{audience.dateEtHeure}}']),
  title(name),
  pairs(
    ['Pour', '**{{association.leNom}}**, partie civile'],
    ['{{parties.qualite}}', '{{parties.poursuivis}}'],
    ['En présence de', 'Madame ou Monsieur le représentant du ministère public'],
    ['N° de parquet', '{{dossier.parquet}}'],
    ['Nos références', '{{dossier.reference}}'],
  ),
];

/** Who speaks, with everything that identifies a legal person before a court. */
export const appearance = (plea: string): Block[] => [
  plain(`**${plea}**`, { room: 12 }),
  p(`${PARTY}, a l’honneur d’exposer ce qui suit.`),
];

/** Facts and course of the case, as far as they are known; `seised` says how the court has the case before it. */
export const history = (seised: string): Block[] => [
  h1('I. Rappel des faits et de la procédure'),
  h2('1. Les faits'),
  p('{{textes.rappelFaits}}'),
  h2('2. La procédure'),
  p(seised, { isWithNext: true }),
  offences(),
  when('fournis.rappelProcedure', [p('{{textes.rappelProcedure}}')]),
  p(
    '{{association.nom}} se constitue partie civile dans cette procédure, sur le fondement {{recevabilite.fondements}} du code de procédure pénale.',
  ),
];

/** The association's standing: the texts, their conditions one by one, and maltreatment. */
export const standingPart = (head: string, seised: string): Block[] => [
  h2(head),
  ...standingArticles(),
  ...standingConditions(seised),
  maltreatment(),
];

/** The civil fault, which is the offence itself, and what the file holds of it. */
export const faultPart = (head: string): Block[] => [
  h2(head),
  p(
    'Les faits dont {{parties.lePoursuivi}} {{parties.doit}} répondre ({{prevention.qualifications}}), commis au préjudice {{parties.auPrejudiceDe}}, {{#prevention.plusieurs}}constituent des fautes qui engagent{{/prevention.plusieurs}}{{^prevention.plusieurs}}constituent une faute qui engage{{/prevention.plusieurs}} la responsabilité civile {{parties.duPoursuivi}}.',
  ),
  p('{{textes.faute}}'),
];

/** The collective interest harmed, and the sum asked. */
export const damagePart = (head: string, { costs, judge }: Bench): Block[] => [
  h2(head),
  p(
    'Ces faits portent une atteinte directe aux intérêts collectifs que l’association a pour objet statutaire de défendre, et contrarient l’action qu’elle mène auprès des enfants victimes. Le préjudice moral qui en résulte lui est personnel ; il se distingue de celui {{parties.desVictimes}}, et de celui que subit la société tout entière{{#annexe.avecRapport}} (annexe {{annexe.rapport}}){{/annexe.avecRapport}}.',
  ),
  when('fournis.prejudice', [p('{{textes.prejudice}}')]),
  p(
    'La réparation de ce préjudice moral justifie l’allocation de la somme de **{{demandes.moral}}** ({{demandes.moralLettres}}) à titre de dommages-intérêts.',
  ),
  when('demandes.fraisDemandes', [
    p(
      `L’association a en outre exposé, pour faire valoir ses droits, des frais qui ne sont pas payés par l’État et qu’il serait inéquitable de laisser à sa charge. Elle demande à ce titre la somme de **{{demandes.frais}}** ({{demandes.fraisLettres}}), sur le fondement de l’article ${costs} du code de procédure pénale, ${judge} tenant compte de l’équité ou de la situation économique de l’auteur de l’infraction.`,
    ),
  ]),
  when('parties.victimesConstituees', [
    p(
      'Cette demande laisse entière l’action {{parties.desVictimes}}. La commission d’indemnisation des victimes d’infractions, ouverte aux seules victimes, n’a pas été saisie par l’association ; il appartient à la victime qui s’est constituée partie civile d’indiquer si elle l’a elle-même saisie, conformément à l’article 706-12 du code de procédure pénale.',
    ),
  ]),
];

/** What the court is asked, in the order it will answer. */
export const claims = (bench: Bench): Block[] => [
  h1('PAR CES MOTIFS'),
  p(`Vu {{recevabilite.vus}} du code de procédure pénale,`),
  p(`Vu ${bench.texts} du même code,`),
  p('Vu les pièces et les annexes communiquées,'),
  p(`Il est demandé ${bench.toJudge} de :`, { isWithNext: true }),
  numbered('**déclarer recevable** la constitution de partie civile de {{association.leNom}} ;'),
  numbered('**déclarer** {{parties.lePoursuivi}} {{parties.responsable}} du préjudice moral qui lui a été causé ;'),
  numbered(
    `**condamner** {{parties.lePoursuivi}}{{#demandes.solidarite}}, solidairement en application de l’article ${bench.solidarity} du code de procédure pénale,{{/demandes.solidarite}} à lui payer la somme de **{{demandes.moral}}** ({{demandes.moralLettres}}) à titre de dommages-intérêts, avec intérêts au taux légal à compter ${bench.ofDecision} à intervenir ;`,
  ),
  when('demandes.fraisDemandes', [
    numbered(
      `**condamner** {{parties.lePoursuivi}} à lui payer la somme de **{{demandes.frais}}** ({{demandes.fraisLettres}}) au titre de l’article ${bench.costs} du code de procédure pénale ;`,
    ),
  ]),
  numbered(`**ordonner le versement provisoire** des dommages-intérêts alloués, en application de ${bench.provisional} du même code ;`),
  numbered(
    `à titre subsidiaire, si ${bench.judge} ne pouvait se prononcer en l’état sur cette demande, **renvoyer** l’affaire à une audience ultérieure pour qu’il soit statué sur les seuls intérêts civils, en application de ${bench.later} du même code.`,
  ),
  p('Sous toutes réserves.', { room: 6, isWithNext: true }),
];
