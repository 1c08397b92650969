const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Mocha's usual report, and the three figures of .ci/run in the file that MOCHA_REPORT names. */
module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      if (process.env.MOCHA_REPORT)
        writeFileSync(process.env.MOCHA_REPORT, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
