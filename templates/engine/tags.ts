import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { decoded } from './xml.ts';

/** A tag of a template: a value, or a section (`#` when the fact is there, `^` when it is not) with what it holds. */
export interface Tag {
  path: string;
  kind: 'value' | 'section' | 'inverted';
  inside: Tag[];
}

/** One tag met while filling: its path as written, what stands around it, and whether it prints or opens a section. */
export interface Met {
  path: string;
  kind: 'value' | 'section';
  /** Scopes, outermost first, and the tag that opened each but the first. */
  scopes: readonly unknown[];
  opened: readonly string[];
  /** Its paragraph: fixed texts, and the tags as parts of the engine. */
  paragraph: readonly Piece[];
  piece: Piece;
}

/** A fixed text of a paragraph, or a tag of it. */
export type Piece = { text: string } | { path: string; kind: 'value' | 'open' | 'inverted' | 'close' };

/** Answers a tag: the text to print, or for a section a condition or a list. */
export type Lookup = (met: Met) => string | boolean | object;

/** A template whose tags could not be read; `problems` are French sentences for the person who wrote it. */
export class TemplateProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }
}

type Module = Docxtemplater.DXT.Module;
type Part = Docxtemplater.DXT.Part;

const PATH = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/;
const NEVER = /^(?!)/;

/** A template read once: its tags, and the filling of its parts as often as asked. */
export interface Compiled {
  tags: readonly Tag[];
  /** The parts that hold text, filled from the outermost scope. Throws what `lookup` throws, and is not to be used again after that. */
  render(scope: object, lookup: Lookup): Map<string, Uint8Array>;
}

/**
 * Compiles the parts of a template. Only `{{path}}`, `{{#path}}`, `{{^path}}` and `{{/path}}` are tags: raw XML, delimiter changes
 * and expressions are refused by the grammar. Throws TemplateProblems.
 */
export function compileTemplate(parts: ReadonlyMap<string, Buffer>): Compiled {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content);
  const found = new Map<string, Part[]>();
  const places: Places = new WeakMap();
  const filled = new Map<string, Uint8Array>();
  let answer: Lookup = () => false;
  try {
    const engine = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [plainTagsOnly(), collector(found, places, filled)],
      parser: path => strictParser(path, met => answer(met), places),
    });
    return {
      tags: [...found.values()].flatMap(tagTree),
      render(scope, lookup) {
        const refused: unknown[] = [];
        answer = met => told(() => lookup(met), refused);
        filled.clear();
        rewind(engine);
        try {
          engine.render(scope);
        } catch (error) {
          throw refused[0] ?? error;
        }
        return new Map(filled);
      },
    };
  } catch (error) {
    throw new TemplateProblems(explain(error));
  }
}

/** What an engine keeps of its last filling; not public: the version is pinned, and a test compares the bytes with a fresh engine's. */
interface Internals {
  rendered: boolean;
  scopeManagers: object;
  mapper?: object;
  xmlDocuments: object;
}

// The engine wraps what is thrown at it in an error of its own, values included.
function told<T>(answer: () => T, refused: unknown[]): T {
  try {
    return answer();
  } catch (error) {
    refused.push(error);
    throw error;
  }
}

// Reading the tags again would take longer than filling them. The content types, which the engine would write again, stay as they came.
function rewind(engine: Docxtemplater<PizZip>): void {
  const internals = engine as unknown as Internals;
  internals.rendered = false;
  internals.scopeManagers = {};
  internals.mapper = undefined;
  internals.xmlDocuments = {};
}

// With no prefix of their own, {{@raw}} and {{-w:p loop}} reach the strict grammar, which refuses them.
function plainTagsOnly(): Module {
  return {
    name: 'PlainTagsOnly',
    optionsTransformer(options, doc) {
      for (const module of doc.modules) {
        if (module.name === 'RawXmlModule') module.prefix = NEVER;
        if (module.name === 'LoopModule') module.prefix = { ...module.prefix, dash: NEVER };
      }
      return options;
    },
  };
}

