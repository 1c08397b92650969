import { ensureClient, ensureInstalled, live, NODE_FLAGS } from './prepare.js';

ensureInstalled();
ensureClient();
live({ args: [...NODE_FLAGS, ...process.argv.slice(2)] });
