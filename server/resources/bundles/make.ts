import type { z } from 'zod';
import { longDay } from '#law/days';
import { type BUNDLE_KINDS, newBundle } from '#schema/bundles';
import { BundleRefused } from '../../../templates/bundle/parts.ts';
import { assembleApart } from '../../../templates/bundle/run.ts';
import { staff } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineCreation, type TxContext } from '../../rest/resource.ts';
import type { StoredFile } from '../../vault/files.ts';
import { annexItems } from './annexItems.ts';
import { exhibitItems } from './exhibitItems.ts';
import { type Item, isMerged, partsOf } from './files.ts';
import { followed } from './progress.ts';

type Asked = z.infer<typeof newBundle>;

interface Made {
  stored: StoredFile;
  reference: string;
  items: Item[];
  /** Of each item; null for one communicated apart. */
  pages: (number | null)[];
  total: number;
}

/** Makes the bundle outside the transaction, stores it encrypted as a document of the case, and keeps the pages of each exhibit. */
export const make = defineCreation<typeof newBundle, Made>({
  input: newBundle,
  preview: async (context: Context, asked: Asked) => {
    const { items, refusals } = await contents(context, asked);
    return {
      items: items.map(({ id, label, title, dated, document }) => ({ id, label, title, dated, isApart: !isMerged(document.contentType) })),
      refusals,
    };
  },
  async prepare(context, asked) {
    const { items, refusals } = await contents(context, asked);
    const field = asked.kind === 'exhibits' ? 'exhibitIds' : 'kind';
    if (refusals.length > 0) throw new ApiError('invalid', { [field]: refusals.join(' ') });
    const { reference } = await context.read.case.findUniqueOrThrow({ where: { id: asked.caseId }, select: { reference: true } });
    const association = await context.read.association.findFirstOrThrow({ select: { fullName: true } });
    try {
      const made = await followed(context.user.id, asked.caseId, async tell =>
        assembleApart(
          {
            title: asked.kind === 'exhibits' ? 'Bordereau de pièces' : titleOf(items),
            lines: [association.fullName, `Dossier ${reference}`, `Liasse établie le ${longDay(context.today)}`],
            head: asked.kind === 'exhibits' ? 'Pièce' : 'Annexe',
            author: association.fullName,
            madeAt: context.now,
            parts: await partsOf(context, items, field, tell),
          },
          tell,
        ),
      );
      return { items, reference, pages: made.pages, total: made.total, stored: await context.vault.files.put(made.pdf) };
    } catch (error) {
      if (error instanceof BundleRefused) throw new ApiError('invalid', { [field]: error.message }, { cause: error });
      throw error;
    }
  },
  async run(context, { caseId, kind }, made) {
    const { tx, user, now } = context;
    if (kind === 'exhibits') await keepPages(context, caseId, made);
    const edition = (await tx.bundle.count({ where: { caseId, kind } })) + 1;
    const document = await tx.document.create({
      data: {
        caseId,
        fileName: `${made.reference}_${SLUGS[kind]}_v${edition}.pdf`,
        contentType: 'application/pdf',
        ...made.stored,
        createdById: user.id,
        createdAt: now,
      },
    });
    const { id } = await tx.bundle.create({
      data: {
        ...{ caseId, kind, edition, items: made.items.length, pages: made.total },
        ...{ documentId: document.id, producedById: user.id, producedAt: now },
      },
    });
    return id;
  },
  abandon: ({ vault }, { stored }) => vault.files.remove(stored.storedName),
});

const SLUGS: Readonly<Record<keyof typeof BUNDLE_KINDS, string>> = { exhibits: 'liasse-pieces', annexes: 'annexes' };

/** « Annexes A à H » */
function titleOf(items: readonly Item[]): string {
  const letters = items.map(({ label }) => label.slice('Annexe '.length, 'Annexe '.length + 1));
  const [first, last] = [letters[0], letters.at(-1)];
  return first === last ? `Annexe ${first}` : `Annexes ${first} à ${last}`;
}

async function contents(context: Context, { caseId, kind, exhibitIds, filingId }: Asked): Promise<{ items: Item[]; refusals: string[] }> {
  if (kind === 'exhibits') return { items: await exhibitItems(context, caseId, exhibitIds), refusals: [] };
  // The association's own file is the staff's to read: a lawyer receives the annexes it made.
  if (staff(context.user, context.today) !== true) throw new ApiError('forbidden');
  const filing = filingId
    ? await context.read.filing.findUniqueOrThrow({ where: { id: filingId }, select: { kind: true, filedOn: true } })
    : null;
  return annexItems(context, caseId, filing?.kind ?? null, filing?.filedOn ?? context.today);
}

/** Throws conflict when an exhibit moved or left while the bundle was being made: its stamps would be wrong. */
async function keepPages({ tx }: TxContext, caseId: string, { items, pages }: Made): Promise<void> {
  const standing = await tx.exhibit.findMany({ where: { caseId, withdrawnOn: null }, select: { id: true, number: true, title: true } });
  const now = new Map(standing.map(({ id, number, title }) => [id, `Pièce n°\u00a0${number}${title}`]));
  if (items.some(({ id, label, title }) => now.get(id) !== `${label}${title}`))
    throw new ApiError('conflict', {}, { message: 'Les pièces ont changé pendant la fabrication de la liasse. Recommencez.' });
  for (const [rank, { id }] of items.entries())
    if (pages[rank] !== null) await tx.exhibit.update({ where: { id }, data: { pages: pages[rank]! } });
}
