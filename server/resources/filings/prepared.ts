import type { Check, FilingKind } from '../../../templates/declaration.ts';
import { labels } from '../../../templates/dictionary/index.ts';
import { TEXTES, type TextFact, type TextKey } from '../../../templates/dictionary/textes.ts';
import { type Block, piecesOf, textOf, withPieces } from '../../../templates/preview/blocks.ts';
import { folded } from '../../rest/fields.ts';
import type { Context } from '../../rest/resource.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import { askedFor, whereFilled } from './asked.ts';
import { standingChecks } from './blocks.ts';
import { draw, templateOf } from './draw.ts';
import { factsFor, type Gathered } from './factsFor.ts';
import { type Gap, missingIn } from './gaps.ts';
import type { Named } from './gather.ts';
import { answersIn } from './keep.ts';
import { printedIn } from './printed.ts';
import { revealedPersons } from './revealed.ts';
import type { FilingRequest } from './schema.ts';

/** What the page of a filing shows before it is produced. */
export interface Prepared {
  kind: string;
  anchor: Anchor | null;
  missing: Gap[];
  /** Texts answered before, or that this filing can do without (`value` null). */
  kept: {
    path: string;
    title: string;
    help: string;
    kind: string;
    maxLength: number | null;
    choices: Readonly<Record<string, string>> | null;
    value: string | number | null;
    /** The filing can do without it. */
    isOptional: boolean;
  }[];
  /** Changes with any answer the case keeps: sent back when one is given anew. */
  answersStamp: string;
  checks: Check[];
  /** How many fields the filing prints. */
  printed: number;
  blocks: Block[];
  /** Where each printed value comes from. */
  sources: Record<string, { title: string; where: string }>;
  /** Persons the filing names, whose names are masked in `blocks`. */
  masked: { id: string; pseudonym: string }[];
  /** Whether a name is shown. */
  isNamed: boolean;
}

/** Reads the case, fills the template and tells what is missing, what the law says, and the text; writes nothing. */
export async function prepare(
  context: Context,
  kind: FilingKind,
  asked: FilingRequest & { hasNames?: boolean | undefined },
): Promise<Prepared> {
  const anchor = await anchorOf(context, kind, asked);
  const request = { ...asked, ...(anchor && { [anchor.field]: anchor.id }) };
  const real = await factsFor(context, kind, request);
  const template = await templateOf(context, kind.kind);
  const whole = await draw(context, kind, template, real.facts, { marks: true });
  const named = namedIn(await context.filler.preview(whole.docx), real.persons);
  const revealed = asked.hasNames ? await revealedPersons(context, request.caseId) : new Set<string>();
  const shown = await factsFor(context, kind, request, id => revealed.has(id));
  const { docx } = await draw(context, kind, template, shown.facts, { marks: true });
  const holes = new Set(whole.gaps.map(({ path }) => path));
  const blocks = withPieces(await context.filler.preview(docx), piece =>
    piece.path !== undefined && piece.text.startsWith('[à compléter') && !holes.has(piece.path) ? { ...piece, text: '•••' } : piece,
  );
  return {
    kind: kind.kind,
    anchor,
    missing: missingIn(whole.gaps, real.facts, unnamedIn(blocks, real.persons)),
    answersStamp: real.answersStamp,
    kept: keptIn(kind, Object.keys(printedIn(blocks)), real, request),
    checks: await checksOf(context, kind, request, real),
    ...told(blocks, real, request),
    masked: named.filter(({ id }) => !revealed.has(id)).map(({ id, pseudonym }) => ({ id, pseudonym })),
    isNamed: named.some(({ id }) => revealed.has(id)),
  };
}

function told(blocks: Block[], { facts }: Gathered, request: FilingRequest): Pick<Prepared, 'blocks' | 'printed' | 'sources'> {
  const paths = Object.keys(printedIn(blocks));
  const isTyped = (path: string) => askedFor(path, facts).some(field => request[field] != null);
  const source = (path: string) => ({
    title: capital(labels[path] ?? path),
    where: isTyped(path) ? 'donnée saisie à l’instant' : capital(whereFilled(path)),
  });
  return { blocks, printed: paths.length, sources: Object.fromEntries(paths.map(path => [path, source(path)])) };
}

/** What the law says of producing it from these facts, and a text that cites what is no longer there. */
export async function checksOf(
  { read, today }: Context,
  kind: FilingKind,
  { caseId, factsFromOn, factsToOn, publicActionOn, authorisedOn }: FilingRequest,
  { facts, hasLostExhibit }: Pick<Gathered, 'facts' | 'hasLostExhibit'>,
): Promise<Check[]> {
  const lost: Check = {
    level: 'block',
    text: 'Un texte cite une pièce retirée du dossier\u00a0: corrigez-le.',
    article: 'bordereau de pièces',
  };
  const typed = { factsFromOn, factsToOn, publicActionOn, joinDecidedOn: authorisedOn };
  return [...kind.checks(facts), ...(await standingChecks(read, kind, caseId, today, typed)), ...(hasLostExhibit ? [lost] : [])];
}

/** Persons whose real names a document says. */
export function namedIn(blocks: readonly Block[], persons: readonly Named[]): Named[] {
  const text = ` ${folded(textOf(blocks))} `;
  return persons.filter(({ names }) => names !== null && text.includes(` ${folded(names.lastName)} `));
}

/** Persons a document means by their names, and whose names are not recorded. */
export function unnamedIn(blocks: readonly Block[], persons: readonly Named[]): Named[] {
  const values = ` ${folded(
    piecesOf(blocks)
      .filter(({ path }) => path !== undefined)
      .map(({ text }) => text)
      .join(' ; '),
  )} `;
  return persons.filter(({ names, pseudonym }) => names === null && values.includes(` ${folded(pseudonym)} `));
}

function keptIn(kind: FilingKind, paths: readonly string[], { facts }: Gathered, request: FilingRequest): Prepared['kept'] {
  const printed = paths.flatMap(path => /^(?:textes|lignes)\.(\w+)/.exec(path)?.[1] ?? []);
  const keys = [...new Set([...printed, ...(kind.offers ?? [])])] as TextKey[];
  const typed = answersIn(request);
  return keys
    .map(key => ({ key, value: facts.answers[key] ?? null }))
    .filter(({ key, value }) => value !== null || kind.offers?.includes(key))
    .filter(({ key }) => typed[key] === undefined)
    .map(({ key, value }) => {
      const { title, help, kind: form, maxLength, choices }: TextFact = TEXTES[key];
      return {
        path: key,
        title,
        help,
        kind: form,
        maxLength: maxLength ?? null,
        choices: choices ?? null,
        value,
        isOptional: kind.offers?.includes(key) ?? false,
      };
    });
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
