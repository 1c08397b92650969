import { ArchiveProblem, readArchive } from './archive.ts';
import { type Declared, inspectTemplate, MAX_LOOPS, structureProblems } from './inspect.ts';
import { fieldAt, howToRead, isList, nearest } from './nearest.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** One thing to correct (« erreur ») or to look at (« remarque »), with its place in the file and, when there is one, the text to copy. */
export interface Finding {
  level: 'error' | 'remark';
  /** Empty when it concerns the whole file. */
  place: string;
  sentence: string;
  hint: string | null;
  copy: string | null;
}

/** Words of the fixed text that a kind of filing must or must not hold. */
export interface Wording {
  pattern: RegExp;
  /** `present`: found is wrong; `absent`: not found anywhere is. */
  when: 'present' | 'absent';
  level: Finding['level'];
  sentence: string;
}

/** A template judged: what to correct, the fields it uses, and its fixed text by paragraph for whoever looks for names in it. */
export interface Lint {
  /** False for a file that is no Word document, or a hostile one: its text was not looked at, and it is not to be kept. */
  isReadable: boolean;
  findings: Finding[];
  tags: string[];
  /** Tags that Word had cut over several runs and that are read as one. */
  joined: number;
  fixed: { place: string; text: string }[];
}

interface Tag {
  mark: '' | '#' | '^' | '/';
  name: string;
  at: Paragraph;
  isCut: boolean;
}
interface Open {
  tag: Tag;
  /** Fields of the item when it is a list that repeats. */
  item: Declared | null;
  /** Last paragraph that used one of them. */
  lastUse: Paragraph;
}

const NAME = /^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$/;

/**
 * Judges a Word template in sentences for the person who wrote it: its structure, each tag with its place and the nearest field, sections, words
 * of the wrong court. Never throws on a hostile file. Not modelled: pages where Word did not write them down are guessed from the length.
 */
export function lintTemplate(template: Buffer, declared: Declared, wordings: readonly Wording[] = []): Lint {
  const refused = (sentences: readonly string[]): Lint => ({
    findings: sentences.map(sentence => ({ level: 'error', place: '', sentence, hint: null, copy: null })),
    ...{ isReadable: false, tags: [], joined: 0, fixed: [] },
  });
  let parts: ReadonlyMap<string, Buffer>;
  try {
    parts = readArchive(template);
  } catch (error) {
    if (error instanceof ArchiveProblem) return refused([error.message]);
    throw error;
  }
  const problems = structureProblems(parts);
  if (problems.length > 0) return refused(problems);
  const paragraphs = paragraphsOf(parts);
  const found = tagsOf(paragraphs);
  const findings = [...found.findings, ...sections(found.tags, declared), ...wordingFindings(paragraphs, wordings)];
  // What this reading would miss, the engine that fills refuses.
  if (!findings.some(({ level }) => level === 'error')) findings.push(...refused(inspectTemplate(template, declared).problems).findings);
  return {
    isReadable: true,
    findings,
    tags: [...new Set(found.tags.filter(({ mark }) => mark !== '/').map(({ name }) => name))],
    joined: found.tags.filter(({ isCut }) => isCut).length,
    fixed: paragraphs.map(({ place, text }) => ({ place, text: text.replace(/\{\{[^{}]*\}\}/g, ' ') })),
  };
}

const error = (at: Paragraph, sentence: string, hint: string | null = null, copy: string | null = null): Finding => ({
  ...{ level: 'error', place: at.place, sentence, hint, copy },
});

