import { expect } from 'chai';
import { insteadOf, replaced, withoutSentence } from '../../server/leaks/remedies.ts';
import type { Bearer } from '../../server/leaks/words.ts';
import { admitted, followedAndOpened } from '../../server/resources/annual-comments/figures.ts';
import { maskedCells } from '../../server/resources/annual-comments/masking.ts';
import { record as line } from '../../server/rest/journal.ts';
import { fileOf, wordsOf } from '../leaks/delivered.ts';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

const SECRETS = ['Dufresne', 'Élodie', 'Garrec'];
const ONE = '/{comment 1}';
const journaled = ({ db }: Service, action: string) =>
  (db.bare.prepare('SELECT changes FROM JournalEntry WHERE action = ? ORDER BY sequence').pluck().all(action) as string[]).map(line =>
    JSON.parse(line),
  );
scenarios('annual-comments', [
  {
    why: 'takes what the direction writes, a name too: it is the export that is stopped',
    as: 'director',
    post: '',
    body: { year: 2025, text: 'Dans l’affaire Dufresne, le tribunal a jugé.\nÉlodie a été entendue. Rien d’autre.' },
    status: 201,
    shows: { year: 2025 },
    also: ({ db }) => {
      expect(db.bare.prepare('SELECT text FROM AnnualComment').pluck().get()).to.match(/^v1\./);
      expect(db.bare.prepare('SELECT changes FROM JournalEntry ORDER BY sequence DESC').pluck().get()).not.to.contain('Dufresne');
    },
  },
  {
    why: 'has one paragraph a year',
    as: 'juriste',
    post: '',
    body: { year: 2025, text: null },
    status: 400,
    says: { year: 'Cette année a déjà son paragraphe.' },
    leaves: 'nothing',
  },
  {
    why: 'refuses a year that is none',
    as: 'director',
    post: '',
    body: { year: 25, text: null },
    status: 400,
    says: ['year'],
    leaves: 'nothing',
  },
  { why: 'keeps its year', as: 'director', put: ONE, body: { version: 1, year: 2024 }, status: 400, says: ['year'], leaves: 'nothing' },
  { why: 'is no matter of the assistants', as: 'assistant', post: `${ONE}/scan`, body: { version: 1 }, status: 403, leaves: 'nothing' },
  {
    why: 'does not leave with a name, and says no name in saying so',
    as: 'director',
    get: `${ONE}/chapter`,
    status: 422,
    says: [],
    shows: { code: 'leak', message: '2 noms protégés trouvés. Le document n’a pas été délivré.' },
    hides: SECRETS,
    also: ({ db }) =>
      expect(db.bare.prepare('SELECT action FROM JournalEntry ORDER BY sequence DESC').pluck().get()).to.equal('refused:chapter'),
  },
  {
    why: 'tells nothing of a text that was not scanned, not even that nothing is to mend in it',
    as: 'director',
    post: `${ONE}/remedy`,
    body: { version: '{version of comment 1}', rank: 7, remedy: 'replace' },
    status: 409,
    shows: { code: 'conflict', message: 'Le paragraphe vient de changer. Relancez l’export.' },
    leaves: 'nothing',
  },
  {
    why: 'shows where, masked, with what may stand in its place',
    as: 'director',
    post: `${ONE}/scan`,
    body: { version: '{version of comment 1}' },
    status: 200,
    shows: {
      passages: [
        {
          ...{ rank: 0, place: 'Paragraphe libre, paragraphe 1', kind: 'name', instead: 'une mineure' },
          passage: 'Dans l’affaire D•••••••, le tribunal a jugé. É••••••• a été …',
        },
        { rank: 1, place: 'Paragraphe libre, paragraphe 2', kind: 'name', instead: 'une mineure' },
      ],
      others: [],
    },
    hides: [...SECRETS, 'caseId', 'Érable'],
    also: service => expect(journaled(service, 'leak_scan')).to.deep.equal([{ hits: 2, resolved: 0 }]),
  },
  {
    why: 'refuses a remedy to a text read before somebody changed it',
    as: 'director',
    post: `${ONE}/remedy`,
    body: { version: 99, rank: 0, remedy: 'replace' },
    status: 409,
    shows: { code: 'stale' },
    leaves: 'nothing',
  },
  {
    why: 'refuses a passage that is not there, and a remedy that ignores',
    as: 'director',
    post: `${ONE}/remedy`,
    body: { version: '{version of comment 1}', rank: 7, remedy: 'replace' },
    status: 400,
    says: { rank: 'Ce passage n’est plus dans le texte. Relancez l’export.' },
    leaves: 'nothing',
  },
  {
    why: 'has no « ignorer »',
    as: 'director',
    post: `${ONE}/remedy`,
    body: { version: '{version of comment 1}', rank: 0, remedy: 'ignore' },
    status: 400,
    says: ['remedy'],
    leaves: 'nothing',
  },
  {
    why: 'replaces the name by what the person is',
    as: 'director',
    post: `${ONE}/remedy`,
    body: { version: '{version of comment 1}', rank: 0, remedy: 'replace' },
    status: 200,
    shows: { text: 'Dans l’affaire d’une mineure, le tribunal a jugé.\nÉlodie a été entendue. Rien d’autre.' },
    also: service => expect(journaled(service, 'leak_scan').at(-1)).to.deep.equal({ hits: 2, resolved: 1 }),
  },
  {
    why: 'takes the sentence out',
    as: 'juriste',
    post: `${ONE}/remedy`,
    body: { version: '{version of comment 1}', rank: 0, remedy: 'remove' },
    status: 200,
    shows: { text: 'Dans l’affaire d’une mineure, le tribunal a jugé.\nRien d’autre.' },
    also: async service => {
      expect(journaled(service, 'leak_scan').at(-1)).to.deep.equal({ hits: 1, resolved: 1 });
      const file = await fileOf(service, 'director', `/api/annual-comments/${record(service, 'comment 1').id}/chapter`);
      expect(file.status).to.equal(200);
      expect(file.name).to.match(/filename="?bilan-2025_chapitre-contentieux\.docx"?$/);
      expect(wordsOf(file.bytes)).to.contain('2025').and.to.contain('une mineure').and.to.contain('Proxénétisme');
      expect(wordsOf(file.bytes)).not.to.match(/Dufresne|Garrec|Manon|Élodie|Lemoine|Quentel|Érable/);
    },
  },
  {
    why: 'is not made again and again: the stopped ones count too',
    as: 'director',
    get: `${ONE}/chapter`,
    status: 200,
    also: async service => {
      const { db, vault, clock } = service;
      const by = db.bare.prepare(`SELECT actorId AS id, actorName AS displayName FROM JournalEntry WHERE action = 'chapter'`).get();
      const stopped = { action: 'refused:chapter', resource: 'annual-comments', recordId: null, caseId: null };
      const lines = Array.from({ length: 56 }, () => stopped);
      await db.write(tx => line(tx, vault, clock.now().toISOString(), by as { id: string; displayName: string }, ...lines));
      const statuses = [];
      for (let time = 0; time < 3; time++)
        statuses.push((await fileOf(service, 'director', `/api/annual-comments/${record(service, 'comment 1').id}/chapter`)).status);
      expect(statuses).to.deep.equal([200, 429, 429]);
    },
  },
  {
    why: 'gives the figures of each year, the small ones masked on the server',
    as: 'director',
    get: '/figures',
    status: 200,
    also: ({ db }, { body }) => {
      expect(Object.keys(body)).to.include('2026');
      const opened = db.bare.prepare(`SELECT count(*) FROM "Case" WHERE openedOn LIKE '2026%'`).pluck().get() as number;
      const followed = db.bare.prepare(`SELECT count(*) FROM "Case" WHERE closedOn IS NULL OR closedOn >= '2026'`).pluck().get() as number;
      expect(body['2026']).to.include(followedAndOpened(followed, opened, 5));
      for (const year of Object.values(body) as { opened: number | null; hearings: number | null }[])
        for (const figure of [year.opened, year.hearings]) expect(figure ?? 5).to.satisfy((n: number) => n === 0 || n >= 5);
    },
  },
  { why: 'gives no figure to a lawyer', as: 'lawyer', get: '/figures', status: 403, leaves: 'nothing' },
]);

