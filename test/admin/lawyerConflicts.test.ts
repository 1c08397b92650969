import { expect } from 'chai';
import { isNamed, lawyerConflicts } from '../../admin/resources/assignments/lawyerConflicts.ts';

const garnier = { id: 'g', lastName: 'Le Gall', label: 'Me Ines Le Gall' };
const party = { personId: 'p', pseudonym: 'Prévenu 1', role: 'defendant', lawyerName: 'Me I. LE GALL', elsewhere: null };

describe('admin: a lawyer on both sides', () => {
  for (const [typed, expected] of [
    ['Me Le Gall', true],
    ['Maître Inès LE GALL (Lille)', true],
    ['Me Legall', false],
    ['Me Galland', false],
    ['', false],
    [null, false],
  ] as const)
    it(`${expected ? 'finds' : 'does not find'} Le Gall in « ${typed} »`, () => expect(isNamed('Le Gall', typed)).to.equal(expected));

  it('is told of a party of the case', () => {
    expect(lawyerConflicts([garnier], [party]).map(({ sentence }) => sentence)).to.deep.equal([
      'Me Ines Le Gall est aussi l’avocat de Prévenu 1\u00A0: vérifiez le conflit d’intérêts.',
    ]);
  });

  it('is told of a link with another case', () => {
    const [found] = lawyerConflicts([garnier], [{ ...party, elsewhere: 'Dune' }]);
    expect(found?.sentence).to.contain('dans Dune');
  });

  it('is not told of a witness, nor of another lawyer', () => {
    expect(
      lawyerConflicts(
        [garnier],
        [
          { ...party, role: 'witness' },
          { ...party, lawyerName: 'Me Roy' },
        ],
      ),
    ).to.deep.equal([]);
  });
});
