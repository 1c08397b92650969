import { expect } from 'chai';
import {
  agree,
  atPlace,
  clockTime,
  euros,
  eurosInWords,
  groupGender,
  list,
  longDate,
  numberInWords,
  ofOrgan,
  ofPlace,
  ordinal,
  typeset,
  withDe,
} from '../../templates/french.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('French on paper', () => {
  const numbers: [number, string][] = [
    [0, 'zéro'],
    [1, 'un'],
    [16, 'seize'],
    [17, 'dix-sept'],
    [21, 'vingt et un'],
    [22, 'vingt-deux'],
    [61, 'soixante et un'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [77, 'soixante-dix-sept'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [99, 'quatre-vingt-dix-neuf'],
    [100, 'cent'],
    [101, 'cent un'],
    [180, 'cent quatre-vingts'],
    [200, 'deux cents'],
    [201, 'deux cent un'],
    [999, 'neuf cent quatre-vingt-dix-neuf'],
    [1000, 'mille'],
    [1980, 'mille neuf cent quatre-vingts'],
    [2000, 'deux mille'],
    [21_000, 'vingt et un mille'],
    [80_000, 'quatre-vingt mille'],
    [200_000, 'deux cent mille'],
    [280_300, 'deux cent quatre-vingt mille trois cents'],
    [1_000_000, 'un million'],
    [2_000_200, 'deux millions deux cents'],
    [9_999_999, 'neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf'],
  ];
  for (const [value, words] of numbers) it(`writes ${value} « ${words} »`, () => expect(numberInWords(value)).to.equal(words));

  const sums: [number, string, string][] = [
    [0, '0,00 €', 'zéro euro'],
    [1, '0,01 €', 'un centime'],
    [100, '1,00 €', 'un euro'],
    [150_000, '1 500,00 €', 'mille cinq cents euros'],
    [150_050, '1 500,50 €', 'mille cinq cents euros et cinquante centimes'],
    [201, '2,01 €', 'deux euros et un centime'],
    [100_000_000, '1 000 000,00 €', 'un million d’euros'],
    [100_000_100, '1 000 001,00 €', 'un million un euros'],
  ];
  for (const [cents, figures, words] of sums) {
    it(`writes ${cents} cents « ${figures} », « ${words} »`, () => {
      expect(plain(euros(cents))).to.equal(figures);
      expect(eurosInWords(cents)).to.equal(words);
    });
  }

  it('uses the no-break space Word draws, never the narrow one', () => {
    expect(euros(123_456_700)).to.equal('1\u00a0234\u00a0567,00\u00a0€');
    expect(typeset("l'objet : « oui » ; n° 3 du 4 mai\u202f!")).to.equal(
      'l’objet\u00a0: «\u00a0oui\u00a0»\u00a0; n°\u00a03 du 4\u00a0mai\u00a0!',
    );
    expect(typeset('1 200 000 € et 45 000 euros, en 2025 120 fois, au 75010 Paris')).to.equal(
      '1\u00a0200\u00a0000\u00a0€ et 45\u00a0000 euros, en 2025 120 fois, au 75010 Paris',
    );
  });

  it('refuses what is not a sum, a day or a time', () => {
    for (const cents of [-1, 1.5, Number.NaN, 1_000_000_000]) expect(() => eurosInWords(cents)).to.throw(RangeError);
    for (const day of ['2026-13-01', '2026-00-10', '2026-01-32', '26-01-01', '']) expect(() => longDate(day)).to.throw(RangeError);
    for (const time of ['24:00', '9:00', '09:60', '']) expect(() => clockTime(time)).to.throw(RangeError);
  });

  it('writes days and hours', () => {
    expect(plain(longDate('2026-11-23'))).to.equal('23 novembre 2026');
    expect(plain(longDate('2026-08-01'))).to.equal('1er août 2026');
    expect(['00:00', '01:05', '09:00', '13:30'].map(clockTime).map(plain)).to.deep.equal([
      '0 heure',
      '1 heure 05',
      '9 heures',
      '13 heures 30',
    ]);
  });

  const towns: [string, string, string][] = [
    ['Le Mans', 'du Mans', 'au Mans'],
    ['Les Sables-d’Olonne', 'des Sables-d’Olonne', 'aux Sables-d’Olonne'],
    ["Les Sables-d'Olonne", 'des Sables-d’Olonne', 'aux Sables-d’Olonne'],
    ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
    ['Évry', 'd’Évry', 'à Évry'],
    ['Lens', 'de Lens', 'à Lens'],
    ['Lille', 'de Lille', 'à Lille'],
    ['Laval', 'de Laval', 'à Laval'],
    ['Hazebrouck', 'd’Hazebrouck', 'à Hazebrouck'],
    ['Haguenau', 'de Haguenau', 'à Haguenau'],
    ['Yvetot', 'd’Yvetot', 'à Yvetot'],
  ];
  for (const [town, of, at] of towns)
    it(`says « ${of} » and « ${at} »`, () => expect([ofPlace(town), atPlace(town)]).to.deep.equal([of, at]));

  it('agrees, lists, ranks and elides', () => {
    expect([agree('female', 'né', 'née'), agree('male', 'né', 'née'), agree(null, 'né', 'née')]).to.deep.equal(['née', 'né', 'né']);
    expect([groupGender(['female', 'female']), groupGender(['female', 'male']), groupGender([])]).to.deep.equal(['female', 'male', 'male']);
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).to.deep.equal(['', 'a', 'a et b', 'a, b et c']);
    expect([ordinal(1), ordinal(1, 'female'), ordinal(2)]).to.deep.equal(['1er', '1re', '2e']);
    expect(['Érable', 'agression', 'harcèlement', 'homicide', 'œuvre', 'viol'].map(withDe)).to.deep.equal([
      'd’Érable',
      'd’agression',
      'de harcèlement',
      'd’homicide',
      'd’œuvre',
      'de viol',
    ]);
    expect(
      ['bureau', 'le bureau', 'assemblée générale', "l'assemblée générale", 'La commission', 'Les membres'].map(ofOrgan),
    ).to.deep.equal(['du bureau', 'du bureau', 'de l’assemblée générale', 'de l’assemblée générale', 'de la commission', 'des membres']);
  });
});
