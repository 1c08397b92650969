import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** A tag of a template: a value, or a section (`#` when the fact is there, `^` when it is not) with what it holds. */
export interface Tag {
  path: string;
  kind: 'value' | 'section' | 'inverted';
  inside: Tag[];
}

/** Looks a dotted path up in the scopes, outermost first; `kind` tells a section from a printed value. */
export type Lookup = (path: string, scopes: readonly unknown[], kind: 'value' | 'section') => string | boolean | object;

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

/**
 * Compiles the parts of a template. Only `{path}`, `{#path}`, `{^path}` and `{/path}` are tags: raw XML, delimiter changes
 * and expressions are refused by the grammar. Throws TemplateProblems.
 */
export function compileTemplate(parts: ReadonlyMap<string, Buffer>, lookup: Lookup): { engine: Docxtemplater<PizZip>; tags: Tag[] } {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content);
  const found = new Map<string, Part[]>();
  try {
    const engine = new Docxtemplater(zip, {
      delimiters: { start: '{', end: '}' },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [plainTagsOnly(), tagCollector(found)],
      parser: path => strictParser(path, lookup),
    });
    return { engine, tags: [...found.values()].flatMap(tagTree) };
  } catch (error) {
    throw new TemplateProblems(explain(error));
  }
}

// With no prefix of their own, {@raw} and {-w:p loop} reach the strict grammar, which refuses them.
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

function tagCollector(found: Map<string, Part[]>): Module {
  return {
    name: 'TagCollector',
    set(state: { inspect?: { filePath?: string; postparsed?: Part[] } }) {
      const { filePath, postparsed } = state.inspect ?? {};
      if (filePath && postparsed) found.set(filePath, postparsed);
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

function strictParser(path: string, lookup: Lookup) {
  if (!PATH.test(path)) throw new Error('not a path');
  return {
    // The engine would walk to the outer scopes by itself, and so print the outer fact for a missing inner one: answered at once.
    get: (_scope: unknown, context: { scopeList: unknown[]; meta: { part: { module?: string } } }) =>
      lookup(path, context.scopeList, context.meta.part.module === 'loop' ? 'section' : 'value'),
  };
}

const SENTENCES: Record<string, (tag: string) => string> = {
  unclosed_tag: tag => `L’accolade ouverte devant « ${tag} » n’est jamais fermée.`,
  unopened_tag: tag => `L’accolade fermée après « ${tag} » n’a pas été ouverte.`,
  duplicate_open_tag: tag => `L’accolade devant « ${tag} » est doublée. Une seule suffit.`,
  duplicate_close_tag: tag => `L’accolade après « ${tag} » est doublée. Une seule suffit.`,
  unclosed_loop: tag => `La section « ${tag} » est ouverte et jamais fermée. Ajoutez {/${tag}}.`,
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
