import { parse } from 'csv-parse/sync';
import { categoryOf, standingOf } from '#law/articles';
import { folded } from '../../rest/fields.ts';
import { basesOf, offenceWords, type StoredOffence } from './register.ts';

/** The file is not the ministry's list, or a line of it is wrong; the message is one French sentence. */
export class NotTheList extends Error {}

/** A line of the ministry's list, as the catalogue keeps it. */
export type ImportedOffence = Omit<StoredOffence, 'id' | 'version'>;

type Column = 'code' | 'nature' | 'label' | 'defined' | 'punished';

// Editions do not word, order or accent their header alike.
const COLUMNS: Readonly<Record<Column, RegExp>> = {
  code: /^(?:n|no|numero|code)?\s*(?:de )?natinf$|^numero/,
  nature: /^nature/,
  label: /^qualification|^libelle/,
  defined: /defini/,
  punished: /reprim|edict|peine/,
};
const HEADER_WITHIN = 10;
const NOT_THE_LIST =
  'Ce fichier n’est pas la liste NATINF du ministère\u00a0: cinq colonnes séparées par des points-virgules sont attendues (numéro, nature, qualification, définie par, réprimée par).';

/** Reads the official CSV, in ISO-8859-1 or UTF-8, with or without titles above its header. Throws NotTheList. */
export function readNatinf(bytes: Buffer): ImportedOffence[] {
  const lines = cells(textOf(bytes));
  const at = lines.slice(0, HEADER_WITHIN).findIndex(line => columnsOf(line) !== null);
  if (at === -1) throw new NotTheList(NOT_THE_LIST);
  const columns = columnsOf(lines[at]!)!;
  const byCode = new Map<string, ImportedOffence>();
  for (const [index, line] of lines.slice(at + 1).entries()) {
    const row = rowOf(line, columns, at + index + 2);
    const twin = byCode.get(row.code);
    if (twin && twin.label !== row.label)
      throw new NotTheList(`Le code NATINF ${row.natinf} figure deux fois avec deux qualifications\u00a0: rien n’a été importé.`);
    byCode.set(row.code, row);
  }
  if (byCode.size === 0) throw new NotTheList('Ce fichier ne contient aucune infraction\u00a0: rien n’a été importé.');
  return [...byCode.values()];
}

/** UTF-8 when the bytes are valid UTF-8, else the encoding of the ministry's file. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function cells(text: string): string[][] {
  if (text.includes('\0')) throw new NotTheList(NOT_THE_LIST);
  try {
    const options = { delimiter: ';', bom: true, trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true };
    return (parse(text, options) as string[][]).filter(line => line.some(Boolean));
  } catch {
    throw new NotTheList(NOT_THE_LIST);
  }
}

function columnsOf(line: readonly string[]): Readonly<Record<Column, number>> | null {
  const words = line.map(folded);
  const found = Object.entries(COLUMNS).map(([column, pattern]) => [column, words.findIndex(word => pattern.test(word))] as const);
  return found.every(([, index]) => index >= 0) ? (Object.fromEntries(found) as Record<Column, number>) : null;
}

function rowOf(line: readonly string[], columns: Readonly<Record<Column, number>>, rank: number): ImportedOffence {
  const cell = (column: Column) => (line[columns[column]] ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const natinf = cell('code').replace(/^0+(?=\d)/, '');
  if (!/^\d{1,6}$/.test(natinf)) throw wrong(rank, `«\u00a0${cell('code').slice(0, 20)}\u00a0» n’est pas un numéro NATINF`);
  const label = cell('label').slice(0, 400);
  if (label === '') throw wrong(rank, 'la qualification manque');
  const article = articleOf(cell('defined'));
  const isPenal = /^\d/.test(article ?? '');
  const category = isPenal ? categoryOf(article!) : 'other';
  const bases = isPenal ? basesOf({ standing: standingOf(article!) }) : null;
  const row = { code: `natinf-${natinf}`, natinf, article, label, class: classOf(cell('nature')), category, bases };
  const dates = { maximumPenalty: null, inForceFromOn: null, inForceUntilOn: null };
  return { ...row, ...dates, source: 'imported', searchText: offenceWords(row).slice(0, 600) };
}

const wrong = (rank: number, what: string) => new NotTheList(`Ligne ${rank}\u00a0: ${what}\u00a0; rien n’a été importé.`);

function classOf(nature: string): string | null {
  return ['contravention', 'delit', 'crime'].find(known => folded(nature).startsWith(known)) ?? null;
}

/** The first article that defines the offence: « 225-7 9° » for the Code pénal, else the ministry's own words. */
function articleOf(defined: string): string | null {
  const first = /^ART\.? ?(\d{3}(?:-\d+)*)(?![\d-])([^,]*)/.exec(defined);
  const isPenal = first !== null && /C\. ?PENAL/.test(defined);
  if (!isPenal) return defined.slice(0, 120) || null;
  const rest = first[2]!
    .replace(/C\. ?PENAL.*$/, '')
    .replace(/§[IVX]+/g, '')
    .replace(/AL\.1(?= ?\d+°)/, '')
    .replace(/AL\.(\d+)/, 'al. $1');
  return `${first[1]} ${rest.replaceAll(/\s+/g, ' ').trim()}`
    .replace(/ART\..*$/, '')
    .trim()
    .slice(0, 120);
}
