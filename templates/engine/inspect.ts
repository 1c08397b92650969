import { ArchiveProblem, readArchive } from './archive.ts';
import { fieldAt, isList } from './nearest.ts';
import { partProblems } from './parts.ts';
import { compileTemplate, type Tag, TemplateProblems } from './tags.ts';

/** What each tag of a filing may be: a text to print, a condition to test, a list of items, or a group whose fields are dotted. */
export interface Declared {
  readonly [field: string]: 'text' | 'condition' | Declared | readonly [Declared];
}

/** What a template holds: its tags (dotted, lists first) and, in French, everything that forbids publishing it. */
export interface Inspection {
  tags: string[];
  problems: string[];
}

/** Lists one in the other: more would print without end. */
export const MAX_LOOPS = 2;

/**
 * Judges a template before it is stored: ZIP, parts, links, field codes, tags; against `declared` when the filing is known.
 * Without it every section counts as a loop. Never throws on a hostile file.
 */
export function inspectTemplate(template: Buffer, declared?: Declared): Inspection {
  try {
    const parts = readArchive(template);
    const problems = structureProblems(parts);
    if (problems.length) return { tags: [], problems };
    const { tags } = compileTemplate(parts);
    return { tags: [...new Set(flatten(tags))], problems: [...new Set(tagProblems(tags, declared ? [declared] : null, 0))] };
  } catch (error) {
    if (error instanceof ArchiveProblem) return { tags: [], problems: [error.message] };
    if (error instanceof TemplateProblems) return { tags: [], problems: [...error.problems] };
    throw error;
  }
}

/** Problems of the parts alone, tags aside: what `render` refuses even for a template that is already stored. */
export function structureProblems(parts: ReadonlyMap<string, Buffer>): string[] {
  const isWord = parts.has('[Content_Types].xml') && parts.has('word/document.xml');
  if (!isWord) return ['Ce fichier n’est pas un document Word (.docx).'];
  return [...new Set([...parts].flatMap(([name, content]) => partProblems(name, content)))];
}

function flatten(tags: readonly Tag[], prefix = ''): string[] {
  return tags.flatMap(tag => [`${prefix}${tag.path}`, ...flatten(tag.inside, prefix)]);
}

function tagProblems(tags: readonly Tag[], scopes: readonly Declared[] | null, loops: number): string[] {
  return tags.flatMap(tag => {
    const field = scopes ? fieldAt(tag.path, scopes) : undefined;
    if (scopes && field === undefined) return [`Le champ « ${tag.path} » n’existe pas pour cet acte.`];
    if (scopes && tag.kind === 'value' && field !== 'text')
      return [`Le champ « ${tag.path} » ne s’imprime pas : c’est une condition ou une liste.`];
    if (scopes && tag.kind !== 'value' && field !== 'condition' && !isList(field))
      return [`« ${tag.path} » n’est ni une condition ni une liste : le texte ne peut pas en dépendre.`];
    const isLoop = tag.kind !== 'value' && (scopes === null || isList(field));
    const depth = loops + (isLoop ? 1 : 0);
    if (depth > MAX_LOOPS) return [`La répétition « ${tag.path} » est la troisième l’une dans l’autre. Deux au plus.`];
    const inner = scopes && isList(field) && tag.kind === 'section' ? [...scopes, field[0]] : scopes;
    return tagProblems(tag.inside, inner, depth);
  });
}
