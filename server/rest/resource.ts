import type { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Db, Tx } from '../db.ts';
import type { Filler } from '../filler.ts';
import type { Office } from '../office/office.ts';
import type { Vault } from '../vault/index.ts';
import type { FieldErrors } from './errors.ts';
import { metaOf } from './fields.ts';
import type { SentFile } from './upload.ts';

/** Who is asking. */
export interface CurrentUser {
  id: string;
  email: string;
  displayName: string;
  role: 'juriste' | 'assistant' | 'lawyer' | 'director' | null;
  isAdmin: boolean;
  canValidate: boolean;
  lawyerId: string | null;
}

/** A condition on rows, in Prisma's words. */
export type Where = { [key: string]: unknown };
/** May this person, today? Yes, no, or on the rows that match. */
export type Rule = (user: CurrentUser, today: string) => boolean | Where;

export type Row = Record<string, any>;

/** What a request brings to the code of a resource. */
export interface Context {
  user: CurrentUser;
  now: string;
  today: string;
  clock: Clock;
  vault: Vault;
  /** Reads outside the transaction. */
  read: Db['read'];
  dataDir: string;
  /** Makes the PDFs: slow, never inside the transaction. */
  office: Office;
  /** Fills Word templates on threads of its own. */
  filler: Filler;
}
/** The same inside the transaction; only `tx` may be used there, and nothing slow. */
export interface TxContext extends Omit<Context, 'read' | 'dataDir' | 'office' | 'filler'> {
  tx: Tx;
  /** Adds lines to the journal in this transaction, besides the one of the act itself. */
  note(entry: Note): void;
}
/** A line for the journal; the engine adds when, who and the chain. */
export interface Note {
  action: string;
  resource: string;
  recordId: string | null;
  caseId: string | null;
  changes?: Record<string, unknown>;
  reason?: string | null;
}

/** A verb of the profession on one row: POST /api/<resource>/:id/<verb>. */
export interface Action<I = any, P = any> {
  input: z.ZodObject;
  access: Rule;
  /** Shows what would follow, writing nothing: POST …/<verb>/preview. */
  preview?(context: Context, current: Row, input: I): Promise<unknown>;
  /** Slow work outside the transaction. */
  prepare?(context: Context, current: Row, input: I): Promise<P>;
  run(context: TxContext, current: Row, input: I, prepared: P): Promise<Row | undefined>;
  /** What goes on after the commit, in transactions of its own; cut short, the next start does it. */
  after?(context: Context, db: Pick<Db, 'read' | 'write'>, before: Row, row: Row): Promise<void>;
  /** 'row' answers the row read again through the role's view; 'result' answers what run returned, never stored, never replayed. */
  replies?: 'row' | 'result';
  /** Field of the input that the journal keeps as the reason. */
  reason?: string;
  /** At most so many times an hour and person; beyond, 429. */
  hourly?: number;
  /** The body must carry the row's version. */
  isVersioned?: boolean;
}

/** A create that is more than one row: its own input and its own run, which returns the new row's id. */
export interface Creation<I = any, P = any> {
  input: z.ZodObject;
  preview?(context: Context, input: I): Promise<unknown>;
  previewInput?: z.ZodObject;
  /** The creation may come with a file: multipart, a `file` part beside a `body` part of JSON. Without one `prepare` gets null. */
  upload?: { limitBytes(context: Context): Promise<number> };
  prepare?(context: Context, input: I, file: SentFile | null): Promise<P>;
  /** Undoes what \`prepare\` left outside the database, when nothing was created after all. */
  abandon?(context: Context, prepared: P): Promise<void>;
  run(context: TxContext, input: I, prepared: P): Promise<string>;
}

/** One act on several rows, all or none: POST /api/<resource>/<verb> with { of: [{ id, version }], … }. */
export interface Bulk<I = any> {
  input: z.ZodObject;
  access: Rule;
  /** For each row; answers false when nothing is to change, and then the journal has no line of it. */
  run(context: TxContext, current: Row, input: I): Promise<boolean>;
}

/** A question to the whole resource that the journal keeps, without what was asked: POST /api/<resource>/<verb>. */
export interface Question<I = any> {
  input: z.ZodObject;
  access: Rule;
  /** At most so many times an hour and person; beyond, 429. */
  hourly: number;
  /** `mine` is what the rule of access gives this person. */
  run(context: Context, mine: Where, input: I): Promise<readonly Row[]>;
}

/** A condition with a name, for the filter `scope`; offered to those who read all the fields it looks at. */
export interface Scope {
  title: string;
  looksAt: readonly string[];
  /** Who is offered it, when it tells of more than the fields it looks at: of records of another kind, by a relation. */
  access?: Rule;
  where(user: CurrentUser, today: string): Where;
}

/** A file as it is delivered. */
export interface Delivered {
  fileName: string;
  contentType: string;
  bytes: Buffer;
}

/** A file of a row: GET /api/<resource>/:id/<name>. */
export interface Download {
  /** At most so many times an hour and person, those stopped for what they hold included; beyond, 429. */
  hourly?: number;
  run(context: Context, row: Row): Promise<Delivered>;
}

