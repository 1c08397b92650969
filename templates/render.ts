import { readArchive, writeArchive } from './archive.ts';
import { structureProblems } from './inspect.ts';
import { type Properties, propertyParts } from './properties.ts';
import { compileTemplate, TemplateProblems } from './tags.ts';

export { inspectTemplate } from './inspect.ts';
export { TemplateProblems } from './tags.ts';

/** Facts the template needs and the data does not give, by dotted path. */
export class MissingData extends Error {
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    super(`missing: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/** How to print: as a draft (« projet ») gaps are shown in the text, otherwise one gap refuses the whole document. */
export interface RenderOptions {
  isDraft: boolean;
  /** French name of each path, for the gaps of a draft; a path without one is shown as it is. */
  labels: Readonly<Record<string, string>>;
  properties: Properties;
}

// Controls, direction overrides, lone surrogates and non-characters: none has a place in a filing, some break Word.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu;

/**
 * Fills a Word template. Text in `data` stays literal; U+202F becomes U+00A0, which every Word font draws; same input, same bytes.
 * Throws ArchiveProblem or TemplateProblems (hostile or broken template), MissingData (a gap, outside a draft), TypeError (a value that is no text).
 */
export function render(template: Buffer, data: unknown, options: RenderOptions): Buffer {
  const parts = readArchive(template);
  const problems = structureProblems(parts);
  if (problems.length) throw new TemplateProblems(problems);
  for (const [name, xml] of propertyParts(options.properties)) if (parts.has(name)) parts.set(name, Buffer.from(xml));
  const gaps = new Set<string>();
  const scope = { ...(data as object), isDraft: options.isDraft };
  const { engine, tags } = compileTemplate(parts, (path, [, ...inner], kind) => {
    const value = find(path, [scope, ...inner]);
    if (kind === 'section') return section(path, value, gaps);
    const text = printable(path, value);
    if (text !== null) return text;
    gaps.add(path);
    return `[à compléter\u00a0: ${options.labels[path] ?? path}]`;
  });
  engine.render(scope);
  if (gaps.size && !options.isDraft) throw new MissingData([...gaps]);
  const output = outputParts(engine.getZip().files, parts, options.properties);
  // A template with no mark of its own still gives a draft that nobody can take for the filing.
  if (options.isDraft && !tags.some(tag => tag.path === 'isDraft')) markDraft(output);
  return writeArchive(output);
}

function outputParts(
  files: Record<string, { asNodeBuffer(): Buffer }>,
  parts: Map<string, Buffer>,
  properties: Properties,
): Map<string, Buffer> {
  const fixed = propertyParts(properties);
  return new Map(
    [...parts.keys()].map(name => {
      const own = fixed.get(name);
      return [name, own === undefined ? files[name]!.asNodeBuffer() : Buffer.from(own)];
    }),
  );
}

function markDraft(parts: Map<string, Buffer>): void {
  const xml = parts.get('word/document.xml')!.toString('utf8');
  const mark = (prefix: string) =>
    `<${prefix}:p><${prefix}:r><${prefix}:rPr><${prefix}:b/></${prefix}:rPr><${prefix}:t>PROJET</${prefix}:t></${prefix}:r></${prefix}:p>`;
  parts.set('word/document.xml', Buffer.from(xml.replace(/<(\w+):body>/, (body, prefix) => body + mark(prefix))));
}

// The innermost scope that owns the first name answers, even with null: an outer fact never stands in for a missing inner one.
function find(path: string, scopes: readonly unknown[]): unknown {
  const keys = path.split('.');
  const scope = scopes.findLast(candidate => owns(candidate, keys[0]!));
  return keys.reduce<unknown>((at, key) => (owns(at, key) ? (at as Record<string, unknown>)[key] : undefined), scope);
}

function owns(holder: unknown, key: string): boolean {
  return typeof holder === 'object' && holder !== null && !Array.isArray(holder) && Object.hasOwn(holder, key);
}

function section(path: string, value: unknown, gaps: Set<string>): boolean | object {
  // A condition nobody answered is a gap too: silence must not choose a sentence of the filing.
  if (value === undefined || value === null) {
    gaps.add(path);
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
