import type { FilingKind } from '../../../templates/declaration.ts';
import { labels, paperOf } from '../../../templates/dictionary/index.ts';
import type { Filled } from '../../../templates/engine/fill.ts';
import type { FilingFacts } from '../../../templates/facts.ts';
import { propertiesOf } from '../../../templates/index.ts';
import type { Context } from '../../rest/resource.ts';
import { publishedTemplate } from '../templates/published.ts';

/** Bytes of the template in use for a kind. */
export async function templateOf({ read, vault }: Pick<Context, 'read' | 'vault'>, kind: string): Promise<Buffer> {
  return (await publishedTemplate(read, vault, kind)).bytes;
}

/** Fills the template, on a thread of its own; `marks` wraps each value with its path, for a preview only. Never inside a transaction. */
export async function draw(
  { filler }: Pick<Context, 'filler'>,
  kind: FilingKind,
  template: Buffer,
  facts: FilingFacts,
  how: { isDraft?: boolean; marks?: boolean } = {},
): Promise<Filled> {
  const { isDraft = false, marks = false } = how;
  return filler.fill(template, paperOf(facts), { isDraft, marks, labels, properties: propertiesOf(kind, facts) });
}
