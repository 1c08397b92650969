import { addDays } from '../../server/law/days.ts';
import { OFFENCES } from '../../server/law/offences.ts';
import { nameAt, numberAt } from './fill.ts';
import type { Shot } from './load.ts';
import { TODAY, type World } from './world.ts';

/** One thing that people do, and what every first answer must say. */
export interface Scenario {
  name: string;
  shots: Shot[];
  /** Least share of what the bare server does; null where nothing was promised. */
  promise: number | null;
  /** Asked once before measuring: the total of a list, the first id. */
  expected: { total: number | null; id: string } | null;
  /** Done once only, and by the service only. */
  limit?: number;
  /** What two other people do meanwhile. */
  beside?: Shot[];
}

const SEARCHES = 8;
const OPENED = 64;
const FIRST_OPENINGS = 1000;
const PAGE = 25;
const MANY = 100_000;

/** The address of a list as the admin asks for it: among the open cases. */
function listPath(filter: object, skip = 0): string {
  const query = {
    filter: JSON.stringify({ scope: ['open'], ...filter }),
    range: JSON.stringify([skip, skip + PAGE - 1]),
    sort: '["nextStepOrder","ASC"]',
  };
  return `/api/cases?${new URLSearchParams(query)}`;
}

const get = (path: string): Shot => ({ method: 'GET', path });

/** Every scenario on these data; expectations come from SQL written here, not from the product's. */
export function scenariosOn(world: World, cases: number): Scenario[] {
  const visible = '(isRestricted = 0 OR id IN (SELECT caseId FROM CaseReader WHERE userId = @userId))';
  const userId = world.asker.user.id;
  const expect = (asked = '1', skip = 0) => {
    const where = `closedOn IS NULL AND ${asked}`;
    const bare = world.db.bare;
    const total = bare.prepare(`SELECT count(*) FROM "Case" WHERE ${visible} AND ${where}`).pluck().get({ userId }) as number;
    const first = `SELECT id FROM "Case" WHERE ${visible} AND ${where} ORDER BY nextStepOrder, id LIMIT 1 OFFSET ${skip}`;
    return { total, id: bare.prepare(first).pluck().get({ userId }) as string };
  };
  const holds = (words: string[]) => words.map(word => `searchText LIKE '%${word}%'`).join(' AND ');
  const skip = Math.min(800 * PAGE - PAGE, cases / 2);
  const ranks = Array.from({ length: SEARCHES }, (_, index) => Math.floor((index * cases * 0.9) / SEARCHES) + 3);
  const byName = ranks.map(rank => get(listPath({ q: nameAt(rank) })));
  const byNumber = ranks.map(rank => get(listPath({ q: numberAt(rank).slice(-6) })));
  const ids = world.db.bare
    .prepare(`SELECT id FROM "Case" WHERE ${visible} ORDER BY id LIMIT ${OPENED + FIRST_OPENINGS}`)
    .pluck()
    .all({ userId }) as string[];
  const one = (id: string) => get(`/api/cases/${id}`);
  const opened = ids.slice(0, OPENED);
  const read = { name: 'un dossier', shots: opened.map(one), expected: { total: null, id: opened[0]! } };
  return [
    { name: 'liste 25 + total', promise: 0.3, shots: [get(listPath({}))], expected: expect() },
    { name: `page ${Math.floor(skip / PAGE) + 1}`, promise: 0.4, shots: [get(listPath({}, skip))], expected: expect('1', skip) },
    { name: 'liste filtrée', promise: 0.3, shots: [get(listPath({ stage: 'audience_tc' }))], expected: expect("stage = 'audience_tc'") },
    { ...read, promise: 0.15 },
    { ...read, name: 'un dossier, 2 cherchent', promise: null, beside: byName },
    { ...read, name: 'première ouverture', shots: ids.slice(OPENED).map(one), promise: null, expected: null, limit: FIRST_OPENINGS },
    { name: 'recherche, mots', promise: cases < MANY ? null : 0.6, shots: byName, expected: expect(holds(folded(nameAt(ranks[0]!)))) },
    // The promise of a search was measured where it reads the rows of 100,000 cases. A number leads to one row by the index: it is the opening of a case.
    { name: 'recherche, numéro', promise: 0.15, shots: byNumber, expected: expect(holds([numberAt(ranks[0]!).slice(-6)])) },
    { name: 'création', promise: 0.08, shots: [creation(world, '{n}')], expected: null },
  ];
}

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');

/** A case opened from a court notice, with its hearing and therefore its deadline. */
export function creation(world: World, unique: string): Shot {
  const courtId = world.db.bare.prepare("SELECT id FROM Court WHERE kind = 'tribunal_judiciaire' LIMIT 1").pluck().get();
  const body = {
    parquetNumber: `9900${unique}`,
    courtId,
    offence: OFFENCES[0]!.id,
    isMinor: true,
    stage: 'audience_tc',
    hearingOn: addDays(TODAY, 60),
    hearingTime: '13:30',
    origin: 'lawyer',
    responsibleId: world.asker.user.id,
    codeName: `Banc ${unique}`,
  };
  return { method: 'POST', path: '/api/cases', headers: { 'Idempotency-Key': `bench-creation-${unique}` }, body: JSON.stringify(body) };
}
