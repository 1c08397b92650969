import { entries } from '../../../templates/dictionary/index.ts';
import type { Finding } from '../../../templates/engine/lint.ts';
import type { Context } from '../../rest/resource.ts';
import { type Printed, printedPlace } from '../filings/printed.ts';
import { fieldsOf } from './dictionary.ts';

/** Acts looked at, the latest first. */
const ACTS = 200;
/** Fewer acts tell nothing of a practice. */
const FEWEST = 3;

/**
 * Remarks on the fields of a new version that the latest acts of its kind had in theirs and none of which printed a value: left to fill in a draft, or
 * held by a condition that was never met. Only whether a value stands there is read. A field named as those of several lists is taken for any of them.
 */
export async function neverFilled(context: Context, kind: string, tags: readonly string[]): Promise<Finding[]> {
  const acts = await latestActs(context, kind);
  const texts = entries().flatMap(entry => (entry.kind === 'text' ? [entry.path] : []));
  const unfilled = tags.flatMap(tag => {
    // Inside a list a template writes the item's field bare.
    const paths = texts.filter(path => path === tag || path.endsWith(`.${tag}`));
    const own = acts.filter(({ used }) => used.includes(tag));
    const isFilled = own.some(({ filled }) => paths.some(path => filled.has(path)));
    return paths.length === 0 || own.length < FEWEST || isFilled ? [] : [{ field: paths.length > 1 ? tag : paths[0]!, acts: own.length }];
  });
  const counts = [...new Set(unfilled.map(one => one.acts))];
  return counts.map(count =>
    remark(
      count,
      unfilled.flatMap(one => (one.acts === count ? [one.field] : [])),
    ),
  );
}

/** The fields each of the latest acts had, and those that printed something. */
async function latestActs(context: Context, kind: string): Promise<{ used: readonly string[]; filled: ReadonlySet<string> }[]> {
  const { read, vault } = context;
  const filings = await read.filing.findMany({
    where: { kind, state: { not: 'dropped' }, sealedPaper: { not: null } },
    select: { id: true, sealedPaper: true, template: true },
    orderBy: { producedAt: 'desc' },
    take: ACTS,
  });
  const templates = new Map(filings.map(({ template }) => [template.id, template]));
  const fields = new Map(await Promise.all([...templates].map(async ([id, row]) => [id, await fieldsOf(context, row)] as const)));
  return filings.map(({ id, sealedPaper, template }) => {
    const { printed }: { printed: Printed } = JSON.parse(vault.open(sealedPaper!, printedPlace(id)));
    const filled = Object.keys(printed).filter(path => printed[path]!.some(isValue));
    return { used: fields.get(template.id)!, filled: new Set(filled) };
  });
}

const isValue = (text: string) => text.trim() !== '' && !text.startsWith('[à compléter');

function remark(acts: number, fields: readonly string[]): Finding {
  const [sentence, hint] =
    fields.length === 1
      ? [
          `Le champ ${fields[0]} n’a été rempli dans aucun des ${acts} actes qui l’emploient.`,
          'Gardez-le dans une condition, ou retirez-le.',
        ]
      : [
          `${fields.length} champs n’ont été remplis dans aucun des ${acts} actes qui les emploient\u00a0: ${fields.join(', ')}.`,
          'Gardez-les dans une condition, ou retirez-les.',
        ];
  return { level: 'remark', place: '', sentence, hint, copy: null };
}
