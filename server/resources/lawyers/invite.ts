import { v7 } from 'uuid';
import { lawyerInvitation } from '#schema/lawyers';
import { inJuristsCases, lawyersInvited, openCases } from '../../access.ts';
import { ApiError } from '../../rest/errors.ts';
import { type Context, defineAction, type Row, type TxContext } from '../../rest/resource.ts';
import { endSessions } from '../accounts/deactivate.ts';
import { type Code, freshCode, kept } from '../accounts/invite.ts';
import { unknownPassword } from '../accounts/open.ts';
import { refuseTaken } from '../accounts/rights.ts';
import { giveCase } from '../assignments/give.ts';
import { objections } from '../assignments/objections.ts';
import { accountOf, endErrors, isOpen, refused } from './access.ts';

type Invitation = ReturnType<typeof lawyerInvitation.parse>;

/**
 * « Inviter un avocat »: an access with its last day, closed until the code told once is used, and the association's mandate from today on
 * each chosen case. The day the code is used opens the cases of her mandates, and no other. An administrator without cases chooses none.
 */
export const invite = defineAction<typeof lawyerInvitation, { code: Code; passwordHash: string }>({
  input: lawyerInvitation,
  access: lawyersInvited,
  replies: 'result',
  reason: 'acceptedReason',
  preview: foresee,
  prepare: async () => ({ code: await freshCode(), passwordHash: await unknownPassword() }),
  async run(context, lawyer, invitation, { code, passwordHash }) {
    const { tx, now, today } = context;
    const { email, accessUntilOn } = invitation;
    const former = await accountOf(tx, lawyer.id);
    if (former && isOpen(former, today)) throw refused('Cet avocat a déjà un accès. Confiez-lui un dossier depuis la page du dossier.');
    refuse(endErrors(lawyer.id, accessUntilOn, today));
    await refuseTaken(tx, { ...(former && { id: former.id }), email, lawyerId: lawyer.id });
    const { inviteHash, inviteEndsAt } = kept(code, now);
    const said = { email, accessUntilOn, displayName: nameOf(lawyer), role: 'lawyer', isActive: false, inviteHash, inviteEndsAt };
    const id = former?.id ?? v7();
    if (former) await tx.user.update({ where: { id }, data: { ...said, version: former.version + 1 } });
    else await tx.user.create({ data: { ...said, id, lawyerId: lawyer.id, passwordHash, createdAt: now } });
    await endSessions(tx, id, now);
    const given = await giveCases(context, lawyer.id, invitation);
    context.note({
      ...{ action: 'invite', resource: 'accounts', recordId: id, caseId: null },
      changes: { accessUntilOn: [former?.accessUntilOn ?? null, accessUntilOn], cases: [null, given] },
    });
    return { code: code.code, inviteEndsAt };
  },
});

/** What the lawyer would see: the cases she has already, as far as the asker knows them, and what speaks against the new mandates. */
async function foresee(context: Context, lawyer: Row, { caseIds }: Invitation) {
  const { read, user, today } = context;
  const visible = openCases(user, today);
  const held = await read.assignment.findMany({
    where: { lawyerId: lawyer.id, ...inForce(today), case: { closedOn: null } },
    select: { caseId: true },
    distinct: ['caseId'],
  });
  const named =
    visible === false
      ? []
      : await read.case.findMany({
          where: { AND: [{ id: { in: held.map(({ caseId }) => caseId) } }, visible === true ? {} : visible] },
          select: { codeName: true },
          orderBy: { sortName: 'asc' },
        });
  const added = caseIds.filter(caseId => !held.some(mandate => mandate.caseId === caseId));
  const against = await Promise.all(added.map(caseId => objectionsTo(context, lawyer.id, caseId)));
  // Who reads no case learns how many there are; who reads some, those alone.
  return { held: visible === false ? held.length : named.length, heldNames: named.map(one => one.codeName), objections: against.flat() };
}

async function objectionsTo(context: Context, lawyerId: string, caseId: string): Promise<string[]> {
  const { read, today } = context;
  const { codeName } = await read.case.findUniqueOrThrow({ where: { id: caseId }, select: { codeName: true } });
  const found = await objections(read, context, { caseId, lawyerId, onBehalfOf: 'association', fromOn: today });
  return found.map(sentence => `${codeName}\u00A0: ${sentence}`);
}

/** Opens the chosen cases that the lawyer has not yet; answers how many. */
async function giveCases(context: TxContext, lawyerId: string, { caseIds, acceptedReason }: Invitation): Promise<number> {
  const { tx, user, today, note } = context;
  if (caseIds.length > 0 && inJuristsCases(user, today) === false) throw onCases('Seule une juriste confie un dossier à un avocat.');
  const held = await tx.assignment.findMany({ where: { lawyerId, ...inForce(today), caseId: { in: caseIds } }, select: { caseId: true } });
  const added = caseIds.filter(caseId => !held.some(mandate => mandate.caseId === caseId));
  for (const caseId of added) {
    await refuseUnfit(context, caseId);
    const id = await giveCase(context, { caseId, lawyerId, onBehalfOf: 'association', fromOn: today, acceptedReason });
    const changes = { lawyerId: [null, lawyerId], fromOn: [null, today] };
    note({ action: 'create', resource: 'assignments', recordId: id, caseId, changes });
  }
  return added.length;
}

async function refuseUnfit({ tx }: TxContext, caseId: string): Promise<void> {
  const { codeName, closedOn, isRestricted } = await tx.case.findUniqueOrThrow({ where: { id: caseId } });
  if (closedOn) throw onCases(`« ${codeName} » est clos. Retirez-le de la liste.`);
  if (isRestricted)
    throw onCases(`« ${codeName} » est à accès restreint. Invitez d’abord l’avocat, ajoutez-le à la liste d’accès, puis confiez-le-lui.`);
}

const inForce = (today: string) => ({ fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] });

const nameOf = ({ civility, firstName, lastName }: Row): string => `${civility} ${firstName} ${lastName}`;

const onCases = (sentence: string) =>
  new ApiError('invalid', { caseIds: sentence.replaceAll('« ', '«\u00A0').replaceAll(' »', '\u00A0»') });

function refuse(errors: Readonly<Record<string, string>>): void {
  if (Object.keys(errors).length > 0) throw new ApiError('invalid', errors);
}
