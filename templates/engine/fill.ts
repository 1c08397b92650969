import { createHash } from 'node:crypto';
import { type Packed, pack, readArchive, writeArchive } from './archive.ts';
import { structureProblems } from './inspect.ts';
import { type Properties, propertyParts } from './properties.ts';
import { type Compiled, compileTemplate, type Met, TemplateProblems } from './tags.ts';

export { inspectTemplate } from './inspect.ts';
export { TemplateProblems } from './tags.ts';

/** A fact the template needs and the paper does not give: its whole dotted path, and the sentence it would fill. */
export interface Gap {
  path: string;
  sentence: string;
}

/** How to print: in a draft (« projet ») gaps are shown in the text and the page says that it is one. */
export interface FillOptions {
  isDraft: boolean;
  /** French name of each path, for the gaps of a draft; a path without one is shown as it is. */
  labels: Readonly<Record<string, string>>;
  properties: Properties;
  /** Wraps each printed value in U+E000 path U+E001 value U+E002, for a preview; never in a document that is kept. */
  marks?: boolean;
}

// Controls, direction overrides, lone surrogates, non-characters and private ones (the marks of a preview): none has a place in a filing, some break Word.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu;

/** A filled template: the Word file, and what it lacked. */
export interface Filled {
  docx: Buffer;
  gaps: Gap[];
}

/** A template ready to be filled: opened and judged, its tags read, the parts that never change deflated. */
interface Ready {
  compiled: Compiled;
  parts: ReadonlyMap<string, Packed>;
}

// Deflating harder wins 2 % of the size and costs as long again as the filling.
const LEVEL = 6;
const DOCUMENT = 'word/document.xml';
const KEPT = 32;
const ready = new Map<string, Ready>();

/**
 * Fills a Word template. Text of the paper stays literal; U+202F becomes U+00A0, which every Word font draws; same input, same bytes.
 * A document with gaps is no filing: outside a draft, the caller refuses it and asks the facts.
 * Throws ArchiveProblem or TemplateProblems (hostile or broken template), TypeError (a value that is no text).
 */
export function fill(template: Buffer, paper: unknown, options: FillOptions): Filled {
  const key = createHash('sha256').update(template).digest('base64');
  try {
    return fillReady(readyOf(key, template), paper, options);
  } catch (error) {
    // A filling cut short leaves its traces in the engine.
    ready.delete(key);
    throw error;
  }
}

function fillReady({ compiled, parts }: Ready, paper: unknown, options: FillOptions): Filled {
  const gaps = new Map<string, Gap>();
  const filled = compiled.render({ ...(paper as object), isDraft: options.isDraft }, met => {
    const { path, value } = found(met);
    const gap = () => gaps.has(path) || gaps.set(path, { path, sentence: sentenceAround(met, options.labels) });
    if (met.kind === 'section') return section(path, value, gap);
    const text = printable(path, value);
    if (text === null) gap();
    const shown = text ?? `[à compléter\u00a0: ${options.labels[path] ?? path}]`;
    return options.marks ? `\ue000${path}\ue001${shown}\ue002` : shown;
  });
  // A template with no mark of its own still gives a draft that nobody can take for the filing.
  if (options.isDraft && !compiled.tags.some(tag => tag.path === 'isDraft')) markDraft(filled);
  const properties = propertyParts(options.properties);
  const output = new Map<string, Packed>();
  for (const [name, packed] of parts) {
    const fresh = properties.get(name) ?? filled.get(name);
    output.set(name, fresh === undefined ? packed : pack(Buffer.from(fresh), LEVEL));
  }
  return { docx: writeArchive(output), gaps: [...gaps.values()] };
}

/** The template as it was read last time, or read now; the ones used last are kept. */
function readyOf(key: string, template: Buffer): Ready {
  const made = ready.get(key) ?? makeReady(template);
  ready.delete(key);
  ready.set(key, made);
  if (ready.size > KEPT) ready.delete(ready.keys().next().value!);
  return made;
}

