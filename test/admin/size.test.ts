import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; css?: string[] };

const DIST = join(import.meta.dirname, '../../admin/dist');

// <Admin dataProvider={simpleRestProvider('/api')}><Resource name="cases" list={() => null} /></Admin>, built by Vite 8.3.8 with
// react-admin 5.15.4, MUI 9.5.0 and React 19.3.1: measured once, to be measured again when one of these changes.
const BARE_REACT_ADMIN = 261_904;
const OURS_AT_MOST = 70 * 1024;

const manifest = (): Record<string, Chunk> => JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));

/** The files a browser must have before anything works: the entry and all it imports statically. */
function eagerFiles(chunks: Record<string, Chunk>): Set<string> {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = chunks[key]!;
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(chunks)) if (chunk.isEntry) visit(key);
  return files;
}

const gzipped = (file: string) => gzipSync(readFileSync(join(DIST, file))).length;

describe('the weight of the interface', () => {
  it('is at most 70 kB gzip above a bare react-admin before the first screen', () => {
    const total = [...eagerFiles(manifest())].map(gzipped).reduce((sum, size) => sum + size, 0);
    expect(total).to.be.at.most(BARE_REACT_ADMIN + OURS_AT_MOST);
  });

  it('fetches the screens of a case only when they are opened', () => {
    const chunks = manifest();
    const eager = eagerFiles(chunks);
    const screens = Object.entries(chunks).filter(([key]) => /^resources\/cases\/Case(List|Create|Show)\.tsx$/.test(key));
    expect(screens).to.have.lengthOf(3);
    for (const [key, { file }] of screens) expect(eager.has(file), key).to.equal(false);
  });

  it('serves a page without inline script or style, which its policy would refuse', () => {
    const page = readFileSync(join(DIST, 'index.html'), 'utf8');
    expect(page).to.contain('<meta name="csp-nonce" content="__NONCE__"');
    expect(page).not.to.match(/<script(?![^>]*\bsrc=)/);
    expect(page).not.to.match(/<style|\sstyle=|\son[a-z]+=/);
  });
});
