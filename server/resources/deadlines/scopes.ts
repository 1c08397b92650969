import { CHECKED_CLASSES } from '#law/classes';
import { UNCHECKED_STATES } from '#schema/deadlines';
import type { Scope } from '../../rest/resource.ts';

const LOOKS_AT = ['state', 'deadlineClass', 'isConfirmed', 'enteredById', 'enteredOn'];
/** A date of ours whose fact is sure and that nobody has checked. */
const unchecked = { state: { in: [...UNCHECKED_STATES] }, deadlineClass: { in: [...CHECKED_CLASSES] }, isConfirmed: true };

/** The quick filters of the register that are more than one value of one field. */
export const scopes: Readonly<Record<string, Scope>> = {
  to_validate: { title: 'À valider', looksAt: LOOKS_AT, where: () => unchecked },
  // Who may not validate has nothing to; nobody validates what follows from what he entered himself.
  to_validate_by_me: {
    title: 'À valider par moi',
    looksAt: LOOKS_AT,
    where: user =>
      user.canValidate ? { AND: [unchecked, { OR: [{ enteredById: null }, { enteredById: { not: user.id } }] }] } : { OR: [] },
  },
  // A day without a second reader: the validator's week begins with it, and the direction sees it.
  validation_late: {
    title: 'Forclusion non validée depuis la veille',
    looksAt: LOOKS_AT,
    where: (_user, today) => ({ AND: [unchecked, { deadlineClass: 'A' }, { enteredOn: { lt: today } }] }),
  },
  // A right may be lost on a computation that nobody has validated, that somebody doubts, or on a report nobody has confirmed.
  unsure_foreclosures: {
    title: 'Forclusions non validées ou non confirmées',
    looksAt: ['deadlineClass', 'state', 'isConfirmed'],
    where: () => ({
      deadlineClass: 'A',
      OR: [{ state: { in: ['to_validate', 'contested'] } }, { state: 'validated', isConfirmed: false }],
    }),
  },
};
