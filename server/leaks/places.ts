import type { Block, Written } from './blocks.ts';

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)_rels\//, 'lien'],
  [/^word\/document\d*\.xml$|^content\.xml$/, 'paragraphe'],
  [/^word\/header/, 'en-tête'],
  [/^word\/footer/, 'pied de page'],
  [/^word\/footnotes/, 'note de bas de page'],
  [/^word\/endnotes/, 'note de fin'],
  [/^word\/comments|^xl\/(?:threadedC|c)omments/, 'commentaire'],
  [/^word\/people|^xl\/persons/, 'auteur d’une révision ou d’un commentaire'],
  [/^docProps\/|^meta\.xml$/, 'propriétés du document'],
  [/^customXml\//, 'données cachées du document'],
  [/^word\/glossary\//, 'blocs de texte enregistrés'],
  [/^word\/(?:styles|stylesWithEffects)|^styles\.xml$/, 'nom d’un style'],
  [/^word\/(?:settings|webSettings)|^settings\.xml$/, 'réglages du document'],
  [/\/charts\//, 'graphique'],
  [/\/diagrams\//, 'schéma'],
  [/\/media\/|^Pictures\//, 'fichier d’une image'],
  [/\/embeddings\//, 'fichier incorporé'],
  [/^xl\/sharedStrings|^xl\/worksheets\//, 'cellule'],
  [/^xl\/workbook/, 'nom d’une feuille ou d’une plage'],
];

/** What a part of the file is called by somebody who reads the document. */
export const placeOfPart = (name: string): string => PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'partie technique du fichier';

/** Whether a block stands in a cell of a table. */
export const isInTable = (inside: readonly string[]): boolean => inside.includes('tc') || inside.includes('table-cell');

/** Where a block stands: « paragraphe 3 », « zone de texte (paragraphe 3) », « pied de page ». */
export function placeOfBlock(part: string, { rank, inside }: Block, note: string | null): string {
  const place = placeOfPart(part);
  const isBody = place === 'paragraphe';
  const isBox = inside.includes('txbxContent') || inside.includes('txBody') || inside.includes('text-box');
  const isTable = isInTable(inside);
  const where = isBox
    ? isBody
      ? `zone de texte (paragraphe ${rank})`
      : `zone de texte (${place})`
    : isBody
      ? `paragraphe ${rank}`
      : place;
  return [isTable && isBody ? `${where}, dans un tableau` : where, note].filter(Boolean).join(', ');
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  ...{ descr: 'texte de remplacement d’une image', title: 'texte de remplacement d’une image', alt: 'texte de remplacement d’une image' },
  ...{ author: 'auteur d’une révision ou d’un commentaire', initials: 'auteur d’une révision ou d’un commentaire' },
  ...{ tooltip: 'lien', anchor: 'lien', docLocation: 'lien', Target: 'lien', href: 'lien', instr: 'code de champ' },
};
const ELEMENTS: Readonly<Record<string, string>> = {
  ...{ bookmarkStart: 'signet', bookmark: 'signet', 'bookmark-start': 'signet', docVar: 'variable du document' },
  ...{ alias: 'contrôle de contenu', tag: 'contrôle de contenu', listItem: 'contrôle de contenu', docPart: 'contrôle de contenu' },
  ...{ docPr: 'nom d’une image', cNvPr: 'nom d’une image', textpath: 'filigrane', statusText: 'champ de formulaire' },
  ...{ helpText: 'champ de formulaire', default: 'champ de formulaire', property: 'propriétés du document' },
};

/** Where a text held by an attribute stands: « signet (paragraphe 3) ». */
export function placeOfWritten(part: string, { element, attribute, rank }: Written): string {
  const place = placeOfPart(part);
  const what = (place === 'lien' ? null : ATTRIBUTES[attribute]) ?? ELEMENTS[element] ?? null;
  if (what === null) return place === 'paragraphe' ? 'partie technique du fichier' : place;
  return place === 'paragraphe' ? `${what} (paragraphe ${Math.max(1, rank)})` : what === place ? place : `${what} (${place})`;
}
