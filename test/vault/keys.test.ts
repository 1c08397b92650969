import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { keyCheck, matches } from '../../server/vault/check.ts';
import { openVault } from '../../server/vault/index.ts';
import { KeyError, loadKeys, parseKeys } from '../../server/vault/keys.ts';

const fresh = () => randomBytes(32).toString('base64');
const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('vault: the key file', () => {
  let folder: string;
  let keyFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vault-'));
    keyFile = join(folder, 'data', 'key');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const load = (create: boolean) => loadKeys({ key: null, keyFile }, { create });

  it('is made once, for its owner only, in a folder for its owner only', () => {
    const first = load(true);
    expect([modeOf(keyFile), modeOf(join(folder, 'data'))]).to.deep.equal([0o600, 0o700]);
    const written = readFileSync(keyFile, 'utf8');
    expect(keyCheck(load(true))).to.equal(keyCheck(first));
    expect(readFileSync(keyFile, 'utf8')).to.equal(written);
  });

  it('is never made for a database that exists', () => {
    expect(() => load(false)).to.throw(KeyError, 'est introuvable. Remettez le fichier de clé');
    expect(() => statSync(keyFile)).to.throw('ENOENT');
  });

  for (const { mode, accepted } of [
    { mode: 0o600, accepted: true },
    { mode: 0o400, accepted: true },
    { mode: 0o640, accepted: false },
    { mode: 0o604, accepted: false },
    { mode: 0o660, accepted: false },
  ]) {
    it(`${accepted ? 'accepts' : 'refuses'} mode ${mode.toString(8)}`, () => {
      load(true);
      chmodSync(keyFile, mode);
      if (accepted) expect(load(false).current).to.equal('k1');
      else expect(() => load(false)).to.throw(KeyError, 'chmod 600');
    });
  }

  it('gives way to the variable', () => {
    writeFileSync(join(folder, 'other'), 'x', { mode: 0o600 });
    const vault = openVault({ key: `k1 ${fresh()},k2 ${fresh()}`, keyFile: join(folder, 'other'), filesDir: folder }, { create: false });
    expect(vault.keys.ids).to.deep.equal(['k1', 'k2']);
    expect(vault.keys.current).to.equal('k2');
  });
});

describe('vault: keys that are refused (CRY-05)', () => {
  const guessable = (fill: (index: number) => number) =>
    Buffer.from(Array.from({ length: 32 }, (_, index) => fill(index))).toString('base64');
  const twin = fresh();
  const rows: { why: string; text: string; says: string }[] = [
    { why: 'empty', text: ' \n', says: 'vide' },
    { why: 'no id', text: fresh(), says: 'mal écrite' },
    { why: 'short', text: `k1 ${randomBytes(16).toString('base64')}`, says: '32 octets' },
    { why: 'long', text: `k1 ${randomBytes(33).toString('base64')}`, says: '32 octets' },
    { why: 'hexadecimal', text: `k1 ${randomBytes(32).toString('hex')}`, says: '32 octets' },
    { why: 'zeros', text: `k1 ${guessable(() => 0)}`, says: 'se devine' },
    { why: 'a sequence', text: `k1 ${guessable(index => index)}`, says: 'se devine' },
    { why: 'a repeated half', text: `k1 ${guessable(index => (index % 16) * 37)}`, says: 'se devine' },
    { why: 'a password in base64', text: `k1 ${Buffer.from('correct horse battery staple 123').toString('base64')}`, says: 'se devine' },
    { why: 'one id twice', text: `k1 ${fresh()}\nk1 ${fresh()}`, says: 'figure deux fois' },
    { why: 'one key twice', text: `k1 ${twin}\nk2 ${twin}`, says: 'la même clé' },
  ];
  for (const { why, text, says } of rows) {
    it(why, () => expect(() => parseKeys(text)).to.throw(KeyError, says));
  }

  it('says nothing of the key in the refusal, nor when printed', () => {
    const secret = randomBytes(31).toString('base64');
    expect(() => parseKeys(`k1 ${secret}`))
      .to.throw(KeyError)
      .and.satisfy((error: Error) => !error.message.includes(secret));
    const good = fresh();
    expect(JSON.stringify(parseKeys(`k1 ${good}`))).to.equal('{"current":"k1","ids":["k1"]}');
  });

  it('accepts random keys, always', () => {
    for (let count = 0; count < 2000; count++) expect(parseKeys(`k1 ${fresh()}`).current).to.equal('k1');
  });
});

describe('vault: the key check (CRY-05)', () => {
  const [one, two] = [fresh(), fresh()];
  const stored = keyCheck(parseKeys(`k1 ${one}`));
  const storedLater = keyCheck(parseKeys(`k1 ${one}\nk2 ${two}`));
  const rows: { why: string; keys: string; stored: string; right: boolean }[] = [
    { why: 'the same key', keys: `k1 ${one}`, stored, right: true },
    { why: 'a key added since', keys: `k1 ${one}\nk2 ${two}`, stored, right: true },
    { why: 'another key', keys: `k1 ${two}`, stored, right: false },
    { why: 'the same key under another id', keys: `k9 ${one}`, stored, right: false },
    { why: 'an old key file, from before k2', keys: `k1 ${one}`, stored: storedLater, right: false },
    { why: 'the first key dropped', keys: `k2 ${two}`, stored: storedLater, right: false },
    { why: 'an empty check', keys: `k1 ${one}`, stored: '', right: false },
    { why: 'a check without proof', keys: `k1 ${one}`, stored: 'k1', right: false },
  ];
  for (const row of rows) {
    it(`${row.right ? 'holds' : 'fails'}: ${row.why}`, () => expect(matches(parseKeys(row.keys), row.stored)).to.equal(row.right));
  }

  it('derives a key of its own for each use and each id', () => {
    const keys = parseKeys(`k1 ${one}\nk2 ${two}`);
    const purposes = ['encryption', 'index', 'journal', 'backup', 'files', 'check'] as const;
    const all = purposes.flatMap(purpose => keys.ids.map(id => keys.derived(purpose, id)!.toString('hex')));
    expect(new Set(all).size).to.equal(12);
    expect(all).not.to.include(Buffer.from(one, 'base64').toString('hex'));
  });
});
