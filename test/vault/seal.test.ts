import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { Unreadable } from '../../server/vault/cipher.ts';
import { parseKeys } from '../../server/vault/keys.ts';
import { sealer } from '../../server/vault/seal.ts';

const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
const { seal, open } = sealer(parseKeys(`k1 ${one}`));
const PLACE = 'Identity.sealed.0198';
const NAME = 'Canari-Dufrêne';

describe('vault: sealed text', () => {
  for (const text of ['', NAME, 'été\u0000🙂', 'x'.repeat(100_000)]) {
    it(`opens what it sealed: ${text.length} characters`, () => expect(open(seal(text, PLACE), PLACE)).to.equal(text));
  }

  it('names format and key, and shows nothing of the text (CRY-02)', () => {
    const envelope = seal(NAME, PLACE);
    expect(envelope).to.match(/^v1\.k1\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/);
    const bytes = envelope.split('.').map(part => Buffer.from(part, 'base64url').toString('utf8'));
    expect([envelope, ...bytes].join()).not.to.include('Canari');
  });

  it('seals the same name differently each time: 20 000 nonces are distinct (CRY-02)', () => {
    const nonces = new Set<string>();
    for (let count = 0; count < 20_000; count++) nonces.add(seal(NAME, PLACE).split('.')[2]!);
    expect(nonces.size).to.equal(20_000);
  });

  for (const place of ['Identity.sealed.0199', 'Identity.other.0198', 'Case.sealed.0198', '', `${PLACE} `]) {
    it(`does not open moved to « ${place} » (CRY-03)`, () => expect(() => open(seal(NAME, PLACE), place)).to.throw(Unreadable));
  }

  it('does not open with any one character changed, cut at any length, or lengthened (CRY-04)', () => {
    const envelope = seal(NAME, PLACE);
    for (let index = 0; index < envelope.length; index++) {
      const other = envelope[index] === 'A' ? 'B' : 'A';
      expect(() => open(envelope.slice(0, index) + other + envelope.slice(index + 1), PLACE), `changed at ${index}`).to.throw(Unreadable);
      expect(() => open(envelope.slice(0, index), PLACE), `cut at ${index}`).to.throw(Unreadable);
    }
    expect(() => open(`${envelope}A`, PLACE)).to.throw(Unreadable);
  });

  for (const [why, change] of [
    ['an unknown version', (envelope: string) => envelope.replace('v1.', 'v2.')],
    ['an unknown key', (envelope: string) => envelope.replace('.k1.', '.k7.')],
    ['clear text', () => NAME],
    ['a shorter tag', (envelope: string) => envelope.slice(0, -6)],
    ['swapped spare bits of the base64', (envelope: string) => envelope.slice(0, -1) + (envelope.endsWith('A') ? 'B' : 'C')],
  ] as const) {
    it(`does not open ${why} (CRY-04)`, () => expect(() => open(change(seal(NAME, PLACE)), PLACE)).to.throw(Unreadable));
  }

  it('seals under the newest key and still opens the older ones', () => {
    const rotated = sealer(parseKeys(`k1 ${one}\nk2 ${two}`));
    expect(rotated.open(seal(NAME, PLACE), PLACE)).to.equal(NAME);
    expect(rotated.seal(NAME, PLACE)).to.match(/^v1\.k2\./);
    expect(() => open(rotated.seal(NAME, PLACE), PLACE)).to.throw(Unreadable);
  });
});
