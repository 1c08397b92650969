import { createHash } from 'node:crypto';
import { newTemplate } from '#schema/templates';
import { declared } from '../../../templates/dictionary/index.ts';
import { readArchive } from '../../../templates/engine/archive.ts';
import type { Finding } from '../../../templates/engine/lint.ts';
import { paragraphsOf } from '../../../templates/engine/paragraphs.ts';
import { filingOf, templateFile } from '../../../templates/index.ts';
import { ApiError } from '../../rest/errors.ts';
import { defineCreation, type TxContext } from '../../rest/resource.ts';
import type { StoredFile } from '../../vault/files.ts';
import { namesIn } from './namesIn.ts';
import { neverFilled } from './neverFilled.ts';
import { nextEdition } from './register.ts';
import { wordingsOf } from './wordings.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LIMIT_BYTES = 10 * 1_048_576;

interface Judged {
  title: string;
  sha256: string;
  /** The file just put away; null for one that was kept, refused, and is judged again. */
  stored: StoredFile | null;
  findings: Finding[];
  fields: string[];
}

/**
 * Puts a new version of a template beside the others, judged in a thread of its own: with errors it is kept as refused, and never published. A file
 * that is no Word document, or a hostile one, is not kept at all.
 */
export const deposit = defineCreation<typeof newTemplate, Judged>({
  input: newTemplate,
  upload: { limitBytes: async () => LIMIT_BYTES },
  async prepare(context, { kind }, file) {
    const filing = filingOf(kind);
    if (!filing) throw new ApiError('invalid', { kind: 'Aucun modèle n’est livré pour cet acte.' });
    if (!file) throw new ApiError('invalid', { file: 'Choisissez un fichier Word (.docx).' });
    const shipped = paragraphsOf(readArchive(await templateFile(kind))).map(({ text }) => text);
    const lint = await context.filler.inspect(file.bytes, declared, wordingsOf(filing.courts, shipped));
    if (!lint.isReadable) throw new ApiError('invalid', { file: lint.findings.map(({ sentence }) => sentence).join(' ') });
    const names = await namesIn(context, lint.fixed);
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const isKept = (await context.read.template.count({ where: { kind, sha256 } })) > 0;
    return {
      ...{ title: filing.title, sha256, stored: isKept ? null : await context.vault.files.put(file.bytes) },
      findings: [...lint.findings, ...names, ...(await neverFilled(context, kind, lint.tags)), ...joined(lint.joined)],
      fields: lint.tags,
    };
  },
  async run(context, { kind }, { title, sha256, stored, findings, fields }) {
    const { tx, now, user } = context;
    const same = await tx.template.findUnique({ where: { kind_sha256: { kind, sha256 } } });
    if (same && !same.isRefused)
      throw new ApiError('invalid', { file: `Ce fichier est déjà la version\u00a0${same.edition} de ce modèle.` });
    if (same && stored)
      throw new ApiError('conflict', {}, { message: 'Ce fichier vient d’être déposé par une autre personne. Rechargez la page.' });
    const edition = await nextEdition(tx, kind);
    const data = {
      ...{ title, edition, isPublished: false, isRefused: findings.some(({ level }) => level === 'error') },
      ...{ findings: JSON.stringify(findings), fields: JSON.stringify(fields) },
      ...{ depositedById: user.id, createdAt: now },
    };
    if (same) {
      // The same file again, once what refused it has changed.
      await tx.template.update({ where: { id: same.id }, data: { ...data, version: same.version + 1 } });
      return same.id;
    }
    const documentId = await keepFile(context, kind, edition, stored!);
    return (await tx.template.create({ data: { kind, sha256, documentId, ...data } })).id;
  },
  abandon: async ({ vault }, { stored }) => {
    if (stored) await vault.files.remove(stored.storedName);
  },
});

async function keepFile({ tx, user, now }: TxContext, kind: string, edition: number, stored: StoredFile): Promise<string> {
  const fileName = `modele-${kind.replaceAll('_', '-')}_v${edition}.docx`;
  const { id } = await tx.document.create({
    data: { caseId: null, fileName, contentType: DOCX, ...stored, createdById: user.id, createdAt: now },
  });
  return id;
}

/** Word cuts a tag when it marks a spelling or keeps who typed what: the engine reads it whole. */
function joined(count: number): Finding[] {
  if (count === 0) return [];
  const sentence =
    count === 1 ? 'Un champ coupé par Word est lu d’un seul tenant.' : `${count} champs coupés par Word sont lus d’un seul tenant.`;
  return [{ level: 'remark', place: '', sentence, hint: 'Rien à faire.', copy: null }];
}
