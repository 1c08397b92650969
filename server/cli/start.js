import { join } from 'node:path';
import { ensureAdmin, ensureClient, ensureInstalled, live, NODE_FLAGS, ROOT } from './prepare.js';

// What the browser talks to in development: Vite, which passes /api on to the server.
const DEV_PORT = '5173';

const isDev = process.argv.includes('--dev');
const env = process.argv.includes('--empty') ? { EMPTY: '1' } : {};
const main = join(ROOT, 'server/main.ts');

ensureInstalled({ withTests: isDev });
ensureClient();
if (isDev) startReloading();
else {
  ensureAdmin();
  live({ args: [...NODE_FLAGS, main], env });
}

/** The server behind tsx watch and the browser's part behind Vite, each reloading when its files change. */
function startReloading() {
  const page = `http://localhost:${DEV_PORT}`;
  const flags = NODE_FLAGS.slice(2); // tsx loads itself
  console.log(`Mode développement : ouvrez ${page}. Ctrl+C arrête tout.`);
  live(
    {
      args: [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', ...flags, main],
      env: { ...env, PUBLIC_URL: page },
    },
    {
      args: [
        join(ROOT, 'node_modules/vite/bin/vite.js'),
        '--config',
        join(ROOT, 'admin/vite.config.ts'),
        '--port',
        DEV_PORT,
        '--strictPort',
      ],
    },
  );
}
