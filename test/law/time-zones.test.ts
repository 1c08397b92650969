import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const ROOT = join(import.meta.dirname, '../..');
const TABLES = [
  ...['days', 'holidays', 'compute', 'deadline', 'why', 'properties'].map(name => `test/law/${name}.test.ts`),
  'test/resources/facts.test.ts',
  'test/resources/factProperties.test.ts',
];
const run = promisify(execFile);

describe('law: the same tables wherever the server stands', () => {
  for (const timeZone of ['Europe/Paris', 'America/Cayenne', 'Indian/Reunion', 'Pacific/Noumea']) {
    it(`holds under TZ ${timeZone}`, async () => {
      const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--no-config', '--no-package', '--reporter', 'json'];
      const { stdout } = await run(process.execPath, [...mocha, ...TABLES.flatMap(file => ['--spec', file])], {
        cwd: ROOT,
        env: { ...process.env, TZ: timeZone },
        maxBuffer: 10_000_000,
      });
      const { stats } = JSON.parse(stdout);
      expect(stats.failures).to.equal(0);
      expect(stats.passes).to.be.greaterThan(100);
    });
  }
});
