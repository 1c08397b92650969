import { shortDay } from '#law/days';
import { instantInWords } from '../forms/frenchDays.ts';
import { ruleTitle } from './ruleTitle.ts';

/** One line of the register, as the server draws it from the journal. */
export interface RegisterLine {
  sequence: number;
  hash: string;
  at: string;
  by: string | null;
  deadlineId: string;
  caseId: string;
  codeName: string;
  rule: string;
  lastUsefulOn: string;
  formerOn: string | null;
  validatedAt: string | null;
  validatedBy: string | null;
  isSelfValidated: boolean;
}

/** The columns of the register, on screen, on paper and in the exported file: the same words in the same order. */
export const COLUMNS = ['N°', 'Saisi le', 'Par', 'Dossier', 'Délai', 'Dernier jour utile', 'Validé', 'Empreinte'] as const;

/** « par Hugo Lambert, le 23/11/2026 à 9 h 05 »; the same person twice is said. */
export function validationOf({ validatedAt, validatedBy, isSelfValidated }: RegisterLine): string {
  if (validatedAt === null) return 'Pas encore';
  return `Par ${validatedBy ?? 'le service'}, le ${instantInWords(validatedAt)}${isSelfValidated ? ' (la même personne)' : ''}`;
}

/** « 27/11/2026 (au lieu du 30/11/2026) ». */
const movedDate = ({ lastUsefulOn, formerOn }: RegisterLine): string =>
  formerOn ? `${shortDay(lastUsefulOn)} (au lieu du ${shortDay(formerOn)})` : shortDay(lastUsefulOn);

/** The cells of a line, in the order of the columns. */
export const cellsOf = (line: RegisterLine): readonly string[] => [
  String(line.sequence),
  instantInWords(line.at),
  line.by ?? 'Le service',
  line.codeName,
  ruleTitle(line),
  movedDate(line),
  validationOf(line),
  line.hash,
];

// A spreadsheet would run a cell that begins like a formula; the quote shows it as text (OWASP).
const asText = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string) => `"${asText(cell).replaceAll('"', '""')}"`;

/** The register as a French spreadsheet opens it: UTF-8 with its mark, semicolons, every cell quoted, one line a line. */
export function registerCsv(lines: readonly RegisterLine[]): string {
  const rows = [COLUMNS, ...lines.map(cellsOf)];
  return `\uFEFF${rows.map(row => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}
