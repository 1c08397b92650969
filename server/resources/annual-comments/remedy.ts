import { z } from 'zod';
import { annualComment, remedyRequest } from '#schema/annual-comments';
import { reporters } from '../../access.ts';
import { protectedWords } from '../../leaks/known.ts';
import { passageOf } from '../../leaks/mask.ts';
import { SCANS_AN_HOUR } from '../../leaks/refuse.ts';
import { insteadOf, replaced, withoutSentence } from '../../leaks/remedies.ts';
import { type Hit, scanDocx } from '../../leaks/scan.ts';
import { type Leak, leaksIn } from '../../leaks/text.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { chapterOf, textPlace } from './chapter.ts';

/** A protected passage of the paragraph, as the person who exports sees it: masked, with what may stand in its place. */
interface Passage extends Hit {
  rank: number;
  instead: string;
}

interface Scanned {
  version: number;
  passages: Passage[];
  /** Passages of the rest of the chapter, which the paragraph's remedies do not reach. */
  others: Hit[];
}

/** « Contrôle anti-fuite » of the year's chapter: what may not leave, masked. Throws too_many beyond what an export needs. */
export const scan = defineAction<z.ZodObject<Record<never, never>>, Scanned>({
  input: z.object({}),
  access: reporters,
  isVersioned: true,
  replies: 'result',
  hourly: SCANS_AN_HOUR,
  async prepare(context, current) {
    const words = await protectedWords(context);
    const text = textOf(context, current);
    const leaks = leaksIn(text, words);
    const others = scanDocx((await chapterOf(context, { year: current.year, text: null })).bytes, words);
    return { version: current.version, passages: leaks.map((leak, rank) => passage(text, leaks, leak, rank)), others };
  },
  async run(context, current, _input, scanned) {
    refuseOther(current, scanned.version);
    const hits = scanned.passages.length + scanned.others.length;
    noteScan(context, current, { hits, resolved: 0 });
    return { passages: scanned.passages, others: scanned.others };
  },
});

/** Applies one remedy to one passage of the paragraph; the journal counts what was found and what is left. */
export const remedy = defineAction<typeof remedyRequest, { version: number; text: string; hits: number; resolved: number }>({
  input: remedyRequest,
  access: reporters,
  isVersioned: true,
  hourly: SCANS_AN_HOUR,
  async prepare(context, current, { rank, remedy: wanted }) {
    if (!(await isScanned(context, current))) throw again();
    const words = await protectedWords(context);
    const text = textOf(context, current);
    const leaks = leaksIn(text, words);
    const leak = leaks[rank];
    if (!leak) throw new ApiError('invalid', { rank: 'Ce passage n’est plus dans le texte. Relancez l’export.' });
    const mended = wanted === 'remove' ? withoutSentence(text, leak) : replaced(text, leak, insteadOf(leak));
    const left = leaksIn(mended, words).length;
    return { version: current.version, text: mended, hits: leaks.length, resolved: leaks.length - left };
  },
  async run(context, current, _input, { version, text, ...counted }) {
    refuseOther(current, version);
    const sealed = text === '' ? null : context.vault.seal(text, textPlace(current.id));
    await context.tx.annualComment.update({ where: { id: current.id }, data: { text: sealed, version: { increment: 1 } } });
    noteScan(context, current, counted);
    return undefined;
  },
});

const textOf = ({ vault }: Pick<Context, 'vault'>, row: Row): string => (row.text ? vault.open(row.text, textPlace(row.id)) : '');

function passage(text: string, leaks: readonly Leak[], leak: Leak, rank: number): Passage {
  const paragraph = text.slice(0, leak.start).split(/\n+/).length;
  return {
    rank,
    place: `${annualComment.shape.text.meta()?.title ?? ''}, paragraphe ${paragraph}`,
    passage: passageOf(text, leaks, leak),
    kind: leak.kind,
    instead: insteadOf(leak),
  };
}

/**
 * Whether the paragraph was scanned since somebody wrote it. Only what a scan has shown is mended: else « no such passage », which nothing counts,
 * would tell of any word whether it is protected.
 */
async function isScanned({ read }: Pick<Context, 'read'>, { id }: Row): Promise<boolean> {
  const last = await read.journalEntry.findFirst({
    where: { resource: 'annual-comments', recordId: id, action: { in: ['create', 'update', 'scan', 'remedy'] } },
    orderBy: { sequence: 'desc' },
    select: { action: true },
  });
  return last?.action === 'scan' || last?.action === 'remedy';
}

/** What was worked out before the transaction is of the row as it still is. */
function refuseOther(current: Row, version: number): void {
  if (current.version !== version) throw again();
}

const again = () => new ApiError('conflict', {}, { message: 'Le paragraphe vient de changer. Relancez l’export.' });

const noteScan = ({ note }: Pick<TxContext, 'note'>, { id }: Row, counted: { hits: number; resolved: number }) =>
  note({ action: 'leak_scan', resource: 'annual-comments', recordId: id, caseId: null, changes: counted });
