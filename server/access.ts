import type { CurrentUser, Rule, Where } from './rest/resource.ts';

/** Nobody, ever. */
export const nobody: Rule = () => false;

/** Anyone signed in, the administrator alone included. */
export const everyone: Rule = () => true;

/** Anyone who follows cases, in whatever role. */
export const members: Rule = user => user.role !== null;

/** The association's legal staff. */
export const staff: Rule = user => user.role === 'juriste' || user.role === 'assistant';

/** The jurists alone. */
export const jurists: Rule = user => user.role === 'juriste';

/** The administrator, in whatever other role. */
export const admins: Rule = user => user.isAdmin;

/** The legal staff and the direction. */
export const staffAndDirection: Rule = user => user.role === 'juriste' || user.role === 'assistant' || user.role === 'director';

/** The jurists, who work with counsel, and the administrator. */
export const juristsAndAdmins: Rule = user => user.isAdmin || user.role === 'juriste';
/** Those who give account of the association's action: the jurists and the direction. */
export const reporters: Rule = user => user.role === 'juriste' || user.role === 'director';

/** The cases whose register of deadlines is kept: for the staff and the direction, not for a lawyer, who sees his own deadlines only. */
export const inRegisteredCases: Rule = (user, today) => staffAndDirection(user, today) === true && inOpenCases(user, today);

/** The legal staff and the administrator. */
export const staffAndAdmins: Rule = user => user.isAdmin || user.role === 'juriste' || user.role === 'assistant';

/** A mandate in force that day; the right ends with its last day. */
const inForce = (user: CurrentUser, today: string): Where => ({
  lawyerId: user.lawyerId,
  fromOn: { lte: today },
  OR: [{ untilOn: null }, { untilOn: { gte: today } }],
});

/** Not restricted to others: binds every role. */
const unrestricted = (user: CurrentUser): Where => ({ OR: [{ isRestricted: false }, { readers: { some: { userId: user.id } } }] });

/** The cases this person may know of: all for the staff and the direction, those of a current mandate for a lawyer. */
export const openCases: Rule = (user, today) => {
  if (user.role === null || (user.role === 'lawyer' && user.lawyerId === null)) return false;
  if (user.role !== 'lawyer') return unrestricted(user);
  return { AND: [unrestricted(user), { assignments: { some: inForce(user, today) } }] };
};

/** The same cases, for what belongs to one. */
export const inOpenCases: Rule = (user, today) => ofCase(openCases(user, today));

/** The cases a lawyer or the staff works on: the direction, which sees no identity, is left out. */
export const workedCases: Rule = (user, today) => user.role !== 'director' && openCases(user, today);

/** What belongs to a case, for who was given the right to validate time limits. */
export const inValidatedCases: Rule = (user, today) => user.canValidate && mayValidate(user.role) && inOpenCases(user, today);

/** What belongs to a case this person works on. */
export const inWorkedCases: Rule = (user, today) => ofCase(workedCases(user, today));

/** The cases the staff may change. */
export const staffCases: Rule = (user, today) => staff(user, today) === true && openCases(user, today);

/** What belongs to a case the staff may change. */
export const inStaffCases: Rule = (user, today) => ofCase(staffCases(user, today));

/** The cases a jurist may close, restrict and hand over. */
export const juristsCases: Rule = (user, today) => user.role === 'juriste' && openCases(user, today);

/** What stands between two cases, for who works on both: of a case one may not see, not even a link is told. */
export const inLinkedCases: Rule = (user, today) => ofBothCases(workedCases(user, today));

/** What stands between two cases, for the staff that may change both. */
export const inStaffLinkedCases: Rule = (user, today) => ofBothCases(staffCases(user, today));

/** What belongs to a case, for the jurists. */
export const inJuristsCases: Rule = (user, today) => ofCase(juristsCases(user, today));

/** Mandates: all for the staff, a lawyer's own. */
export const mandates: Rule = (user, today) => {
  if (user.role === 'lawyer')
    return user.lawyerId !== null && { AND: [{ lawyerId: user.lawyerId }, { case: openCases(user, today) as Where }] };
  return inStaffCases(user, today);
};

/** What is one's own alone. */
export const oneself: Rule = user => ({ userId: user.id });

/** Notes of the team: nothing of them for a lawyer or the direction. */
export const notesRead: Rule = inStaffCases;

/** The notes one wrote oneself. */
export const ownNotes: Rule = (user, today) => {
  const mine = inStaffCases(user, today);
  return typeof mine === 'boolean' ? mine : { AND: [mine, { authorId: user.id }] };
};

/** Documents, read and added: those of the cases one works on; for the staff also the association's own. */
export const documentsKnown: Rule = (user, today) => {
  const ofCases = inWorkedCases(user, today);
  if (staff(user, today) !== true || typeof ofCases === 'boolean') return ofCases;
  return { OR: [{ caseId: null }, ofCases] };
};

/** What one owns. */
export const owned: Rule = user => user.role !== null && { ownerId: user.id };

/** What one owns, and what is shared with one's role. */
export const ownOrShared: Rule = user =>
  user.role !== null && { OR: [{ ownerId: user.id }, { AND: [{ sharedWith: user.role }, { isRemoved: false }] }] };

/** Tasks: those of the cases for the staff, those given to him for a lawyer. */
export const tasksKnown: Rule = (user, today) => {
  if (user.role === 'lawyer') return { AND: [{ ownerId: user.id }, { case: openCases(user, today) as Where }] };
  return inStaffCases(user, today);
};

/** Lawyers: all for the staff, the direction and the administrator who gives them access, oneself for a lawyer. */
export const lawyersKnown: Rule = user => {
  if (user.role === 'lawyer') return user.lawyerId !== null && { id: user.lawyerId };
  return user.role !== null || user.isAdmin;
};

/** Who gives a lawyer access to the service: the jurists, who give the mandates, and the administrator. */
export const lawyersInvited: Rule = user => user.isAdmin || user.role === 'juriste';

/** What belongs to a lawyer: all for the staff and the direction, one's own for a lawyer. */
export const ofLawyersKnown: Rule = user => {
  if (user.role === 'lawyer') return user.lawyerId !== null && { lawyerId: user.lawyerId };
  return user.role !== null;
};

/** Roles from outside the association: their access is for their own cases and has an end. */
export const isOutsideRole = (role: string | null): boolean => role === 'lawyer';

/** Roles that may be given the right to validate time limits. */
export const mayValidate = (role: string | null): boolean => role === 'juriste' || role === 'director';

/** Roles that follow cases and so take over the work of somebody who leaves. */
export const leadsCases = (role: string | null): boolean => role === 'juriste' || role === 'assistant';

/** Colleagues: everyone for the staff, the direction and the administrator, those in charge of one's cases for a lawyer, oneself always. */
export const colleagues: Rule = (user, today) => {
  if (user.role !== 'lawyer') return user.role !== null || user.isAdmin || { id: user.id };
  return { OR: [{ id: user.id }, { responsibleCases: { some: openCases(user, today) } }] };
};

/** The journal: of one's cases for the staff, masked by the view for the direction and the administrator. */
export const journalLines: Rule = (user, today) => {
  if (user.role === 'juriste') return { case: openCases(user, today) };
  return user.isAdmin || user.role === 'director';
};

function ofCase(verdict: boolean | Where): boolean | Where {
  return typeof verdict === 'boolean' ? verdict : { case: verdict };
}

function ofBothCases(verdict: boolean | Where): boolean | Where {
  return typeof verdict === 'boolean' ? verdict : { AND: [{ case: verdict }, { otherCase: verdict }] };
}
