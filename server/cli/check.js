import { writeFileSync } from 'node:fs';
import { ensureClient, ensureInstalled, NODE_FLAGS, run } from './prepare.js';

const biome = ['node_modules/@biomejs/biome/bin/biome'];
// Named one by one: Biome refuses to walk over its own settings, which are not at the root here.
const SOURCES = ['server', 'admin', 'prisma', 'templates', 'test', '.ci', 'package.json', 'tsconfig.json'];
const CHECKS = {
  'mise en forme': [...biome, 'check', '--linter-enabled=false', '--config-path=.biome', ...SOURCES],
  'règles de code': [...biome, 'lint', '--config-path=.biome', ...SOURCES],
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  migrations: [...NODE_FLAGS, 'server/cli/db-diff.ts', '--check'],
};

ensureInstalled({ withTests: true });
ensureClient();
const failed = Object.keys(CHECKS).filter(name => {
  console.log(`— ${name}`);
  return run(process.execPath, CHECKS[name]) !== 0;
});
// .ci/run adds these to the tests it counts.
if (process.env.CHECK_REPORT)
  writeFileSync(process.env.CHECK_REPORT, JSON.stringify({ passed: Object.keys(CHECKS).length - failed.length, failed: failed.length }));
console.log(failed.length === 0 ? 'Tout est en ordre.' : `À corriger : ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
