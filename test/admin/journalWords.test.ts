import { expect } from 'chai';
import { actInWords, changesInWords, JOURNAL_KINDS } from '../../admin/resources/journal/journalWords.ts';
import { resources } from '../../server/resources/index.ts';
import { describe as described } from '../../server/rest/describe.ts';
import { routesOf } from '../../server/rest/routes.ts';
import { sources } from '../support/sources.ts';

type Told = { resource: string; action: string };

const JURISTE = { role: 'juriste', isAdmin: true, canValidate: true, lawyerId: null, id: 'x', email: 'x', displayName: 'x' } as const;
const WORDS = described(resources, JURISTE, '2026-11-23');
const SERVER = sources(['server']).map(({ text }) => text);

/** What the engine journals of itself: the acts of each resource, on one row, on several, asked or downloaded. */
const ENGINE: readonly Told[] = resources.flatMap(({ name, actions, bulks, questions, downloads }) =>
  ['create', 'update', ...[actions, bulks, questions, downloads].flatMap(verbs => Object.keys(verbs ?? {}))].map(action => ({
    resource: name,
    action,
  })),
);

/** What the code adds of its own, read from its sources. */
const NOTED: readonly Told[] = SERVER.flatMap(text =>
  [...text.matchAll(/action:([^,]*),\s*resource: '([a-z-]+)'/g)].flatMap(([, said = '', resource = '']) =>
    [...said.matchAll(/'([a-zA-Z_]+)'/g)].map(([, action = '']) => ({ resource, action })),
  ),
);
const SIGNED: readonly Told[] = SERVER.flatMap(text =>
  [...text.matchAll(/note\(parts, [^,]+, '([a-z_]+)'/g)].map(([, action = '']) => ({ resource: 'sessions', action })),
);
const OPENED: readonly Told[] = [{ resource: 'cases', action: 'open' }];
const ALL = [...ENGINE, ...NOTED, ...SIGNED, ...OPENED];

/** Whether a text holds a code as a word of its own. */
const holds = (text: string, code: string) => new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'u').test(text);
/** What every resource has: told apart by its name. */
const USUAL: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

describe('admin: the journal in French', () => {
  it('reads what the sources journal', () => {
    expect(NOTED.length).to.be.greaterThan(30);
    expect(SIGNED.map(({ action }) => action)).to.include('login');
  });

  it('has words for every act, and never shows a code', () => {
    const raw = ALL.filter(told => {
      const said = actInWords(told, WORDS);
      return holds(said, told.action) || (told.resource !== 'journal' && holds(said, told.resource));
    });
    expect(raw).to.deep.equal([]);
  });

  it('tells the acts of two resources apart', () => {
    for (const action of new Set(ALL.map(told => told.action).filter(one => !USUAL.has(one)))) {
      const owners = [...new Set(ALL.filter(told => told.action === action).map(({ resource }) => resource))];
      const said = new Set(owners.map(resource => actInWords({ action, resource }, WORDS)));
      expect(said.size, `${action} of ${owners.join(', ')}`).to.equal(owners.length);
    }
  });

  it('says what was refused', () => {
    for (const { resource, kind, verb } of routesOf(resources)) {
      const said = actInWords({ action: `refused:${verb ?? kind}`, resource: resource.name }, WORDS);
      expect(said).to.match(/^Refusé\u00A0: /);
      expect(holds(said, verb ?? kind), said).to.equal(false);
    }
  });

  it('has words for every field of every record, and for what the code notes besides', () => {
    const noted = SERVER.flatMap(text =>
      [...text.matchAll(/resource: '([a-z-]+)'[^{}]*changes: \{([^{}]*)\}/g)].flatMap(([, resource = '', body = '']) =>
        [...body.matchAll(/(?:^|[,{]\s*)([a-z]\w*)(?=\s*[:,]|\s*$)/gi)].map(([, field = '']) => ({ resource, field })),
      ),
    );
    expect(noted.length).to.be.greaterThan(10);
    const fields = resources.flatMap(({ name, schema }) => Object.keys(schema.shape).map(field => ({ resource: name, field })));
    const raw = [...fields, ...noted].filter(({ resource, field }) => {
      const [change] = changesInWords({ resource, changes: JSON.stringify({ [field]: [null, null] }) }, WORDS);
      return change !== undefined && (change.title === field || change.title === '');
    });
    expect(raw).to.deep.equal([]);
  });

  it('lists under a kind only acts that exist', () => {
    const known = new Set(ALL.map(({ action }) => action));
    for (const { actions } of Object.values(JOURNAL_KINDS)) expect((actions ?? []).filter(action => !known.has(action))).to.deep.equal([]);
  });

  it('finds every change under « Modifications », reading and leaving aside', () => {
    const kinds = Object.values(JOURNAL_KINDS).flatMap(({ actions }) => actions ?? []);
    const ofCases = new Set(resources.filter(({ owner, name }) => owner === 'caseId' || name === 'cases').map(({ name }) => name));
    const unlisted = ALL.filter(({ action, resource }) => ofCases.has(resource) && !kinds.includes(action)).map(({ action }) => action);
    expect([...new Set(unlisted)]).to.deep.equal([]);
    expect(JOURNAL_KINDS.write!.actions).to.include.members(['publish', 'remedy']);
  });

  it('finds no download among the changes', () => {
    const downloads = resources.flatMap(({ downloads }) => Object.keys(downloads ?? {}));
    expect(downloads.filter(verb => JOURNAL_KINDS.write!.actions!.includes(verb))).to.deep.equal([]);
  });
});