describe('annual-comments: what the remedies write', () => {
  const at = (text: string, name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  for (const [text, written] of [
    ['L’affaire Canari.', 'L’affaire d’une mineure.'],
    ['Vu par Mme Canari hier.', 'Vu par une mineure hier.'],
    ['Jugé. Canari a parlé.', 'Jugé. Une mineure a parlé.'],
    ['Canari', 'Une mineure'],
  ] as const)
    it(`« ${text} » replaced`, () => expect(replaced(text, at(text, 'Canari'), 'une mineure')).to.equal(written));

  for (const [text, left] of [
    ['Un. L’affaire Canari a plu. Trois.', 'Un. Trois.'],
    ['Un. M. Canari et l’art. 2-3 sont là ! Trois.', 'Un. Trois.'],
    ['L’affaire Canari', ''],
    ['Un.\nCanari.\nTrois.', 'Un.\nTrois.'],
  ] as const)
    it(`« ${text} » without its sentence`, () => expect(withoutSentence(text, at(text, 'Canari'))).to.equal(left));

  const who = (isMinor: boolean, gender: string | null): Bearer => ({ caseId: 'c', pseudonym: 'p', gender, isMinor, isWhole: false });
  const rows: [Bearer[], string][] = [
    [[who(true, 'female')], 'une mineure'],
    [[who(true, 'male')], 'un mineur'],
    [[who(true, 'female'), who(true, 'male')], 'une personne mineure'],
    [[who(true, 'female'), who(false, 'male')], 'une mineure'],
    [[who(false, 'male')], 'une personne'],
    [[who(true, null)], 'une personne mineure'],
  ];
  for (const [bearers, words] of rows)
    it(`calls ${JSON.stringify(bearers.map(one => [one.isMinor, one.gender]))} ${words}`, () =>
      expect(insteadOf({ kind: 'name', bearers })).to.equal(words));
});

describe('annual-comments: small numbers', () => {
  it('masks a second number, lest the total give the first back', () => {
    expect(maskedCells([[29], [14], [11], [3], [7]], 5).map(([masked]) => masked)).to.deep.equal([false, false, false, true, true, false]);
  });
  it('masks more where two small numbers would tell each other', () => {
    expect(maskedCells([[29], [1], [1], [7]], 5).map(([masked]) => masked)).to.deep.equal([false, true, true, true, false]);
  });
  it('masks the total when it is all there is, and never a zero', () => {
    expect(maskedCells([[3], [0]], 5).map(([masked]) => masked)).to.deep.equal([true, false, true]);
    expect(maskedCells([[0], [0]], 5).flat()).to.not.include(true);
  });
  it('tells the cases followed and those opened only when neither they nor those of before are few', () => {
    expect(followedAndOpened(40, 12, 5)).to.deep.equal({ followed: 40, opened: 12 });
    expect(followedAndOpened(14, 12, 5)).to.deep.equal({ followed: 14, opened: null });
    expect(followedAndOpened(14, 2, 5)).to.deep.equal({ followed: 14, opened: null });
    expect(followedAndOpened(12, 12, 5)).to.deep.equal({ followed: 12, opened: 12 });
    expect(followedAndOpened(3, 3, 5)).to.deep.equal({ followed: null, opened: null });
  });
  it('tells the share of constitutions admitted only when neither part of it is few', () => {
    const share = (yes: number, no: number) =>
      admitted(
        [
          { outcome: 'recevable_dommages', n: yes },
          { outcome: 'irrecevable', n: no },
          { outcome: 'sans_objet', n: 9 },
        ],
        5,
      );
    expect([share(45, 15), share(9, 0), share(58, 3), share(2, 58), share(2, 2), share(0, 0)]).to.deep.equal([
      75,
      100,
      null,
      null,
      null,
      null,
    ]);
  });
  it('leaves no masked number that the others give back, over a thousand tables (linear check)', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    for (let table = 0; table < 1_000; table++) {
      const counts = Array.from({ length: 2 + random(5) }, () => Array.from({ length: 3 }, () => (random(3) ? random(12) : random(40))));
      const mask = maskedCells(counts, 5);
      expect(determined(counts.length, 3, mask), JSON.stringify(counts)).to.deep.equal([]);
      for (const [r, row] of counts.entries()) for (const [c, n] of row.entries()) if (n > 0 && n < 5) expect(mask[r]![c]).to.equal(true);
    }
  });
});

