import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { GENESIS, type JournalFields, type JournalRow, link, verifyChain } from '../../server/vault/chain.ts';
import { type Keys, parseKeys } from '../../server/vault/keys.ts';

const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
const keys = parseKeys(`k1 ${one}`);

function fieldsOf(sequence: number): JournalFields {
  const at = `2026-03-02T09:00:0${sequence}.000Z`;
  const named = { actorId: 'u1', actorName: 'Anne Fictive', action: 'update', resource: 'cases', recordId: 'c1', caseId: 'c1' };
  return { sequence, at, ...named, changes: '{"stage":["a","b"]}', reason: null };
}

function chainOf(count: number, under: Keys = keys, start: JournalRow[] = []): JournalRow[] {
  const rows = [...start];
  for (let sequence = rows.length + 1; sequence <= count; sequence++) {
    const previousHash = rows.at(-1)?.hash ?? GENESIS;
    const fields = fieldsOf(sequence);
    rows.push({ ...fields, ...link(under, previousHash, fields) });
  }
  return rows;
}

const changed = (sequence: number, change: Partial<JournalRow>) => (rows: JournalRow[]) =>
  rows.map(row => (row.sequence === sequence ? { ...row, ...change } : row));

describe('vault: the journal chain', () => {
  it('holds when nobody touched it', () => {
    const rows = chainOf(5);
    expect(verifyChain(keys, rows)).to.deep.equal({ ok: true, count: 5, head: { sequence: 5, hash: rows[4]!.hash } });
    expect(verifyChain(keys, [])).to.deep.equal({ ok: true, count: 0, head: { sequence: 0, hash: GENESIS } });
  });

  it('goes on across a change of key', () => {
    const rotated = parseKeys(`k1 ${one}\nk2 ${two}`);
    expect(verifyChain(rotated, chainOf(5, rotated, chainOf(3)))).to.include({ ok: true, count: 5 });
  });

  const forged = parseKeys(`k1 ${two}`);
  const rows: { why: string; attack: (rows: JournalRow[]) => JournalRow[]; at: number }[] = [
    { why: 'a changed time', attack: changed(3, { at: '2026-03-02T09:00:03.001Z' }), at: 3 },
    { why: 'a changed person', attack: changed(2, { actorId: 'u2' }), at: 2 },
    { why: 'a changed name', attack: changed(2, { actorName: 'X' }), at: 2 },
    { why: 'a changed action', attack: changed(2, { action: 'reveal' }), at: 2 },
    { why: 'a changed resource', attack: changed(2, { resource: 'persons' }), at: 2 },
    { why: 'a changed record', attack: changed(2, { recordId: null }), at: 2 },
    { why: 'a changed case', attack: changed(2, { caseId: 'c2' }), at: 2 },
    { why: 'emptied changes', attack: changed(4, { changes: null }), at: 4 },
    { why: 'an added reason', attack: changed(4, { reason: 'x' }), at: 4 },
    { why: 'a changed key id', attack: changed(4, { keyId: 'k2' }), at: 4 },
    { why: 'a changed hash', attack: changed(5, { hash: 'x' }), at: 5 },
    { why: 'the first line removed', attack: rows => rows.slice(1), at: 1 },
    { why: 'a line removed in the middle', attack: rows => rows.filter(row => row.sequence !== 3), at: 3 },
    {
      why: 'a line removed and the others renumbered',
      attack: rows => rows.filter(row => row.sequence !== 3).map((row, index) => ({ ...row, sequence: index + 1 })),
      at: 3,
    },
    { why: 'a line inserted', attack: rows => [...rows.slice(0, 2), rows[1]!, ...rows.slice(2)], at: 3 },
    { why: 'two lines in another order', attack: rows => [rows[0]!, rows[2]!, rows[1]!, ...rows.slice(3)], at: 2 },
    { why: 'the whole chain made again with another key (CRY-12)', attack: () => chainOf(5, forged), at: 1 },
    {
      why: 'the whole chain made again with plain hashes (CRY-12)',
      attack: rows => rows.map(row => ({ ...row, hash: createHash('sha256').update(JSON.stringify(row)).digest('base64url') })),
      at: 1,
    },
  ];
  for (const { why, attack, at } of rows) {
    it(`names the line: ${why} (CRY-10)`, () => expect(verifyChain(keys, attack(chainOf(5)))).to.include({ ok: false, sequence: at }));
  }

  it('sees a cut tail, or an older copy, by the head noted elsewhere (CRY-11)', () => {
    const all = chainOf(5);
    const head = { sequence: 5, hash: all[4]!.hash };
    expect(verifyChain(keys, all, head)).to.include({ ok: true });
    expect(verifyChain(keys, chainOf(6), head)).to.include({ ok: true });
    expect(verifyChain(keys, all.slice(0, 4), head)).to.include({ ok: false, sequence: 5 });
    expect(verifyChain(keys, all, { sequence: 3, hash: 'x' })).to.include({ ok: false, sequence: 3 });
  });
});
