import { PAGE_PDF } from './files.ts';
import { record } from './names.ts';
import type { Service } from './service.ts';

const now = (service: Service) => service.clock.now().toISOString();

/** A document of a case, or of the association; without bytes, a line of text. */
export async function plantDocument(
  service: Service,
  caseId: string | null,
  file: { bytes: Buffer; contentType: string } = { bytes: Buffer.from('un document fictif'), contentType: 'text/plain' },
): Promise<string> {
  const stored = await service.vault.files.put(file.bytes);
  const made = { createdById: record(service, 'user claire').id, createdAt: now(service) };
  const data = { caseId, fileName: 'fichier.txt', contentType: file.contentType, ...stored, ...made };
  return (await service.db.write(tx => tx.document.create({ data }))).id;
}

/** An exhibit after the last one of its case; without bytes, a line of text. */
export async function plantExhibit(
  service: Service,
  caseId: string,
  title = 'Statuts',
  file?: { bytes: Buffer; contentType: string },
  more: { isConfidential?: boolean; datedOn?: string } = {},
): Promise<string> {
  const documentId = await plantDocument(service, caseId, file);
  const { id } = await service.db.write(async tx => {
    const number = (await tx.exhibit.count({ where: { caseId, withdrawnOn: null } })) + 1;
    return tx.exhibit.create({ data: { caseId, documentId, title, number, addedAt: now(service), ...more } });
  });
  return id;
}

/** A bundle of one exhibit, in two pages. */
export async function plantBundle(service: Service, caseId: string): Promise<string> {
  const documentId = await plantDocument(service, caseId, { bytes: PAGE_PDF, contentType: 'application/pdf' });
  const made = { producedById: record(service, 'user claire').id, producedAt: now(service) };
  const data = { caseId, kind: 'exhibits', edition: 1, items: 1, pages: 2, documentId, ...made };
  return (await service.db.write(tx => tx.bundle.create({ data }))).id;
}
