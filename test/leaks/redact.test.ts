import { expect } from 'chai';
import { redactDocx } from '../../server/leaks/redact.ts';
import { scanDocx } from '../../server/leaks/scan.ts';
import { type ProtectedPerson, protectedWordsOf } from '../../server/leaks/words.ts';
import { readArchive } from '../../templates/engine/archive.ts';
import { p, part, r, wordFile } from './office.ts';

const person = (pseudonym: string, firstName: string, lastName: string, more: Partial<ProtectedPerson> = {}): ProtectedPerson => ({
  ...{ caseId: 'own', gender: null, isMinor: true, contacts: ['06 12 34 56 78'] },
  ...{ pseudonym, firstName, lastName, bornOn: '2010-02-14' },
  ...more,
});
const words = protectedWordsOf(
  [
    person('Capucine', 'Manon', 'Canari'),
    person('Prévenu 1', 'Yann', 'Canari'),
    person('Jade & Cie', 'Élodie', 'Garrec'),
    person('Perle', 'Louise', 'Marchais', { caseId: 'other' }),
  ],
  [{ caseId: 'own', value: '26 134 000217' }],
  { phrases: [], words: ['Capucine', 'Prévenu 1', 'Jade & Cie'] },
  'own',
);
const properties = { title: 'Conclusions', association: 'ACPE', description: '' };
const textOf = (file: Buffer, name = 'word/document.xml') =>
  [...(readArchive(file).get(name)?.toString('utf8') ?? '').matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');

describe('leaks: a copy with pseudonyms', () => {
  const rows: readonly [why: string, body: string, text: string][] = [
    ['a whole name', p('Manon Canari demande'), 'Capucine demande'],
    ['a name split over runs, whose first run keeps its place', p('Vu Ma', 'non', ' Can', 'ari', ' hier'), 'Vu Capucine hier'],
    ['two names in one run', p('Manon Canari et Yann Canari.'), 'Capucine et Prévenu 1.'],
    ['a name that two persons of the case bear', p('l’affaire Canari'), 'l’affaire [nom retiré]'],
    ['a pseudonym that XML must escape', p('Élodie Garrec'), 'Jade &amp; Cie'],
    [
      'a birth date, a phone, a number',
      p('née le 14 février 2010, 06 12 34 56 78, n° 26134000217'),
      'née le [date retirée], [coordonnées retirées], n° [numéro retiré]',
    ],
    ['a text box', `<w:p><w:txbxContent>${p('Manon')}</w:txbxContent>${r(' ici')}</w:p>`, 'Capucine ici'],
    ['nothing else', p('Rien à &lt;changer&gt; &amp; voilà'), 'Rien à &lt;changer&gt; &amp; voilà'],
  ];
  for (const [why, body, text] of rows)
    it(`replaces ${why}`, () => expect(textOf(redactDocx(wordFile({ body }), words, properties))).to.equal(text));

  it('leaves nothing of the case to be found, headers and properties included', () => {
    const file = wordFile({
      body: p('Manon Canari, née le 14/02/2010'),
      'word/header1.xml': part('hdr', 'Affaire Garrec'),
      'word/footnotes.xml': part('footnotes', 'Yann Canari'),
      'docProps/core.xml': '<cp:coreProperties><dc:creator>Manon Canari</dc:creator></cp:coreProperties>',
      'docProps/thumbnail.jpeg': Buffer.from([255, 216]),
    });
    expect(scanDocx(file, words)).to.have.lengthOf(6);
    const copy = redactDocx(file, words, properties);
    expect(scanDocx(copy, words)).to.deep.equal([]);
    expect([...readArchive(copy).keys()]).not.to.include('docProps/thumbnail.jpeg');
  });

  it('leaves to the scan what is of another case, or where no pseudonym can be written', () => {
    const copy = redactDocx(wordFile({ body: `${p('Louise Marchais')}<w:bookmarkStart w:name="Manon"/>` }), words, properties);
    expect(scanDocx(copy, words).map(({ place }) => place)).to.deep.equal(['paragraphe 1', 'signet (paragraphe 1)']);
  });
});