function makeReady(template: Buffer): Ready {
  const parts = readArchive(template);
  const problems = structureProblems(parts);
  if (problems.length) throw new TemplateProblems(problems);
  // The properties a template came with are replaced, and so never read for tags.
  const properties = propertyParts({ title: '', association: '', description: '' });
  for (const [name, xml] of properties) if (parts.has(name)) parts.set(name, Buffer.from(xml));
  const packed = new Map([...parts].map(([name, content]) => [name, pack(content, LEVEL)]));
  return { compiled: compileTemplate(parts), parts: packed };
}

/** The paragraph a gap stands in: the gap as « … », other fields by their name and never by their value, closed conditions left out. */
function sentenceAround(met: Met, labels: FillOptions['labels']): string {
  let text = '';
  let closed = 0;
  for (const piece of met.paragraph) {
    if ('text' in piece) text += closed ? '' : piece.text;
    else if (piece.kind === 'close') closed -= closed ? 1 : 0;
    else if (piece.kind !== 'value') closed += closed || isClosed(piece, met) ? 1 : 0;
    else if (!closed) text += piece === met.piece ? '…' : `[${labelAt(piece.path, met, labels)}]`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function isClosed({ path, kind }: { path: string; kind: string }, met: Met): boolean {
  const { value } = found({ ...met, path });
  return value === (kind === 'inverted');
}

function labelAt(path: string, met: Met, labels: FillOptions['labels']): string {
  const whole = found({ ...met, path }).path;
  return labels[whole] ?? labels[path] ?? path;
}

function markDraft(parts: Map<string, Uint8Array>): void {
  const xml = Buffer.from(parts.get(DOCUMENT)!).toString('utf8');
  const mark = (prefix: string) =>
    `<${prefix}:p><${prefix}:r><${prefix}:rPr><${prefix}:b/></${prefix}:rPr><${prefix}:t>PROJET</${prefix}:t></${prefix}:r></${prefix}:p>`;
  parts.set(DOCUMENT, Buffer.from(xml.replace(/<(\w+):body>/, (body, prefix) => body + mark(prefix))));
}

// The innermost scope that owns the first name answers, even with null: an outer fact never stands in for a missing inner one.
function found({ path, scopes, opened }: Met): { path: string; value: unknown } {
  const keys = path.split('.');
  const at = scopes.findLastIndex(candidate => owns(candidate, keys[0]!));
  const value = keys.reduce<unknown>(
    (holder, key) => (owns(holder, key) ? (holder as Record<string, unknown>)[key] : undefined),
    scopes[at],
  );
  const holder = at < 0 ? '' : scopePath(at, scopes, opened);
  return { path: holder ? `${holder}.${path}` : path, value };
}

/** Whole path of the list whose item is the scope of that rank; a condition opens no scope of its own. */
function scopePath(rank: number, scopes: readonly unknown[], opened: readonly string[]): string {
  if (rank === 0) return '';
  if (scopes[rank] === scopes[rank - 1]) return scopePath(rank - 1, scopes, opened);
  const path = opened[rank - 1]!;
  const at = scopes.slice(0, rank).findLastIndex(candidate => owns(candidate, path.split('.')[0]!));
  const holder = scopePath(Math.max(0, at), scopes, opened);
  return holder ? `${holder}.${path}` : path;
}

function owns(holder: unknown, key: string): boolean {
  return typeof holder === 'object' && holder !== null && !Array.isArray(holder) && Object.hasOwn(holder, key);
}

function section(path: string, value: unknown, gap: () => unknown): boolean | object {
  // A condition nobody answered is a gap too: silence must not choose a sentence of the filing.
  if (value === undefined || value === null) {
    gap();
    return false;
  }
  if (typeof value === 'boolean' || Array.isArray(value)) return value;
  throw new TypeError(`not a condition or a list: ${path}`);
}

function printable(path: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') throw new TypeError(`not a text: ${path}`);
  const lines = value
    .replaceAll('\t', ' ')
    .replaceAll('\u202f', '\u00a0')
    .split(/\r\n?|[\n\u0085\u2028\u2029]/);
  const text = lines
    .map(line => line.replace(UNPRINTABLE, ''))
    .join('\n')
    .trim();
  return text === '' ? null : text;
}
