import { clockStartingAt } from '../../server/clock.ts';
import { Filler } from '../../server/filler.ts';
import { Office } from '../../server/office/office.ts';
import { cases } from '../../server/resources/cases/index.ts';
import { resources } from '../../server/resources/index.ts';
import type { Engine } from '../../server/rest/engine.ts';
import { list, one } from '../../server/rest/reading.ts';
import { preparedRows } from '../../server/rest/rows.ts';
import type { Shot } from './load.ts';
import { type Heard, recorded } from './recorder.ts';
import { AT, type World } from './world.ts';

/** By address, the statements that the product runs for it: what a search asks its index, its rows, then its count when it is a list. */
export function statementsOf(world: World, shots: Shot[]): Record<string, Heard[]> {
  const { db, heard } = recorded(world.db);
  const named = new Map(resources.map(resource => [resource.name, resource]));
  const plan: Record<string, Heard[]> = {};
  for (const { path } of shots) {
    const { pathname, search } = new URL(path, 'http://localhost');
    // New rows each time: a count kept from the address before would not be heard.
    const engine: Engine = {
      db,
      rows: preparedRows(db),
      vault: world.vault,
      clock: clockStartingAt(AT),
      log: () => undefined,
      screen: async () => undefined,
      screenFile: async () => undefined,
      dataDir: world.dir,
      office: new Office({ soffice: null, path: '' }),
      filler: new Filler(),
      resources: named,
    };
    heard.length = 0; // what the readers ask once of the schema is not of this address
    if (search) list(engine, cases, world.asker, Object.fromEntries(new URLSearchParams(search)));
    else one(engine, cases, world.asker, pathname.slice('/api/cases/'.length));
    plan[path] = [...heard];
  }
  return plan;
}
