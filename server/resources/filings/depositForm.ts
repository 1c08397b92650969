import { FILING_MODES } from '#schema/filings';
import type { Context, Row } from '../../rest/resource.ts';
import { declaredKind } from './declared.ts';
import { outcomeOf } from './foresee.ts';

/** What the form of a filing needs to know of its kind: the lawful ways, which day counts, until when. */
export async function depositForm({ read, today }: Context, filing: Row): Promise<object> {
  const { form, receptionCounts, article } = declaredKind(filing.kind);
  const { answered } = await outcomeOf(read, filing, { filedOn: today });
  const [first] = answered;
  return {
    modes: form.map(mode => ({ mode, label: FILING_MODES[mode] })),
    receptionCounts,
    article,
    due: first ? { on: first.lastUsefulOn, time: first.lastUsefulTime } : null,
  };
}
