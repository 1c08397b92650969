import { ADULT_MONTHS, MAJORITY_NOTICE_MONTHS } from '#law/minority';
import { monthInFull } from '../forms/frenchDays.ts';
import type { PersonRow } from '../forms/rows.ts';

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Age and majority, to the month and no nearer; `isNear` six months before the eighteenth birthday: who must sign changes. */
export function majorityWords(
  { majorityMonth, gender }: Pick<PersonRow, 'majorityMonth' | 'gender'>,
  today: string,
): { text: string | null; isNear: boolean } {
  if (!majorityMonth) return { text: null, isNear: false };
  const left = monthNumber(majorityMonth) - monthNumber(today);
  // In the month itself the day is not known: the person is said a minor until it has ended.
  const age = Math.floor((ADULT_MONTHS - Math.max(left, 0) - (left >= 0 ? 1 : 0)) / 12);
  if (left < 0) return { text: `${gender === 'female' ? 'majeure' : 'majeur'} depuis ${monthInFull(majorityMonth)}`, isNear: false };
  return { text: `${age} ans, majorité en ${monthInFull(majorityMonth)}`, isNear: left <= MAJORITY_NOTICE_MONTHS };
}
