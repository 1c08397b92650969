import { addDays, longDay } from '../server/law/days.ts';
import type { Growing } from './growing.ts';
import { paperPdf } from './paper.ts';

/** Gives each document of the fictitious association its file, so that its annexes can be put together. */
export async function furnishAssociation({ tx, vault, today, users }: Growing): Promise<void> {
  const kept = await tx.standingDocument.findMany({ orderBy: { id: 'asc' } });
  for (const [rank, { id, title, datedOn, organ, object }] of kept.entries()) {
    const dated = datedOn ? [`Fait à Paris, le ${longDay(datedOn)}.`] : [];
    const says = [
      ...(organ ? [`Par décision de l’organe compétent : ${organ}.`] : []),
      ...(object ? [`Objet : ${object}.`] : []),
      ...dated,
    ];
    const stored = await vault.files.put(paperPdf(title, says));
    const createdAt = `${addDays(today, -30)}T09:00:00.000Z`;
    const named = { fileName: `association_document-${rank + 1}.pdf`, contentType: 'application/pdf', createdById: users.nadia, createdAt };
    const document = await tx.document.create({ data: { caseId: null, ...named, ...stored } });
    await tx.standingDocument.update({ where: { id }, data: { documentId: document.id } });
  }
}