function tagsOf(paragraphs: readonly Paragraph[]): { tags: Tag[]; findings: Finding[] } {
  const tags: Tag[] = [];
  const findings: Finding[] = [];
  for (const at of paragraphs) {
    let from = 0;
    for (const [whole, inside] of at.text.matchAll(/\{\{([^{}]*)\}\}|\{\{|\}\}/g)) {
      const start = at.text.indexOf(whole, from);
      from = start + whole.length;
      if (inside === undefined) findings.push(loose(at, whole, start));
      else {
        const [, mark = '', name = ''] = /^\s*([#^/]?)\s*(.*?)\s*$/s.exec(inside)!;
        const isCut = at.cuts.some(cut => cut > start && cut < from);
        if (NAME.test(name)) tags.push({ mark: mark as Tag['mark'], name, at, isCut });
        else
          findings.push(
            error(
              at,
              `« {{${short(inside)}}} » n’est pas un nom de champ.`,
              'Copiez le champ depuis le dictionnaire\u00a0: un nom sans espace ni accent.',
            ),
          );
      }
    }
    for (const [, name] of at.text.matchAll(/(?<!\{)\{([A-Za-z][\w.]*)\}(?!\})/g))
      findings.push({
        ...{ level: 'remark', place: at.place, sentence: `« {${name}} » s’imprimera tel quel.` },
        ...{ hint: `Un champ s’écrit entre deux accolades\u00a0: {{${name}}}.`, copy: `{{${name}}}` },
      });
  }
  return { tags, findings };
}

function loose(at: Paragraph, brace: string, start: number): Finding {
  const near = brace === '{{' ? at.text.slice(start + 2).split(/[\s}]/)[0] : at.text.slice(0, start).split(/[\s{]/).at(-1);
  const name = short(near ?? '');
  return brace === '{{'
    ? error(at, `les accolades ouvertes devant «\u00a0${name}\u00a0» ne sont pas fermées.`, `Écrivez {{${name}}}, dans le même paragraphe.`)
    : error(
        at,
        `les accolades fermées après «\u00a0${name}\u00a0» n’ont pas été ouvertes.`,
        `Écrivez {{${name}}}, dans le même paragraphe.`,
      );
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Follows the sections as they open and close, and judges each field where it stands. */
function sections(tags: readonly Tag[], declared: Declared): Finding[] {
  const findings: Finding[] = [];
  const open: Open[] = [];
  const crossed = new Set<Tag>();
  for (const [index, tag] of tags.entries()) {
    if (crossed.has(tag)) continue;
    const scopes = [declared, ...open.flatMap(({ item }) => (item ? [item] : []))];
    if (tag.mark === '/') findings.push(...closing(tag, open, tags.slice(index + 1), crossed));
    else {
      const field = fieldAt(tag.name, scopes);
      const wrong = judged(tag, field, scopes);
      if (wrong) findings.push(wrong);
      for (const one of open) if (one.item && Object.hasOwn(one.item, tag.name.split('.')[0]!)) one.lastUse = tag.at;
      if (tag.mark === '') continue;
      const item = tag.mark === '#' && isList(field) ? field[0] : null;
      open.push({ tag, item, lastUse: tag.at });
      if (item && open.filter(one => one.item).length > MAX_LOOPS)
        findings.push(error(tag.at, `la répétition «\u00a0${tag.name}\u00a0» est la troisième l’une dans l’autre.`, 'Deux au plus.'));
    }
  }
  return [...findings, ...open.map(neverClosed)];
}

/** Closes a section; those opened inside it and still open are never closed, or are closed after it: `crossed` then holds their end. */
function closing(tag: Tag, open: Open[], rest: readonly Tag[], crossed: Set<Tag>): Finding[] {
  const at = open.findLastIndex(one => one.tag.name === tag.name);
  if (at < 0) {
    const sentence = `{{/${tag.name}}} ferme une répétition ou une condition qui n’est pas ouverte.`;
    return [error(tag.at, sentence, `Retirez-la, ou ouvrez-la par {{#${tag.name}}}.`, `{{#${tag.name}}}`)];
  }
  return open
    .splice(at)
    .slice(1)
    .map(inner => {
      const { name } = inner.tag;
      const end = rest.find(later => later.mark === '/' && later.name === name && !crossed.has(later));
      if (!end) return neverClosed(inner);
      crossed.add(end);
      return error(
        inner.tag.at,
        `«\u00a0${name}\u00a0» et «\u00a0${tag.name}\u00a0» se croisent.`,
        `Fermez {{/${name}}} avant {{/${tag.name}}}.`,
      );
    });
}

function neverClosed({ tag, item, lastUse }: Open): Finding {
  const what = item ? 'la répétition' : 'la condition';
  return error(
    tag.at,
    `${what} «\u00a0${tag.name}\u00a0» est ouverte et jamais fermée.`,
    lastUse.rank ? `Ajoutez {{/${tag.name}}} après le paragraphe\u00a0${lastUse.rank}.` : `Ajoutez {{/${tag.name}}}.`,
    `{{/${tag.name}}}`,
  );
}

function judged(tag: Tag, field: Declared[string] | undefined, scopes: readonly Declared[]): Finding | null {
  const { at, name, mark } = tag;
  if (field === undefined) {
    const elsewhere = howToRead(name, scopes[0]!);
    if (elsewhere) return error(at, `le champ ${name} ne se lit pas ici.`, elsewhere);
    const near = nearest(name, scopes, mark !== '');
    const copy = near && `{{${mark}${near}}}`;
    return error(
      at,
      `le champ ${name} n’existe pas.`,
      near ? `Vouliez-vous dire ${near}\u00a0?` : 'Cherchez-le dans le dictionnaire des champs.',
      copy,
    );
  }
  if (mark === '' && isList(field))
    return error(
      at,
      `${name} est une liste\u00a0: elle ne s’imprime pas d’un coup.`,
      `Écrivez {{#${name}}} … {{/${name}}} autour de ce qui se répète.`,
      `{{#${name}}}`,
    );
  if (mark === '' && field === 'condition')
    return error(
      at,
      `${name} est une condition\u00a0: elle ne s’imprime pas.`,
      `Écrivez {{#${name}}} … {{/${name}}} autour du texte qui en dépend.`,
      `{{#${name}}}`,
    );
  if (mark === '' && field !== 'text') return error(at, `${name} est un groupe de champs.`, 'Choisissez l’un d’eux dans le dictionnaire.');
  if (mark !== '' && field === 'text')
    return error(
      at,
      `${name} est un texte, ni une liste ni une condition\u00a0: rien ne peut se répéter sur lui.`,
      `Pour l’imprimer, écrivez {{${name}}}.`,
      `{{${name}}}`,
    );
  if (mark !== '' && field !== 'condition' && !isList(field))
    return error(at, `${name} est un groupe de champs, ni une liste ni une condition.`);
  return null;
}

function wordingFindings(paragraphs: readonly Paragraph[], wordings: readonly Wording[]): Finding[] {
  return wordings.flatMap(({ pattern, when, level, sentence }) => {
    const found = paragraphs.filter(({ text }) => pattern.test(text));
    if (when === 'absent') return found.length ? [] : [{ level, place: '', sentence, hint: null, copy: null }];
    return found.map(({ place }) => ({ level, place, sentence, hint: null, copy: null }));
  });
}
