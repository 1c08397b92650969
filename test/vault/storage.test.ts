import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from 'chai';
import { backupCipher } from '../../server/vault/backup.ts';
import { Unreadable } from '../../server/vault/cipher.ts';
import { type FileStore, fileStore } from '../../server/vault/files.ts';
import { parseKeys } from '../../server/vault/keys.ts';

const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
const keys = parseKeys(`k1 ${one}`);

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    error => error,
  );
}

describe('vault: stored files', () => {
  let folder: string;
  let store: FileStore;
  const letter = Buffer.from('PK\u0003\u0004 lettre de Canari-Dufresne');
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'files-')), 'files');
    store = fileStore(keys, folder);
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('gives back the same bytes, with the size and hash of the clear ones', async () => {
    for (const bytes of [letter, Buffer.alloc(0), randomBytes(3_000_000)]) {
      const kept = await store.put(bytes);
      expect(kept).to.include({ keyId: 'k1', sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect((await store.get(kept.storedName, kept.keyId)).equals(bytes)).to.equal(true);
    }
  });

  it('tells nothing in name or bytes, and is for its owner only', async () => {
    const { storedName } = await store.put(letter);
    expect(readdirSync(folder)).to.deep.equal([storedName]);
    expect(storedName).to.match(/^[0-9a-f]{32}$/);
    expect(readFileSync(join(folder, storedName), 'latin1')).not.to.match(/Canari|PK/);
    expect([statSync(join(folder, storedName)).mode & 0o777, statSync(folder).mode & 0o777]).to.deep.equal([0o600, 0o700]);
  });

  it('is gone after removal, twice without error', async () => {
    const { storedName, keyId } = await store.put(letter);
    await store.remove(storedName);
    await store.remove(storedName);
    expect(readdirSync(folder)).to.deep.equal([]);
    expect(await failure(store.get(storedName, keyId))).to.be.instanceOf(Unreadable);
  });

  for (const name of ['../key', '/etc/passwd', '', 'a/b', `${'0'.repeat(31)}G`, `${'0'.repeat(32)}\u0000`]) {
    it(`does not follow the name ${JSON.stringify(name)}`, async () => {
      expect(await failure(store.get(name, 'k1'))).to.be.instanceOf(Unreadable);
      expect(await failure(store.remove(name))).to.be.instanceOf(Unreadable);
    });
  }

  it('does not open swapped, changed, cut, or under another key', async () => {
    const [first, second] = [await store.put(letter), await store.put(letter)];
    const path = join(folder, first.storedName);
    const original = readFileSync(path);
    const flipped = Buffer.from(original);
    flipped[20]! ^= 1;
    for (const bytes of [flipped, original.subarray(0, -1), original.subarray(0, 5), readFileSync(join(folder, second.storedName))]) {
      writeFileSync(path, bytes);
      expect(await failure(store.get(first.storedName, 'k1'))).to.be.instanceOf(Unreadable);
    }
    renameSync(join(folder, second.storedName), path);
    expect(await failure(store.get(first.storedName, 'k1'))).to.be.instanceOf(Unreadable);
    expect(await failure(store.get(first.storedName, 'k9'))).to.be.instanceOf(Unreadable);
  });
});

