import { declared, entries } from '../../../templates/dictionary/index.ts';
import { staffAndAdmins } from '../../access.ts';
import type { Context, Look, Row } from '../../rest/resource.ts';
import { fileOf } from './published.ts';

/** Every field a template may use, in the order of the dictionary, and whether this version uses it. */
export const dictionary: Look = {
  access: staffAndAdmins,
  async show(context, row) {
    const used = await fieldsOf(context, row);
    // Inside a list a template writes the item's field bare.
    const isUsed = (path: string) => used.includes(path) || used.some(tag => !tag.includes('.') && path.endsWith(`.${tag}`));
    return entries().map(entry => ({ ...entry, isUsed: isUsed(entry.path) }));
  },
};

/** Fields a version uses: kept when it was deposited, read from the file of a shipped one. */
export async function fieldsOf(context: Context, { kind, sha256, documentId, fields }: Row): Promise<string[]> {
  if (documentId) return JSON.parse(fields);
  const bytes = await fileOf(context, { kind, sha256, documentId }).catch(() => null);
  return bytes ? (await context.filler.inspect(bytes, declared)).tags : [];
}
