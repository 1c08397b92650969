import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built interface reduced to one page and one asset, in a folder that the caller removes. */
export function makeAdminDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'partie-civile-admin-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html><meta name="csp-nonce" content="__NONCE__"><title>Partie civile</title>');
  writeFileSync(join(dir, 'assets/app-1.js'), 'export default 1');
  return dir;
}
