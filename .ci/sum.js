// Adds the reports of the test run and of the checks. A run that ended badly without a failed test (a crash) counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: 0 };
const [testsCode, testsReport, checksCode, checksReport] = process.argv.slice(2);
add(testsCode, testsReport);
add(checksCode, checksReport);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function add(code, file) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { passed = 0, failed = 0, skipped = 0 } = report;
  total.passed += passed;
  total.failed += failed === 0 && (code !== '0' || !existsSync(file)) ? 1 : failed;
  total.skipped += skipped;
}