/** Keeps the tags of each part when it is read, and its bytes when it is filled, before the engine puts them into its own archive. */
function collector(found: Map<string, Part[]>, places: Places, filled: Map<string, Uint8Array>): Module {
  return {
    name: 'Collector',
    set(state: { inspect?: { filePath?: string; postparsed?: Part[]; content?: Uint8Array } }) {
      const { filePath, postparsed, content } = state.inspect ?? {};
      if (filePath && content) filled.set(filePath, content);
      if (!filePath || !postparsed) return;
      found.set(filePath, postparsed);
      placeParts(postparsed, { paragraph: [] }, places);
    },
  };
}

function tagTree(parts: readonly Part[]): Tag[] {
  return parts
    .filter(part => part.type === 'placeholder')
    .map(part => ({
      path: part.value,
      kind: part.module !== 'loop' ? 'value' : part.inverted ? 'inverted' : 'section',
      inside: tagTree(part.subparsed ?? []),
    }));
}

/** Paragraph and piece of each part of the engine that is a tag. */
type Places = WeakMap<object, { paragraph: Piece[]; piece: Piece }>;

// Sections hold their own parts: they are walked in the order of the page, a new paragraph at each <w:p>.
function placeParts(parts: readonly Part[], at: { paragraph: Piece[] }, places: Places): void {
  for (const part of parts) {
    if (part.type === 'tag' && /^<w:p[\s>]/.test(part.value)) at.paragraph = [];
    if (part.type === 'content' && (part as { position?: string }).position === 'insidetag')
      at.paragraph.push({ text: decoded(part.value) });
    if (part.type !== 'placeholder') continue;
    const kind = part.module !== 'loop' ? 'value' : part.inverted ? 'inverted' : 'open';
    const piece: Piece = { path: part.value, kind };
    places.set(part, { paragraph: at.paragraph, piece });
    at.paragraph.push(piece);
    placeParts(part.subparsed ?? [], at, places);
    if (kind !== 'value') at.paragraph.push({ path: part.value, kind: 'close' });
  }
}

interface EngineContext {
  scopeList: unknown[];
  scopePath: string[];
  meta: { part: Part };
}

function strictParser(path: string, lookup: Lookup, places: Places) {
  if (!PATH.test(path)) throw new Error('not a path');
  return {
    // The engine would walk to the outer scopes by itself, and so print the outer fact for a missing inner one: answered at once.
    get: (_scope: unknown, { scopeList, scopePath, meta }: EngineContext) =>
      lookup({
        path,
        kind: meta.part.module === 'loop' ? 'section' : 'value',
        scopes: scopeList,
        opened: scopePath,
        ...(places.get(meta.part) ?? { paragraph: [], piece: { text: '' } }),
      }),
  };
}

const SENTENCES: Record<string, (tag: string) => string> = {
  unclosed_tag: tag => `Les accolades ouvertes devant « ${tag} » ne sont jamais fermées.`,
  unopened_tag: tag => `Les accolades fermées après « ${tag} » n’ont pas été ouvertes.`,
  duplicate_open_tag: tag => `Les accolades devant « ${tag} » sont doublées. Deux suffisent.`,
  duplicate_close_tag: tag => `Les accolades après « ${tag} » sont doublées. Deux suffisent.`,
  unclosed_loop: tag => `La section « ${tag} » est ouverte et jamais fermée. Ajoutez {{/${tag}}}.`,
  unopened_loop: tag => `La section « ${tag} » est fermée sans avoir été ouverte.`,
  closing_tag_does_not_match_opening_tag: tag => `La section « ${tag} » se croise avec une autre.`,
  scopeparser_compilation_failed: tag => `Le champ « ${tag} » n’est pas un nom de champ.`,
};

function explain(error: unknown): string[] {
  const { properties } = error as { properties?: { id?: string; xtag?: string; openingtag?: string; errors?: unknown[] } };
  if (properties?.errors) return [...new Set(properties.errors.flatMap(explain))];
  const sentence = SENTENCES[properties?.id ?? ''];
  return [
    sentence
      ? sentence(properties?.xtag ?? properties?.openingtag ?? '')
      : 'Le texte du modèle ne peut pas être lu. Enregistrez-le de nouveau depuis Word.',
  ];
}