describe('vault: encrypted backups (CRY-18)', () => {
  const MIB = 1024 * 1024;
  const { encrypt, decrypt } = backupCipher(keys);

  async function* inPieces(bytes: Buffer, size: number) {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  async function whole(source: AsyncIterable<Buffer>): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of source) parts.push(part);
    return Buffer.concat(parts);
  }
  const sealed = (bytes: Buffer) => whole(encrypt(inPieces(bytes, 65_536)));
  const opened = (bytes: Buffer, size = 70_001) => whole(decrypt(inPieces(bytes, size)));

  for (const length of [0, 1, MIB - 1, MIB, MIB + 1, 2 * MIB, 2 * MIB + 12_345]) {
    it(`opens a backup of ${length} bytes, however it is cut for reading`, async () => {
      const bytes = randomBytes(length);
      const backup = await sealed(bytes);
      for (const size of [1000, MIB, 10 * MIB]) expect((await opened(backup, size)).equals(bytes)).to.equal(true);
    });
  }

  it('gives chunks as it goes: memory does not grow with the database', async () => {
    let read = 0;
    async function* source() {
      for (; read < 64; read++) yield randomBytes(MIB / 4);
    }
    let ahead = 0;
    let written = 0;
    for await (const part of encrypt(source())) {
      written += part.length;
      ahead = Math.max(ahead, (read * MIB) / 4 - written);
    }
    expect(ahead).to.be.at.most(2 * MIB);
  });

  it('shows nothing of what it holds', async () => {
    const text = Buffer.from(`SQLite format 3\u0000 Canari-Dufresne ${'x'.repeat(100)}`);
    expect((await sealed(text)).toString('latin1')).not.to.match(/SQLite|Canari|xxx/);
  });

  const HEADER = 36;
  const CHUNK = MIB + 16;
  const attacks: { why: string; attack: (backup: Buffer) => Buffer }[] = [
    ...[0, 5, 25, HEADER, HEADER + CHUNK - 1, HEADER + CHUNK + 7].map(at => ({
      why: `one flipped bit at ${at}`,
      attack: (backup: Buffer) => Buffer.concat([backup.subarray(0, at), Buffer.from([backup[at]! ^ 1]), backup.subarray(at + 1)]),
    })),
    { why: 'nothing at all', attack: () => Buffer.alloc(0) },
    { why: 'only the header', attack: backup => backup.subarray(0, HEADER) },
    { why: 'the last byte missing', attack: backup => backup.subarray(0, -1) },
    { why: 'the last chunk missing', attack: backup => backup.subarray(0, HEADER + 2 * CHUNK) },
    { why: 'one byte more', attack: backup => Buffer.concat([backup, Buffer.from('x')]) },
    {
      why: 'two chunks in another order',
      attack: backup =>
        Buffer.concat([
          backup.subarray(0, HEADER),
          backup.subarray(HEADER + CHUNK, HEADER + 2 * CHUNK),
          backup.subarray(HEADER, HEADER + CHUNK),
          backup.subarray(HEADER + 2 * CHUNK),
        ]),
    },
    { why: 'a clear database', attack: () => Buffer.from(`SQLite format 3\u0000${'x'.repeat(5000)}`) },
  ];
  for (const { why, attack } of attacks) {
    it(`refuses ${why}`, async () => {
      const backup = await sealed(randomBytes(2 * MIB + 500));
      expect(await failure(opened(attack(backup)))).to.be.instanceOf(Unreadable);
    });
  }

  it('closes the file that it does not go on reading', async () => {
    const backup = Readable.from([Buffer.from('SQLite format 3'.repeat(10)), Buffer.from('x')]);
    expect(await failure(whole(decrypt(backup)))).to.be.instanceOf(Unreadable);
    expect(backup.destroyed).to.equal(true);
  });

  it('opens under a former key kept in the file, and asks for it when it is not', async () => {
    const backup = await sealed(Buffer.from('x'));
    const rotated = backupCipher(parseKeys(`k1 ${one}\nk2 ${two}`));
    expect((await whole(rotated.decrypt(inPieces(backup, 10)))).toString()).to.equal('x');
    const without = backupCipher(parseKeys(`k2 ${two}`));
    expect(await failure(whole(without.decrypt(inPieces(backup, 10)))))
      .to.have.property('message')
      .that.includes('clé de cette sauvegarde est absente');
    const other = backupCipher(parseKeys(`k1 ${two}`));
    expect(await failure(whole(other.decrypt(inPieces(backup, 10))))).to.be.instanceOf(Unreadable);
  });
});
