// What must exist before TypeScript can run: plain JavaScript, no dependency, any Node that reads modules.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Partie civile demande Node.js 20.19 ou plus récent (ici ${process.versions.node}) : https://nodejs.org/fr.`);

/** How every TypeScript program of the project is started. */
export const NODE_FLAGS = ['--import', 'tsx', '--disable-proto=delete', '--disallow-code-generation-from-strings'];

/** Ends with one sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a program with its output shown; returns its exit code. */
export function run(program, args, env = {}) {
  const done = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: program === 'npm' && process.platform === 'win32',
  });
  return done.status ?? 1;
}

/** Runs a program silently and shows what it said only when it fails. */
function runQuietly(program, args, env = {}) {
  const done = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  if (done.status !== 0) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`);
  return done.status ?? 1;
}

/**
 * Starts Node programs that live until told to stop. Signals are passed on; when one ends the others are told to,
 * and the exit code of the first to end becomes ours once all have.
 */
export function live(...programs) {
  let outcome = null;
  let isStopping = false;
  const children = programs.map(({ args, env = {} }) =>
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }),
  );
  const pass = signal => {
    isStopping = true;
    for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  };
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
    process.on(signal, () => {
      // A terminal sends Ctrl+C to the whole group: passing it on would say it twice.
      if (signal === 'SIGINT' && process.stdin.isTTY) isStopping = true;
      else pass(signal);
    });
  for (const child of children)
    child.on('exit', (code, signal) => {
      outcome ??= code ?? (signal === 'SIGINT' ? 130 : 143);
      if (!isStopping) pass('SIGTERM');
      if (children.every(other => other.exitCode !== null || other.signalCode !== null)) process.exit(outcome);
    });
}

/** Installs what package-lock.json asks for when node_modules lacks it, holds another version, or was built for another Node. */
export function ensureInstalled({ withTests = false } = {}) {
  const stamp = join(ROOT, 'node_modules/.partie-civile');
  const machine = `${process.platform}-${process.arch}-${process.versions.modules}`; // better-sqlite3 is compiled for one of these
  const isBuiltHere = !existsSync(stamp) || readFileSync(stamp, 'utf8') === machine;
  if (!isBuiltHere || !isComplete(withTests)) install(withTests);
  if (!existsSync(stamp)) writeFileSync(stamp, machine);
}

function install(withTests) {
  console.log('Installation des dépendances (quelques minutes la première fois)…');
  const args = ['ci', ...(withTests ? ['--include=dev'] : [])];
  // npm's own path when npm runs us: the same npm, and no shell to find it.
  const npm = process.env.npm_execpath;
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0)
    stop('L’installation des dépendances a échoué : vérifiez l’accès au registre npm et la présence d’un compilateur C++, puis relancez.');
}

/** Compares what npm says it installed with what is asked. Optional packages depend on the machine and are left out. */
function isComplete(withTests) {
  const hidden = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(asked).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || (entry.dev && !withTests) || installed[path]?.version === entry.version,
  );
}

/** Generates the Prisma client when the models changed. */
export function ensureClient() {
  step(
    'prisma/client',
    ['prisma/schema', 'prisma/prisma.config.ts', 'node_modules/prisma/package.json'],
    'Génération du client de base de données…',
    () =>
      runQuietly(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--config', 'prisma/prisma.config.ts'], {
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      }),
  );
}

/** Builds the browser's part when its sources, or the labels and rules it shares with the server, changed. */
export function ensureAdmin() {
  const sources = ['admin', 'server/resources', 'server/law', 'server/rest/fields.ts', 'templates', 'package.json', 'package-lock.json'];
  step('admin/dist', sources, 'Construction de l’interface…', () =>
    runQuietly(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--config', 'admin/vite.config.ts', '--logLevel', 'error']),
  );
}

/** Makes a generated folder anew unless its stamp says it was made from these very sources. */
function step(target, sources, announcement, make) {
  const stamp = join(ROOT, target, '.stamp');
  const wanted = hashOf(sources.flatMap(source => filesUnder(join(ROOT, source))));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(announcement);
  if (make() !== 0) stop('Cette étape a échoué ; le détail est ci-dessus.');
  writeFileSync(stamp, wanted);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? filesIn(path).sort() : [path];
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.name === 'dist' || entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** Full path of the first of these programs that PATH holds, or null. */
export function found(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const candidates = names.flatMap(name => (name.includes('/') ? [name] : folders.map(folder => join(folder, name))));
  return candidates.find(candidate => existsSync(candidate)) ?? null;
}
