import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { clockStartingAt } from '../../server/clock.ts';
import { openDatabase } from '../../server/db.ts';
import { Filler } from '../../server/filler.ts';
import { Office } from '../../server/office/office.ts';
import { openVault } from '../../server/vault/index.ts';
import { answerParent } from './child.ts';
import { sheaf } from './papers.ts';

/** Where the data is and what time it is to be; with `batch`, so many filings are filled before it answers. */
export interface ServiceSettings {
  dir: string;
  at: string;
  batch?: number;
}

/** The listening service; memory in bytes. */
export interface ServiceState {
  port: number;
  memory: number;
}

let port = 0;
let filler: Filler | null = null;

// The real application as it is served, with sessions, rights and journal; only its log goes nowhere.
answerParent(async ({ dir, at, batch = 0 }: ServiceSettings): Promise<ServiceState> => {
  if (port === 0) {
    const db = await openDatabase(join(dir, 'app.db'));
    const vault = openVault({ key: null, keyFile: join(dir, 'key'), filesDir: join(dir, 'files') }, { create: false });
    const config = {
      publicUrl: 'http://localhost:3000',
      isHttps: false,
      isLoopback: true,
      dataDir: dir,
      scan: { command: null, path: '' },
    };
    const office = new Office({ soffice: null, path: process.env.PATH ?? '' });
    const server = createApp({ db, vault, clock: clockStartingAt(at), config, log: () => undefined, office }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    port = (server.address() as AddressInfo).port;
  }
  if (batch > 0) {
    filler ??= new Filler();
    const { template, paper, options } = await sheaf();
    await Promise.all(Array.from({ length: batch }, () => filler!.fill(template, paper, options)));
  }
  return { port, memory: process.memoryUsage.rss() };
});
