import { expect } from 'chai';
import { chosenRecord, isSame, mergeRecords } from '../../admin/ui/mergeRecords.ts';

const FIELDS = ['note', 'courtroom', 'chamber', 'heldOn'];
const base = { id: 'h1', version: 3, note: 'a', courtroom: null, chamber: '6e', heldOn: '2026-11-20' };

describe('admin: two edits of one record', () => {
  it('joins what each changed alone and keeps their version number', () => {
    const merge = mergeRecords(base, { ...base, courtroom: 'B 204' }, { ...base, version: 4, chamber: '14e' }, FIELDS);
    expect(merge).to.deep.equal({
      merged: { ...base, version: 4, courtroom: 'B 204', chamber: '14e' },
      fromMine: ['courtroom'],
      fromTheirs: ['chamber'],
      conflicts: [],
    });
  });

  it('asks about what both changed, and only then', () => {
    const mine = { ...base, note: 'mine', heldOn: '2027-01-14' };
    const theirs = { ...base, version: 4, note: 'theirs', heldOn: '2027-01-14' };
    const merge = mergeRecords(base, mine, theirs, FIELDS);
    expect(merge.conflicts).to.deep.equal(['note']);
    // The same change on both sides is theirs already.
    expect(merge.fromTheirs).to.deep.equal(['heldOn']);
  });

  it('saves the choice: mine, theirs, or both texts', () => {
    const mine = { ...base, note: 'mine', courtroom: 'A' };
    const theirs = { ...base, note: 'theirs', courtroom: 'B', version: 4 };
    const merge = mergeRecords(base, mine, theirs, FIELDS);
    expect(chosenRecord(merge, mine, theirs, { note: 'both', courtroom: 'mine' })).to.deep.equal({
      ...theirs,
      note: 'theirs\n\nmine',
      courtroom: 'A',
    });
    expect(chosenRecord(merge, mine, theirs, { note: 'mine', courtroom: 'theirs' })).to.deep.equal({ ...theirs, note: 'mine' });
  });

  it('does not see an emptied field or another key order as a change', () => {
    expect(isSame('', null)).to.equal(true);
    expect(isSame(undefined, null)).to.equal(true);
    expect(isSame({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).to.equal(true);
    expect(isSame([1, 2], [2, 1])).to.equal(false);
    expect(isSame(0, null)).to.equal(false);
  });
});
