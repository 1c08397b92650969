import type { FilingKind } from '../../../templates/declaration.ts';
import type { Context } from '../../rest/resource.ts';
import { citedExhibits, keptAnswers } from './answers.ts';
import { citesWithdrawn, shownCitations } from './citations.ts';
import { gather } from './gather.ts';
import { answersIn } from './keep.ts';
import type { FilingRequest } from './schema.ts';

/** What a filing asks of a case, once its kind is known. */
export type Wanted = Partial<FilingRequest> & { caseId: string };

export type Gathered = Awaited<ReturnType<typeof factsFor>>;

/**
 * Facts of a filing: the case's, with the answers kept before and those just typed, exhibits cited under their numbers of the day.
 * Names of persons `mayName` refuses are left out. `answersStamp`: of the answers kept before. `hasLostExhibit`: a text cites an exhibit withdrawn since.
 */
export async function factsFor(
  context: Context,
  { kind, signedBy }: FilingKind,
  wanted: Wanted,
  mayName: (personId: string) => boolean = () => true,
) {
  const exhibits = await citedExhibits(context.read, wanted.caseId);
  const kept = await keptAnswers(context, wanted.caseId, exhibits);
  const answers = { ...kept.answers, ...answersIn(wanted) };
  const { facts, persons, reference } = await gather(context, {
    ...wanted,
    kind,
    answers,
    mayName,
    signatory: signedBy === 'either' ? null : signedBy,
  });
  const maltreatment = facts.case.maltreatment && shownCitations(facts.case.maltreatment, exhibits);
  const texts = [...Object.values(answers), maltreatment].filter(text => typeof text === 'string');
  return {
    facts: { ...facts, case: { ...facts.case, maltreatment } },
    persons,
    reference,
    answersStamp: kept.stamp,
    hasLostExhibit: texts.some(citesWithdrawn),
  };
}
