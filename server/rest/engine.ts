import type { Clock } from '../clock.ts';
import type { Db } from '../db.ts';
import type { Filler } from '../filler.ts';
import type { Log } from '../log.ts';
import type { Office } from '../office/office.ts';
import type { Vault } from '../vault/index.ts';
import type { FileScreen } from './malware.ts';
import type { Context, CurrentUser, Resource, TxContext } from './resource.ts';
import type { Rows } from './rows.ts';

/** What the engine works with; made once by app.ts. */
export interface Engine {
  db: Db;
  rows: Rows;
  vault: Vault;
  clock: Clock;
  log: Log;
  filler: Filler;
  /** Folder of the installation's data: the commands leave there what they did. */
  dataDir: string;
  /** Makes the PDFs. */
  office: Office;
  resources: ReadonlyMap<string, Resource>;
  /** Throws when the bytes of an upload are not to be kept. */
  screenFile: FileScreen;
  /** Throws, by field, when words typed in a record of this owner may not be written there. */
  screen(context: Pick<TxContext, 'tx' | 'vault'>, ownerId: string, texts: Readonly<Record<string, string>>): Promise<void>;
}

/** One request's asker. */
export interface Asker {
  user: CurrentUser;
  sessionId: string;
}

/** What the code of a resource receives outside a transaction. */
export function contextOf(engine: Engine, user: CurrentUser): Context {
  return {
    user,
    now: engine.clock.now().toISOString(),
    today: engine.clock.today(),
    clock: engine.clock,
    vault: engine.vault,
    read: engine.db.read,
    dataDir: engine.dataDir,
    office: engine.office,
    filler: engine.filler,
  };
}
