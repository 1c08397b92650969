import { expect } from 'chai';
import { FAMILIES, familiesOf, grammarOf, matching } from '../../admin/resources/templates/families.ts';
import { entries } from '../../templates/dictionary/index.ts';

const ALL = entries().map(entry => ({ ...entry, isUsed: false }));

describe('admin: the dictionary of fields', () => {
  it('names every family, and none that is not there', () => {
    expect(Object.keys(FAMILIES)).to.deep.equal([...new Set(ALL.map(({ path }) => path.split('.')[0]))]);
    expect(familiesOf(ALL).flatMap(family => family.entries)).to.deep.equal(ALL);
  });

  it('finds a field by its example too', () => {
    expect(matching(ALL, 'exemplaire').map(({ path }) => path)).to.include('association.representant');
    expect(matching(ALL, 'ville juridiction').map(({ path }) => path)).to.include('juridiction.deVille');
  });

  it('gathers what already agrees with the sentence', () => {
    const paths = grammarOf(ALL).map(({ path }) => path);
    expect(paths).to.include.members(['association.autorise', 'juridiction.deVille', 'victimes.ne', 'signature.aLieu']);
    expect(paths).not.to.include('association.rna');
  });
});
