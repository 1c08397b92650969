import { randomUUID } from 'node:crypto';
import { wordFile } from '../templates/word-file.ts';
import type { TemporaryDatabase } from './database.ts';

/** A Word template that nothing is wrong with, and that no other is equal to. */
export const newWordTemplate = (): Buffer => wordFile([`Essai ${randomUUID()}`, '{{association.nom}}']);

/** A version deposited by nobody of the tests, waiting to be published. Gives its id. */
export async function plantTemplate({ db, vault }: Pick<TemporaryDatabase, 'db' | 'vault'>, userId: string, at: string): Promise<string> {
  const kind = 'lettre_420_1';
  const stored = await vault.files.put(newWordTemplate());
  const kept = { caseId: null, fileName: 'modele.docx', contentType: 'application/octet-stream', createdById: userId, createdAt: at };
  const { id } = await db.write(async tx => {
    const document = await tx.document.create({ data: { ...kept, ...stored } });
    const { _max } = await tx.template.aggregate({ where: { kind }, _max: { edition: true } });
    const edition = (_max.edition ?? 0) + 1;
    return tx.template.create({
      data: { kind, title: 'Lettre', edition, sha256: stored.sha256, isPublished: false, documentId: document.id, createdAt: at },
    });
  });
  return id;
}
