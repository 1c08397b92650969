import { z } from 'zod';
import type { FilingFacts } from '../facts.ts';
import { euros, longDate } from '../french.ts';
import { condition, text } from './leaf.ts';
import { TEXTES_ENQUETE, TEXTES_SUITES } from './textesProcedure.ts';
import { TEXTES_VICTIME } from './textesVictime.ts';
import { filled } from './wording.ts';

/** A free fact (« texte ») a filing asks: how the form shows it, and, for a choice, the words each answer prints. */
export interface TextFact {
  title: string;
  help: string;
  example: string;
  kind: 'longText' | 'text' | 'day' | 'cents' | 'choice';
  maxLength?: number;
  choices?: Readonly<Record<string, string>>;
  /** Written one line an item, and repeated by the template as `{{#lignes.…}}`. */
  isList?: boolean;
  /** A filing made for the victim names her: elsewhere the names of a case are refused in what is typed. */
  mayName?: true;
}

const LONG = { kind: 'longText', maxLength: 8_000 } as const;

/** Every free fact of every filing, declared once; printed as `{{textes.…}}`, tested as `{{#fournis.…}}` where it may be left out. */
export const TEXTES = {
  rappelFaits: {
    ...LONG,
    title: 'Rappel des faits',
    help: 'Les faits retenus par la prévention, sans nommer l’enfant. Citez les pièces ainsi : [pièce n° 3].',
    example: 'Au mois de mars 2024, une enfant en fugue a été hébergée par le prévenu.',
  },
  rappelProcedure: {
    ...LONG,
    title: 'Rappel de la procédure',
    help: 'Facultatif : les étapes utiles au juge (information, renvois, demandes déjà faites).',
    example: 'Une information a été ouverte le 2 mai 2024.',
  },
  faute: {
    ...LONG,
    title: 'Faute de la personne poursuivie',
    help: 'Ce qui, dans le dossier, établit les faits à son encontre.',
    example: 'La matérialité des faits résulte des constatations des enquêteurs et des déclarations recueillies.',
  },
  prejudice: {
    ...LONG,
    title: 'Préjudice propre de l’association',
    help: 'Facultatif : les actions, les moyens et les personnes que ces faits ont mobilisés.',
    example: 'L’association a consacré à la prévention de ces faits trois actions de formation en 2025.',
  },
  porteeAppel: {
    ...LONG,
    maxLength: 1_000,
    title: 'Dispositions civiles critiquées',
    help: 'Facultatif : à défaut, l’appel porte sur l’ensemble des dispositions civiles. D’un jugement ou d’un arrêt : « en ce qu’elles ont … » ; d’une ordonnance : « en ce qu’elle a … ». Sans point final.',
    example: 'en ce qu’elles ont déclaré irrecevable la constitution de partie civile de l’association',
  },
  natureAppel: {
    kind: 'choice',
    title: 'Appel principal ou incident',
    help: 'Incident : en réponse à l’appel d’une autre partie, dans les cinq jours de plus (art. 500).',
    example: 'à titre principal',
    choices: { principal: 'à titre principal', incident: 'à titre incident (article 500)' },
  },
  natureAppelCriminel: {
    kind: 'choice',
    title: 'Appel principal ou incident',
    help: 'Incident : en réponse à l’appel d’une autre partie, dans les cinq jours de plus (art. 380-10).',
    example: 'à titre principal',
    choices: { principal: 'à titre principal', incident: 'à titre incident (article 380-10)' },
  },
  ordonnanceAttaquee: {
    kind: 'choice',
    title: 'Ordonnance attaquée',
    help: 'La partie civile ne peut appeler que de certaines ordonnances.',
    example: 'disant n’y avoir lieu à suivre',
    choices: {
      nonLieu: 'disant n’y avoir lieu à suivre',
      refusInformer: 'disant n’y avoir lieu à informer',
      irrecevabilite: 'déclarant irrecevable la constitution de partie civile de l’association',
      refusActe: 'rejetant une demande d’acte',
      competence: 'statuant sur la compétence',
      renvoiCorrectionnel: 'renvoyant devant le tribunal correctionnel des faits qui constituent un crime',
      grief: 'faisant grief aux intérêts civils de l’association',
    },
  },
  ...TEXTES_ENQUETE,
  ...TEXTES_SUITES,
  ...TEXTES_VICTIME,
} as const satisfies Record<string, TextFact>;
export type TextKey = keyof typeof TEXTES;

const KEYS = Object.keys(TEXTES) as TextKey[];

function byKey<Value>(value: (key: TextKey) => Value): Record<TextKey, Value> {
  return Object.fromEntries(KEYS.map(key => [key, value(key)])) as Record<TextKey, Value>;
}

/** What was typed, ready to print. */
export const textes = z.object(byKey(key => text(TEXTES[key].title, TEXTES[key].example)));

/** Whether it was typed: for the texts a filing can do without. */
export const fournis = z.object(byKey(key => condition(`${TEXTES[key].title} : renseigné`)));

export const textesOf = ({ answers }: FilingFacts): z.infer<typeof textes> => byKey(key => printed(TEXTES[key], answers[key] ?? null));

export const fournisOf = ({ answers }: FilingFacts): z.infer<typeof fournis> =>
  byKey(key => printed(TEXTES[key], answers[key] ?? null) !== null);

function printed(fact: TextFact, answer: string | number | null): string | null {
  if (answer === null) return null;
  if (typeof answer === 'number') return fact.kind === 'cents' ? euros(answer) : String(answer);
  if (fact.kind === 'day') return longDate(answer);
  if (fact.kind === 'choice') return fact.choices?.[answer] ?? null;
  // « [pièce n° 3] » is how a text cites: on paper the brackets are parentheses.
  return filled(answer.replace(/\[(pièces? n°[^\]]*)\]/gi, '($1)'));
}
