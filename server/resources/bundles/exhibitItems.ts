import { shortDay } from '#law/days';
import { ApiError } from '../../rest/errors.ts';
import type { Context } from '../../rest/resource.ts';
import type { Item } from './files.ts';

/** The exhibits a bundle takes, in their order: those chosen, else all but the confidential ones. Throws invalid when there is none. */
export async function exhibitItems(
  { read }: Pick<Context, 'read'>,
  caseId: string,
  chosen: readonly string[] | undefined,
): Promise<Item[]> {
  const exhibits = await read.exhibit.findMany({
    where: { caseId, withdrawnOn: null, ...(chosen ? { id: { in: [...chosen] } } : { isConfidential: false }) },
    include: { document: true },
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
  });
  if (chosen && exhibits.length < chosen.length)
    throw new ApiError('invalid', { exhibitIds: 'Une des pièces choisies est retirée. Rouvrez la liste.' });
  if (exhibits.length === 0)
    throw new ApiError('invalid', { exhibitIds: 'Aucune pièce à joindre. Ajoutez une pièce, ou choisissez-en une.' });
  return exhibits.map(({ id, number, title, datedOn, document }) => ({
    ...{ id, title, document, label: `Pièce n°\u00a0${number}` },
    dated: datedOn ? shortDay(datedOn) : '',
  }));
}