/** What follows from a row, worked out at each reading: GET /api/<resource>/:id/<name>. Whatever it tells of other records, it asks their rules. */
export interface Look {
  access: Rule;
  show(context: Context, row: Row): Promise<unknown>;
}

/** What follows from all the rows together, by id: GET /api/<resource>/figures. */
export interface Figures {
  access: Rule;
  show(context: Context): Promise<Record<string, unknown>>;
}

export interface Declaration {
  name: string;
  /** Prisma model, first letter lower case. */
  model: string;
  /** Everything a person may read of a row, with French titles. */
  schema: z.ZodObject;
  /** Given by the server: never written by a request. */
  readonly: readonly string[];
  /** The field that holds the record a row belongs to: written once, and every other reference must belong to the same record. */
  owner?: string;
  /** Other fields written at creation and never after. */
  fixed?: readonly string[];
  access: { read: Rule; create: Rule; update: Rule };
  /** By role, the only fields it reads, filters and sorts by; a role not named reads the whole schema. */
  views?: Partial<Record<string, readonly string[]>>;
  /** By role, the only fields it writes; a role not named writes all but the readonly ones. */
  writes?: Partial<Record<string, readonly string[]>>;
  filters: readonly string[];
  sorts: readonly string[];
  defaultSort: readonly [string, 'ASC' | 'DESC'];
  /** Named conditions on rows, for the filter `scope`. */
  scopes?: Readonly<Record<string, Scope>>;
  /** Lists of it are counted under several filters at once: POST /api/<resource>/tally. */
  isTallied?: boolean;
  /** Normalised columns the filter `q` looks into. */
  search?: readonly string[];
  /** By role, the only columns `q` looks into: a search may find by nothing that the view hides. */
  searchBy?: Partial<Record<string, readonly string[]>>;
  /** Normalised columns that follow from the others; pure. */
  derive?(row: Row): Row;
  /** Contradictions between fields; pure. */
  check?(row: Row, today: string): FieldErrors;
  /** What else changes in the same transaction when a row was created or updated. */
  follows?(context: TxContext, row: Row, before: Row | null): Promise<void>;
  create?: Creation;
  actions?: Readonly<Record<string, Action>>;
  bulks?: Readonly<Record<string, Bulk>>;
  questions?: Readonly<Record<string, Question>>;
  downloads?: Readonly<Record<string, Download>>;
  looks?: Readonly<Record<string, Look>>;
  figures?: Figures;
  /** Reading one is itself written in the journal, once a session. */
  journalsOpening?: boolean;
}

/** A resource ready to be served. */
export interface Resource extends Declaration {
  fields: readonly string[];
  protectedFields: readonly string[];
}

/** Completes a declaration; fails at start when it contradicts itself. */
export function defineResource(declaration: Declaration): Resource {
  const fields = Object.keys(declaration.schema.shape);
  const protectedFields = fields.filter(field => metaOf(declaration.schema.shape[field] as z.ZodType).kind === 'protected');
  const named = [
    ...declaration.readonly,
    ...declaration.filters,
    ...declaration.sorts,
    ...Object.values(declaration.scopes ?? {}).flatMap(scope => scope.looksAt),
    ...Object.values(declaration.views ?? {}).flatMap(view => view ?? []),
    ...Object.values(declaration.writes ?? {}).flatMap(list => list ?? []),
  ];
  const unknown = named.filter(field => !fields.includes(field));
  if (unknown.length > 0) throw new Error(`${declaration.name}: not in the schema: ${unknown.join(', ')}`);
  const leaking = [...declaration.filters, ...declaration.sorts].filter(field => protectedFields.includes(field));
  if (leaking.length > 0) throw new Error(`${declaration.name}: protected text is never filtered or sorted: ${leaking.join(', ')}`);
  const { owner } = declaration;
  if (owner && Object.values(declaration.views ?? {}).some(view => !view!.includes(owner)))
    throw new Error(`${declaration.name}: a view without ${owner} would hide whose opening the journal is to have`);
  return { ...declaration, fields, protectedFields };
}

/** Names the type of an action's input from its schema. */
export function defineAction<S extends z.ZodObject, P = undefined>(action: Omit<Action<z.infer<S>, P>, 'input'> & { input: S }): Action {
  return action as Action;
}

/** Names the type of a bulk's input from its schema. */
export function defineBulk<S extends z.ZodObject>(bulk: Omit<Bulk<z.infer<S>>, 'input'> & { input: S }): Bulk {
  return bulk as Bulk;
}

/** Names the type of a question's input from its schema. */
export function defineQuestion<S extends z.ZodObject>(question: Omit<Question<z.infer<S>>, 'input'> & { input: S }): Question {
  return question as Question;
}

/** Names the type of a creation's input from its schema. */
export function defineCreation<S extends z.ZodObject, P = undefined>(
  creation: Omit<Creation<z.infer<S>, P>, 'input'> & { input: S },
): Creation {
  return creation as Creation;
}
