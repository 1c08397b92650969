import { hash } from '@node-rs/argon2';
import { expect } from 'chai';
import { hashPassword, isOutdated, passwordMatches, weakPassword } from '../../server/auth/password.ts';

const EMAIL = 'anne.fictive@example.org';

describe('auth: password hashes', () => {
  it('are argon2id with 19 MiB and two passes, salted (CRY-08)', async () => {
    const [first, second] = [await hashPassword('x'), await hashPassword('x')];
    expect(first).to.match(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.to.equal(second);
    expect(isOutdated(first)).to.equal(false);
    expect(isOutdated(await hash('x', { memoryCost: 8192 }))).to.equal(true);
  });

  for (const { why, kept, typed, matches } of [
    { why: 'the same', kept: 'phrase', typed: 'phrase', matches: true },
    { why: 'another case', kept: 'phrase', typed: 'Phrase', matches: false },
    { why: '100 bytes that differ at byte 80', kept: `${'a'.repeat(80)}b${'a'.repeat(19)}`, typed: 'a'.repeat(100), matches: false },
    { why: 'what follows a NUL', kept: 'abc\u0000def', typed: 'abc\u0000xyz', matches: false },
    { why: 'cut at a NUL', kept: 'abc\u0000def', typed: 'abc', matches: false },
    { why: 'a trailing space', kept: 'phrase ', typed: 'phrase', matches: false },
    { why: 'the same accents from another system', kept: '\u00e9t\u00e9', typed: 'e\u0301te\u0301', matches: true },
  ]) {
    it(`${matches ? 'match' : 'do not match'}: ${why} (AUTH-09)`, async () =>
      expect(await passwordMatches(await hashPassword(kept), typed)).to.equal(matches));
  }

  it('that are absent or broken match nothing', async () => {
    for (const broken of [null, '', 'x', '$argon2id$']) expect(await passwordMatches(broken, '')).to.equal(false);
  });
});

describe('auth: new passwords (AUTH-33)', () => {
  const refused = [
    '',
    'onze lettre',
    'acpe2026acpe',
    'Printemps2026!',
    'motdepasse2026',
    'Azertyuiop123',
    '123456789012',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'partiecivile2026',
    'Partie civile 2026',
    'PROTECTION-ENFANCE',
    EMAIL,
    'Anne.Fictive2026',
    'password password password',
    'é'.repeat(12),
    'motdepasse$$$$$$',
    'x1'.repeat(101),
  ];
  for (const password of refused) {
    it(`refuses « ${password.slice(0, 30)} »`, () => expect(weakPassword(password, EMAIL)).to.match(/^(Choisissez|Ce mot de passe).+\.$/));
  }
  const accepted = [
    'un hibou lit sous la pluie',
    'le dossier bleu est sous la lampe',
    '8f3k2p9x7q1z',
    'kMq7-vTz2-pLw9',
    '🦉🌧📚🕯🪟🌿🍋🧭🪁🎻🧶🪴',
    `${'quatre chevaux '.repeat(8)}`,
  ];
  for (const password of accepted) it(`accepts « ${password.slice(0, 30)} »`, () => expect(weakPassword(password, EMAIL)).to.equal(null));
});
