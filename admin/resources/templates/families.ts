import { plainText } from '../../ui/plainText.ts';
import type { DictionaryEntry } from './templateRows.ts';

/** What each family of fields is about, by the first word of their paths. */
export const FAMILIES: Readonly<Record<string, string>> = {
  association: 'L’association',
  avocat: 'L’avocat',
  juridiction: 'La juridiction',
  audience: 'L’audience',
  dossier: 'Le dossier et ses numéros',
  parties: 'Les parties, ensemble',
  poursuivis: 'Les personnes poursuivies, une à une',
  victimes: 'Les victimes, une à une',
  prevention: 'La prévention',
  infractions: 'Les infractions qui ouvrent l’action',
  chefs: 'Tous les chefs',
  recevabilite: 'La recevabilité',
  demandes: 'Les demandes',
  decision: 'La décision',
  pieces: 'Les pièces, une à une',
  annexes: 'Les annexes, une à une',
  annexe: 'La lettre de chaque annexe',
  textes: 'Les textes rédigés pour l’acte',
  fournis: 'Les textes rédigés\u00a0: sont-ils là\u00a0?',
  choix: 'Les choix faits pour l’acte',
  lignes: 'Les textes en liste, ligne à ligne',
  instruction: 'L’instruction',
  copie: 'La copie du dossier',
  interets: 'Les intérêts civils',
  cassation: 'La cassation',
  mandat: 'Le pouvoir spécial',
  suivi: 'Les suites et les relances',
  requerante: 'La victime qui demande',
  civi: 'La CIVI et le SARVI',
  envoi: 'L’envoi',
  signature: 'La signature',
};

/** Fields of one family, in the order of the dictionary. */
export interface Family {
  title: string;
  entries: DictionaryEntry[];
}

/** The fields by family. */
export function familiesOf(entries: readonly DictionaryEntry[]): Family[] {
  const found = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    const name = entry.path.split('.')[0]!;
    found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return [...found].map(([name, own]) => ({ title: FAMILIES[name] ?? name, entries: own }));
}

/** « autorisé » accordé, avec « de », avec « à »: what a title says of a field that already agrees with what surrounds it. */
const AGREES = /accordé|avec «|après «|^« elle »|avec son (?:article|possessif)/;

/** Fields that spare the writer an agreement or a preposition. */
export const grammarOf = (entries: readonly DictionaryEntry[]): DictionaryEntry[] => entries.filter(({ title }) => AGREES.test(title));

/** Fields whose name, title or example holds every word sought. */
export function matching(entries: readonly DictionaryEntry[], sought: string): DictionaryEntry[] {
  const words = plainText(sought).split(/\s+/).filter(Boolean);
  return entries.filter(({ path, title, example }) => words.every(word => plainText(`${path} ${title} ${example}`).includes(word)));
}