/** The masked cells that the visible ones determine: unit vectors in the space of the equations, by elimination. */
function determined(rows: number, columns: number, mask: boolean[][]): string[] {
  const unknowns = mask.flatMap((line, r) => line.flatMap((masked, c) => (masked ? [`${r},${c}`] : [])));
  const index = new Map(unknowns.map((key, at) => [key, at]));
  const equation = (cells: [number, number][]) => {
    const line = unknowns.map(() => 0);
    cells.forEach(([r, c], at) => {
      const known = index.get(`${r},${c}`);
      if (known !== undefined) line[known] = at === cells.length - 1 ? -1 : 1;
    });
    return line;
  };
  const span = (n: number) => Array.from({ length: n + 1 }, (_, at) => at);
  const system = [
    ...span(rows).map(r => equation(span(columns).map(c => [r, c]))),
    ...span(columns).map(c => equation(span(rows).map(r => [r, c]))),
  ];
  let rank = 0;
  for (let column = 0; column < unknowns.length; column++) {
    const pivot = system.findIndex((line, at) => at >= rank && Math.abs(line[column]!) > 1e-9);
    if (pivot < 0) continue;
    [system[rank], system[pivot]] = [system[pivot]!, system[rank]!];
    const head = system[rank]!;
    system.forEach((line, at) => {
      if (at === rank) return;
      const by = line[column]! / head[column]!;
      if (by !== 0) for (const [c, value] of line.entries()) line[c] = value - by * head[c]!;
    });
    rank++;
  }
  return system.flatMap(line => {
    const held = line.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []));
    return held.length === 1 ? [unknowns[held[0]!]!] : [];
  });
}
