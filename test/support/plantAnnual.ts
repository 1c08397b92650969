import { readFileSync } from 'node:fs';
import { v7 } from 'uuid';
import { record as recordLine } from '../../server/rest/journal.ts';
import { record } from './names.ts';
import type { Service } from './service.ts';

/** A Word file as a filing is one: it may be asked as a PDF, and scanned. */
export const WORD_FILE = readFileSync(new URL('../../templates/lettre-420-1/lettre-420-1.docx', import.meta.url));

// Years nobody accounts for, so that each record planted has its own.
let year = 3000;

/** The paragraph of a year. */
export async function plantAnnualComment(service: Service, text = 'Une année de procès.'): Promise<string> {
  const id = v7();
  const sealed = service.vault.seal(text, `annualComment.text.${id}`);
  await service.db.write(tx => tx.annualComment.create({ data: { id, year: ++year, text: sealed } }));
  return id;
}

/** Lets a name of the demonstration slip into the paragraph planted last, and a scan of it be in the journal. */
export async function nameInLastComment(service: Service): Promise<void> {
  const id = service.db.bare.prepare('SELECT id FROM AnnualComment ORDER BY year DESC').pluck().get() as string;
  const text = service.vault.seal('Dans l’affaire Dufresne, le tribunal a jugé.', `annualComment.text.${id}`);
  const now = service.clock.now().toISOString();
  const actor = { id: record(service, 'user sophie').id, displayName: 'Sophie Bernard' };
  await service.db.write(async tx => {
    await tx.annualComment.update({ where: { id }, data: { text } });
    await recordLine(tx, service.vault, now, actor, { action: 'scan', resource: 'annual-comments', recordId: id, caseId: null });
  });
}
