import type { z } from 'zod';
import { longDay, shortDay } from '#law/days';
import { RULES } from '#law/rules';
import { LEVELS, type Level, levelOpenedBy, MINOR_DEFENDANT, NEXT_STAGES, STAGES, type Stage } from '#law/stages';
import { advance as input } from '#schema/proceedings';
import { inStaffCases } from '../../access.ts';
import type { Tx } from '../../db.ts';
import { ApiError, type FieldErrors } from '../../rest/errors.ts';
import { type Context, defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { caseFacts } from '../cases/facts.ts';
import { nextStep } from '../cases/nextStep.ts';
import { expectedDeadlines } from '../cases/project.ts';
import { settle } from '../cases/settle.ts';
import { questioned, questionedLines } from '../decisions/verdict.ts';
import type { Consequence } from '../hearings/consequences.ts';
import { follow, keepMove } from './course.ts';
import { openProceeding } from './open.ts';

type Advance = z.infer<typeof input>;

/** Moves a proceeding to another stage; to an appeal or a review, by opening the proceeding that hears it. A wrong move is put right by another. */
export const advance = defineAction({
  input,
  access: inStaffCases,
  isVersioned: true,
  reason: 'reason',
  preview: async (context: Context, current: Row, asked: Advance) => ({ effects: await effects(context, current, asked) }),
  async run(context, current, asked: Advance) {
    const errors = { ...contradictions(current, asked, context.today), ...(await backwards(context, current, asked)) };
    if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
    await (levelOf(current, asked) ? branch(context, current, asked) : move(context, current, asked));
    await follow(context, current.caseId);
    await settle(context, current.caseId);
  },
});

/** Whether the move is outside of the usual ones. */
const isUnusual = (from: string, to: string) => !NEXT_STAGES[from as Stage].includes(to as Stage);
const levelOf = (current: Row, { stage }: Advance): Level | null => levelOpenedBy(stage, current.level);

function contradictions(current: Row, asked: Advance, today: string): FieldErrors {
  const errors: Record<string, string> = {};
  if (asked.stage === current.stage) errors.stage = 'La procédure est déjà à cette étape.';
  if (asked.fromOn > today) errors.fromOn = 'Cette date est à venir. Vérifiez l’année.';
  if (asked.stage !== current.stage && isUnusual(current.stage, asked.stage) && !asked.reason)
    errors.reason = 'À renseigner : ce passage est inhabituel.';
  if (levelOf(current, asked) && !asked.courtId) errors.courtId = 'À renseigner : la juridiction qui va examiner l’affaire.';
  return errors;
}

/** Stages follow each other in time. */
async function backwards({ tx }: TxContext, current: Row, { fromOn }: Advance): Promise<FieldErrors> {
  const last = await tx.stageMove.findFirst({
    where: { proceedingId: current.id },
    orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
    select: { fromOn: true },
  });
  return last && fromOn < last.fromOn
    ? { fromOn: `L’étape actuelle a commencé le ${shortDay(last.fromOn)} : la suivante ne peut pas la précéder.` }
    : {};
}

const reached = (current: Row, { stage, fromOn, authority, reason }: Advance) => {
  const unusual = isUnusual(current.stage, stage);
  return { stage, fromOn, authority: authority ?? null, isUnusual: unusual, reason: unusual ? (reason ?? null) : null };
};

async function move(context: TxContext, current: Row, asked: Advance): Promise<void> {
  await keepMove(context, current as Parameters<typeof keepMove>[1], reached(current, asked));
  const court = asked.courtId && asked.courtId !== current.courtId ? { courtId: asked.courtId, chamber: asked.chamber ?? null } : {};
  const chamber = asked.chamber ? { chamber: asked.chamber } : {};
  await context.tx.proceeding.update({
    where: { id: current.id },
    data: { stage: asked.stage, ...court, ...chamber, version: current.version + 1 },
  });
}

const BECAUSE = { appel: 'appel', cassation: 'pourvoi', renvoi_apres_cassation: 'renvoi_cassation' } as const;

async function branch(context: TxContext, current: Row, asked: Advance): Promise<void> {
  const level = levelOf(current, asked) as keyof typeof BECAUSE;
  const { caseId, isLeading } = current as { caseId: string; isLeading: boolean };
  const id = await openProceeding(context, {
    ...{ caseId, courtId: asked.courtId!, level, stage: asked.stage, chamber: asked.chamber ?? null },
    ...{ openedFromId: current.id, openedBecause: BECAUSE[level], openedOn: asked.fromOn, isLeading },
    defendantIds: await concernedBy(context.tx, current.id),
  });
  context.note({ action: 'create', resource: 'proceedings', recordId: id, caseId, changes: { level, stage: asked.stage } });
}

const concernedBy = async (client: Pick<Tx, 'proceedingDefendant'>, proceedingId: string) =>
  (await client.proceedingDefendant.findMany({ where: { proceedingId }, select: { personId: true } })).map(({ personId }) => personId);

/** What the appeal or the review would put in question again. */
async function again({ read }: Context, { id, caseId }: Row, { courtId }: Advance, level: Level | null): Promise<Consequence[]> {
  if (level === null || !courtId) return [];
  return questionedLines(await questioned(read, { caseId, courtId, level, defendantIds: await concernedBy(read, id) }));
}

/** What moving would change, before anything is saved. */
async function effects(context: Context, current: Row, asked: Advance): Promise<Consequence[]> {
  if (asked.stage === current.stage) return [];
  const { label } = STAGES[asked.stage];
  const level = levelOf(current, asked);
  const opened: Consequence = level
    ? { kind: 'create', text: `Nouvelle procédure, ${LEVELS[level].toLowerCase()}, issue de celle-ci` }
    : { kind: 'change', text: `Étape : ${label}`, detail: `depuis le ${longDay(asked.fromOn)}` };
  const unusual: Consequence[] = isUnusual(current.stage, asked.stage)
    ? [{ kind: 'warning', text: 'Ce passage est inhabituel : dites pourquoi.', detail: 'Il reste possible, et le motif est gardé.' }]
    : [];
  const minors =
    asked.stage === 'audience_tpe'
      ? MINOR_DEFENDANT.map(({ text, article }): Consequence => ({ kind: 'info', text, detail: article }))
      : [];
  return [
    opened,
    ...unusual,
    ...(await again(context, current, asked, level)),
    ...(await moved(context, current, asked, level)),
    ...minors,
  ];
}

/** Deadlines that come and go with the stage, and the next step after it. */
async function moved(context: Context, current: Row, asked: Advance, level: Level | null): Promise<Consequence[]> {
  const before = await caseFacts(context.read, current.caseId);
  const hearings = await context.read.hearing.findMany({ where: { proceedingId: current.id }, select: { id: true } });
  const own = new Set(hearings.map(({ id }) => id));
  // Another proceeding leaves this one where it stands.
  const placed = level ? before.hearings : before.hearings.map(one => (own.has(one.id) ? { ...one, stage: asked.stage } : one));
  const after = { ...before, hearings: placed, stage: current.isLeading ? asked.stage : before.stage };
  const [former, wanted] = [expectedDeadlines(before), expectedDeadlines(after)];
  const keyOf = ({ factId, rule }: { factId: string; rule: string }) => `${factId} ${rule}`;
  const [had, has] = [new Set(former.map(keyOf)), new Set(wanted.map(keyOf))];
  const born = wanted.filter(one => !had.has(keyOf(one)));
  const gone = former.filter(one => !has.has(keyOf(one)));
  const ended = new Set(gone.map(keyOf));
  const fresh = born.map(({ factId, rule, computed }) => ({
    ...{ id: rule, factId, rule, state: 'to_validate', responsibleId: null },
    ...{ lastUsefulOn: computed.lastUsefulOn, deadlineClass: computed.class },
  }));
  const next = nextStep({ ...after, deadlines: [...after.deadlines.filter(one => !ended.has(keyOf(one))), ...fresh] }, context.today);
  return [
    ...born.map(
      ({ rule, computed }): Consequence => ({
        kind: 'create',
        text: `Délai « ${RULES[rule].title} » : au plus tard ${longDay(computed.lastUsefulOn)}`,
      }),
    ),
    ...gone.map(({ rule }): Consequence => ({ kind: 'change', text: `Délai « ${RULES[rule].title} » : sans objet` })),
    next
      ? { kind: 'change', text: `Prochaine étape : ${next.label}, ${longDay(next.on)}` }
      : { kind: 'warning', text: 'Aucune prochaine étape : choisissez ce qui doit être fait ensuite' },
  ];
}
