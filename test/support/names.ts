import type { TemporaryDatabase } from './database.ts';

type Store = Pick<TemporaryDatabase, 'db'>;

/** A well-formed id of nothing. */
export const MISSING = '00000000-0000-7000-8000-000000000000';

const OF_CASE = (table: string, order: string) =>
  `SELECT t.id, t.version FROM "${table}" t JOIN "Case" c ON c.id = t.caseId WHERE c.codeName = ? ORDER BY ${order}`;

/** Word -> the statement that finds records by the words that follow it. */
const FINDERS: Readonly<Record<string, string>> = {
  case: 'SELECT id, version FROM "Case" WHERE codeName = ?',
  hearing: OF_CASE('Hearing', 't.heldOn, t.id'),
  proceeding: OF_CASE('Proceeding', 't.isLeading DESC, t.id'),
  assignment: OF_CASE('Assignment', 't.id'),
  number: OF_CASE('CaseNumber', 't.id'),
  count: OF_CASE('Count', 't.id'),
  decision: OF_CASE('Decision', 't.pronouncedOn, t.id'),
  consent: OF_CASE('Consent', 't.id'),
  link: OF_CASE('PossibleLink', 't.id'),
  payment: OF_CASE('Payment', 't.receivedOn, t.id'),
  step: OF_CASE('Step', 't.happenedOn, t.id'),
  deadline: OF_CASE('Deadline', 't.id'),
  strict: `SELECT t.id, t.version FROM Deadline t JOIN "Case" c ON c.id = t.caseId
    WHERE c.codeName = ? AND t.rule = 'APPEL_CORR_498' ORDER BY t.id`,
  filing: OF_CASE('Filing', 't.edition'),
  document: OF_CASE('Document', 't.createdAt, t.id'),
  person: 'SELECT t.id, t.version FROM Person t JOIN "Case" c ON c.id = t.caseId WHERE c.codeName = ? AND t.pseudonym = ?',
  comment: `SELECT id, version FROM AnnualComment WHERE ? = '' ORDER BY year DESC`,
  court: `SELECT id, version FROM Court WHERE seat = ? ORDER BY kind = 'tribunal_judiciaire' DESC, id`,
  appeal: `SELECT id, version FROM Court WHERE seat = ? AND kind = 'cour_appel'`,
  user: `SELECT id, version FROM User WHERE email LIKE ? || '%'`,
  bar: `SELECT id, version FROM Bar WHERE name = 'Barreau de ' || ?`,
  lawyer: 'SELECT id, version FROM Lawyer WHERE lastName = ?',
};

/** A record by its name in the tests: `hearing Érable 2` is the second hearing of the case Érable, `person Érable Jade` one of its persons. */
export function record({ db }: Store, name: string): { id: string; version: number } {
  const [kind = '', ...words] = name.split(' ');
  const sql = FINDERS[kind];
  if (!sql) throw new Error(`no finder for ${name}`);
  const rank = /^\d+$/.test(words.at(-1) ?? '') && kind !== 'person' ? Number(words.pop()) : 1;
  const args = kind === 'person' ? [words[0], words.slice(1).join(' ')] : [words.join(' ')];
  const found = db.bare.prepare(sql).all(...args)[rank - 1] as { id: string; version: number } | undefined;
  if (!found) throw new Error(`nothing called ${name}`);
  return found;
}

/** A text, list or object with each `{name}` replaced by the record's id, and a whole `{version of name}` by its version. */
export function resolved<T>(store: Store, value: T): T {
  if (typeof value === 'string') {
    const version = /^\{version of ([^{}]+)\}$/.exec(value)?.[1];
    if (version) return record(store, version).version as T;
    return value.replace(/\{([a-z][^{}"]*)\}/g, (_all, name: string) => (name === 'missing' ? MISSING : record(store, name).id)) as T;
  }
  if (Array.isArray(value)) return value.map(item => resolved(store, item)) as T;
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(store, item)])) as T;
  return value;
}
