import { createHash } from 'node:crypto';
import { filings, templateFile } from '../../../templates/index.ts';
import type { Tx } from '../../db.ts';

/**
 * Registers the templates shipped with this version of the program; an older registered one stays with the filings made from it. A new one comes
 * into use unless the association published a version of its own, which stays: the new one then waits to be published.
 */
export async function registerTemplates(tx: Tx, now: string): Promise<void> {
  for (const { kind, title } of filings) {
    const sha256 = createHash('sha256')
      .update(await templateFile(kind))
      .digest('hex');
    if (await tx.template.findUnique({ where: { kind_sha256: { kind, sha256 } } })) continue;
    const own = await tx.template.count({ where: { kind, isPublished: true, documentId: { not: null } } });
    if (own === 0) await tx.template.updateMany({ where: { kind, isPublished: true }, data: { isPublished: false } });
    const edition = await nextEdition(tx, kind);
    await tx.template.create({ data: { kind, title, edition, sha256, isPublished: own === 0, createdAt: now } });
  }
}

/** The number of the next version of a kind; refused ones take none. */
export async function nextEdition(tx: Tx, kind: string): Promise<number> {
  const { _max } = await tx.template.aggregate({ where: { kind, isRefused: false }, _max: { edition: true } });
  return (_max.edition ?? 0) + 1;
}
