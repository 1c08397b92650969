import { expect } from 'chai';
import { type UrgencySubject, urgency } from '../../admin/ui/urgency.ts';

const MONDAY = '2026-11-23';
const FRIDAY = '2026-11-20';

const ROWS: { why: string; of: Partial<UrgencySubject>; level: string; words: string }[] = [
  { why: 'three days past', of: { dueOn: '2026-11-20' }, level: 'late', words: 'Dépassé de 3 j' },
  { why: 'today', of: { dueOn: '2026-11-23' }, level: 'critical', words: 'Aujourd’hui' },
  { why: 'two working days off', of: { dueOn: '2026-11-25' }, level: 'critical', words: 'Dans 2 j' },
  { why: 'four working days off', of: { dueOn: '2026-11-27' }, level: 'near', words: 'Dans 4 j' },
  { why: 'three working days over a week-end', of: { today: FRIDAY, dueOn: '2026-11-25' }, level: 'critical', words: 'Dans 5 j' },
  { why: 'over a holiday too', of: { today: '2026-12-24', dueOn: '2026-12-30' }, level: 'critical', words: 'Dans 6 j' },
  { why: 'ten days off', of: { dueOn: '2026-12-03' }, level: 'near', words: 'Dans 10 j' },
  { why: 'eleven days off', of: { dueOn: '2026-12-04' }, level: 'later', words: '04/12/2026' },
  {
    why: 'computed from what may happen',
    of: { dueOn: '2027-03-22', state: 'forecast' },
    level: 'forecast',
    words: '22/03/2027 (prévisionnel)',
  },
  { why: 'waiting for its event', of: { dueOn: null }, level: 'undated', words: 'Date à venir' },
  { why: 'done, whatever its day', of: { dueOn: '2026-11-01', state: 'done' }, level: 'done', words: 'Fait' },
  { why: 'done on a day', of: { state: 'done', closedOn: '2026-11-02' }, level: 'done', words: 'Fait le 02/11/2026' },
  { why: 'moot', of: { state: 'moot' }, level: 'done', words: 'Sans objet' },
  {
    why: 'the clock of another party, run out',
    of: { dueOn: '2026-11-20', state: 'expired', deadlineClass: 'V' },
    level: 'done',
    words: 'Expiré',
  },
  { why: 'expired', of: { dueOn: '2026-11-22', state: 'expired' }, level: 'late', words: 'Dépassé de 1 j' },
];

const subject = (of: Partial<UrgencySubject>): UrgencySubject => ({ dueOn: MONDAY, state: 'validated', today: MONDAY, ...of });

describe('admin: urgency of a deadline', () => {
  for (const { why, of, level, words } of ROWS) {
    it(why, () => expect(urgency(subject(of))).to.deep.include({ level, words: words.replace(/ j$/, '\u00A0j') }));
  }

  it('keeps the date in view while a second reader is awaited', () => {
    expect(urgency(subject({ state: 'to_validate' }))).to.deep.include({ level: 'critical', check: 'À valider' });
    expect(urgency(subject({ state: 'contested' }))).to.have.property('check', 'Contesté');
    expect(urgency(subject({}))).not.to.have.property('check');
  });

  it('marks class A only', () => {
    expect(urgency(subject({ deadlineClass: 'A' })).isStrict).to.equal(true);
    expect(urgency(subject({ deadlineClass: 'B' })).isStrict).to.equal(false);
  });
});
