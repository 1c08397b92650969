import { fileTypeFromBuffer } from 'file-type';
import { ApiError } from '../../rest/errors.ts';

/** Formats kept, and the extension each is served under. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/heic': 'heic',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/plain': 'txt',
};

/** The extension of a stored format. */
export const extensionOf = (contentType: string): string => ACCEPTED[contentType] ?? 'bin';

const refusal = (file: string) => new ApiError('invalid', { file });
const FORMATS = 'Formats admis\u00A0: PDF, image PNG, JPEG ou HEIC, Word (docx), OpenDocument (odt), Excel (xlsx), texte.';
const NOT_ACCEPTED = `Ce format n’est pas accepté. ${FORMATS}`;
const RECORDING =
  'Un enregistrement sonore ou audiovisuel ne se joint pas\u00A0: celui de l’audition d’un mineur se consulte à la juridiction et ne se diffuse pas (art. 706-52 du code de procédure pénale). Joignez sa transcription.';
const MACROS = 'Ce document contient des macros. Enregistrez-le sans macro ou en PDF, puis joignez-le.';
const MIXED = 'Ce fichier contient un autre fichier caché. Enregistrez-le de nouveau en PDF, puis joignez-le.';

/** What a file is, by its content alone; its name and what the browser said of it count for nothing. Throws invalid by the field `file`. */
export async function acceptedType(bytes: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found && /^(?:audio|video)\//.test(found.mime)) throw refusal(RECORDING);
  const type = found?.mime ?? (isPlainText(bytes) ? 'text/plain' : null);
  if (type === null || ACCEPTED[type] === undefined) throw refusal(NOT_ACCEPTED);
  const isArchive = type.startsWith('application/vnd.');
  if (isArchive && (bytes.includes('vbaProject.bin') || bytes.includes('Basic/script-lc.xml'))) throw refusal(MACROS);
  if (type === 'text/plain') return type;
  if (hasMarkup(bytes.subarray(0, 1024).toString('latin1')) || (!isArchive && endsAsArchive(bytes))) throw refusal(MIXED);
  if (type !== 'application/pdf' && bytes.subarray(0, 1024).includes('%PDF-')) throw refusal(MIXED);
  return type;
}

const hasMarkup = (text: string) => /<(?:!doctype|html|svg|script|body|iframe|\?xml|\?php|hta:)|xmlns=|\[InternetShortcut\]/i.test(text);

/** A ZIP is read from its end: one glued after a picture or a PDF makes a second file of it. */
function endsAsArchive(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  return end >= 0 && end + 22 <= bytes.length && end + 22 + bytes.readUInt16LE(end + 20) >= bytes.length - 2;
}

// Letters of any Western writing, tabs and line ends; never the control characters of a program, nor the words that a browser would run.
function isPlainText(bytes: Buffer): boolean {
  if (bytes.some(byte => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return false;
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return !hasMarkup(text.slice(0, 4096)) && !/^#!|^MZ/.test(text);
  // Older programs write accents in one byte each: rare among plain letters, or it is no text.
  const accents = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  return accents * 4 < bytes.length && !hasMarkup(bytes.subarray(0, 4096).toString('latin1'));
}
