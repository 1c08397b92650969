import { expect } from 'chai';
import { citesWithdrawn, shownCitations, storedCitations, unknownCitations } from '../../server/resources/filings/citations.ts';

const A = '01900000-0000-7000-8000-00000000000a';
const B = '01900000-0000-7000-8000-00000000000b';
const before = [
  { id: A, number: 3 },
  { id: B, number: 4 },
];
const after = [
  { id: A, number: 1 },
  { id: B, number: 0 },
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('filings: exhibits cited in a text', () => {
  const rows: readonly (readonly [why: string, typed: string, later: string])[] = [
    ['follow the new order', 'Voir [pièce n° 3].', 'Voir [pièce n° 1].'],
    ['are read without care for blanks and capitals', 'Voir [Pièce n°3].', 'Voir [Pièce n° 1].'],
    ['may be several', 'Voir [pièces n° 3 et 4].', 'Voir [pièces n° 1 et retirée].'],
    ['leave the other numbers alone', 'Le 3 mars, 3 fois (pièce 3).', 'Le 3 mars, 3 fois (pièce 3).'],
  ];
  for (const [why, typed, later] of rows)
    it(why, () => expect(plain(shownCitations(storedCitations(typed, before), after))).to.equal(later));

  it('are refused when there is no such exhibit', () => {
    expect(unknownCitations('[pièce n° 3] et [pièces n° 5, 6]', before)).to.deep.equal([5, 6]);
    expect(unknownCitations('[pièce n° 0]', after)).to.deep.equal([0]);
  });

  it('say so when the exhibit was withdrawn', () => {
    expect(citesWithdrawn(shownCitations(storedCitations('[pièce n° 4]', before), after))).to.equal(true);
    expect(citesWithdrawn('La plainte a été retirée.')).to.equal(false);
  });

  it('stay as they are when stored twice', () => {
    const once = storedCitations('[pièce n° 3]', before);
    expect(storedCitations(once, before)).to.equal(once);
  });
});
