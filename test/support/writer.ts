// A server reduced to its writes: eight at a time, each a case with its journal line, whose id is printed once the write is confirmed.
// writer.ts FOLDER; the folder is a data folder prepared by data-folder.ts.
import { createHash, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../server/db.ts';
import { lockFolder } from '../../server/lock.ts';
import { record } from '../../server/rest/journal.ts';
import { openVault } from '../../server/vault/index.ts';

const WRITERS = 8;
const AT = '2026-11-23T09:00:00.000Z';
const folder = process.argv[2]!;
lockFolder(folder);
const vault = openVault({ key: null, keyFile: join(folder, 'key'), filesDir: join(folder, 'files') }, { create: false });
const db = await openDatabase(join(folder, 'app.db'));
const responsible = await db.read.user.findFirstOrThrow();
const { id: leadCourtId } = await db.read.court.findFirstOrThrow();
tell('ready');
await Promise.all(Array.from({ length: WRITERS }, writeForEver));

async function writeForEver(): Promise<never> {
  for (;;) tell(await writeOne());
}

async function writeOne(): Promise<string> {
  const id = randomUUID();
  await db.write(async tx => {
    await tx.case.create({ data: caseRow(id) });
    await record(tx, vault, AT, responsible, { action: 'create', resource: 'cases', recordId: id, caseId: id });
  });
  return id;
}

function caseRow(id: string) {
  const reference = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return {
    id,
    reference,
    codeName: `Essai ${id}`,
    origin: 'signalement',
    openedOn: '2026-11-23',
    stage: 'enquete',
    offenceCategory: 'violences',
    sortName: 'essai',
    searchText: 'essai',
    createdAt: AT,
    updatedAt: AT,
    responsibleId: responsible.id,
    leadCourtId,
  };
}

/** Written at once: a line still in a buffer at kill -9 would be a confirmation nobody received. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}
