import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureAdmin, ensureClient, ensureInstalled, found, run, stop } from './prepare.js';

const TOOLS = [
  {
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    debian: ['chromium'],
  },
  {
    variable: 'SOFFICE',
    names: ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    debian: ['libreoffice-writer-nogui', 'python3-uno'],
  },
];

ensureInstalled({ withTests: true });
const programs = ensureTools();
ensureClient();
ensureAdmin();
const asked = process.argv.slice(2);
const files = asked.some(word => word.endsWith('.ts')) ? [] : ['test/**/*.test.ts'];
process.exit(
  run(process.execPath, ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/support/reporter.cjs', ...asked, ...files], programs),
);

/** Finds the browser and the word processor the tests drive, installing them where that can be done; returns the variables that name them. */
function ensureTools() {
  const located = () => Object.fromEntries(TOOLS.map(({ variable, names }) => [variable, process.env[variable] || found(names)]));
  const missing = TOOLS.filter(({ variable }) => located()[variable] === null || (variable === 'SOFFICE' && !hasUno(located().SOFFICE)));
  if (missing.length > 0) install(missing.flatMap(({ debian }) => debian));
  for (const { variable } of TOOLS)
    if (located()[variable] === null)
      stop(
        `Le programme de la variable ${variable} reste introuvable après installation : indiquez son chemin, par exemple ${variable}=/chemin npm test.`,
      );
  return located();
}

/** Whether a Python can speak to LibreOffice: its own, or the system's with python3-uno. */
function hasUno(soffice) {
  const folder = dirname(realpathSync(soffice));
  const candidates = [join(folder, 'python'), join(folder, '../Resources/python'), '/usr/bin/python3'];
  return candidates.some(program => spawnSync(program, ['-c', 'import uno']).status === 0);
}

function install(packages) {
  if (process.getuid?.() !== 0 || found(['apt-get']) === null)
    stop(
      `Les tests ont besoin de Chromium et de LibreOffice. Sous Debian : « sudo apt-get install ${packages.join(' ')} » ; ailleurs, indiquez leurs chemins dans les variables CHROMIUM et SOFFICE.`,
    );
  console.log(`Installation de ${packages.join(' et ')}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (
    run('apt-get', ['update', '-qq'], env) !== 0 ||
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env) !== 0
  )
    stop(`apt-get n’a pas pu installer ${packages.join(' et ')} ; le détail est ci-dessus.`);
}
