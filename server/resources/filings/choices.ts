import type { FilingKind } from '../../../templates/declaration.ts';
import { filings } from '../../../templates/index.ts';
import type { Context } from '../../rest/resource.ts';
import { OPEN_DEADLINES } from '../cases/nextStep.ts';
import { type Anchor, anchorOf, fits } from './anchors.ts';
import { draw, templateOf } from './draw.ts';
import { factsFor } from './factsFor.ts';
import { missingIn } from './gaps.ts';

/** A filing the case may have. */
export interface KindLine {
  kind: string;
  title: string;
  article: string;
  isSuggested: boolean;
  /** Data still missing, counted for those suggested. */
  missing: number | null;
  /** Last useful day of the deadline it answers. */
  dueOn: string | null;
  lock: { text: string; article: string } | null;
}

/** Every filing the program can write, as this case may have it: those of its stage and of its open deadlines first, the most urgent at the top. */
export async function choicesFor(context: Context, caseId: string): Promise<KindLine[]> {
  const { read } = context;
  const dossier = await read.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { stage: true, leadCourt: { select: { kind: true } } },
  });
  const deadlines = await read.deadline.findMany({
    where: { caseId, state: { in: [...OPEN_DEADLINES] } },
    orderBy: { lastUsefulOn: 'asc' },
    select: { rule: true, lastUsefulOn: true },
  });
  const lines = await Promise.all(
    filings.map(async kind => {
      const due = deadlines.find(({ rule }) => kind.rules.some(own => own === rule));
      const anchor = await anchorOf(context, kind, { caseId });
      const lock = lockOf(kind, dossier.leadCourt.kind, anchor);
      const isOfStage = kind.stages.some(stage => stage === dossier.stage);
      const isSuggested = lock === null && (due !== undefined || isOfStage);
      return { kind, anchor, due: due?.lastUsefulOn ?? null, lock, isSuggested };
    }),
  );
  const told = await Promise.all(
    lines.map(async ({ kind, anchor, due, lock, isSuggested }) => ({
      kind: kind.kind,
      title: kind.title,
      article: kind.article,
      isSuggested,
      missing: isSuggested ? await missingFor(context, kind, caseId, anchor) : null,
      dueOn: due,
      lock,
    })),
  );
  return told.toSorted((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'));
}

/** Why a filing cannot be made in this case at all: before the court of its hearings or decisions, else before the one seised now. */
function lockOf(kind: FilingKind, court: string, anchor: Anchor | null): KindLine['lock'] {
  const choices = anchor && anchor.choices.length > 0 ? anchor.choices : [{ courtKind: court }];
  if (!choices.some(choice => fits(kind.courts, choice)))
    return { text: 'Cet acte n’existe pas devant la juridiction saisie.', article: kind.article };
  if (anchor?.field === 'decisionId' && anchor.id === null) return { text: 'Aucune décision n’est enregistrée.', article: kind.article };
  return null;
}

async function missingFor(context: Context, kind: FilingKind, caseId: string, anchor: Anchor | null): Promise<number | null> {
  if (anchor && anchor.id === null) return null;
  const { facts } = await factsFor(context, kind, { caseId, ...(anchor && { [anchor.field]: anchor.id }) });
  const { gaps } = await draw(context, kind, await templateOf(context, kind.kind), facts);
  return missingIn(gaps, facts, []).length;
}
