import { expect } from 'chai';
import { type Hit, scanDocx, scanText } from '../../server/leaks/scan.ts';
import { type ProtectedPerson, protectedWordsOf } from '../../server/leaks/words.ts';
import { writeArchive } from '../../templates/engine/archive.ts';
import { p, part, r, wordFile } from './office.ts';

const OWN = 'case-own';
const person = (more: Partial<ProtectedPerson>): ProtectedPerson => ({
  ...{ caseId: 'case-other', pseudonym: 'Capucine', gender: 'female', isMinor: true, contacts: [] },
  ...more,
});
const PERSONS = [
  person({
    ...{ lastName: 'Canari-Dufresne', firstName: 'Manon', bornOn: '2010-02-14', birthPlace: 'Saint-Brieuc' },
    contacts: ['12, rue des Lilas\n29200 Brest', 'mère : 06 12 34 56 78 ou maman@example.org, ne jamais appeler le +33 7 98 76 54 32'],
  }),
  person({ caseId: OWN, pseudonym: 'Jade', lastName: 'Petit', firstName: 'Élodie', bornOn: '2009-09-01' }),
  person({ pseudonym: 'Prévenu 1', gender: 'male', isMinor: false, lastName: 'Tassel dit Momo', firstName: 'Jean Bruno' }),
  person({ pseudonym: 'Perle', lastName: 'Ly', firstName: 'An', bornOn: '1998-03-21' }),
  person({
    pseudonym: 'Rubis',
    lastName: 'Quéméner épouse Bozec',
    firstName: 'Léa',
    contacts: ['Mail:lea.d@exemple.fr ou «b.le+ecole@exemple.fr»'],
  }),
  person({ pseudonym: 'Saphir', lastName: 'Saint-Éloi', firstName: 'Jade' }),
];
const NUMBERS = [
  { caseId: OWN, value: '26 134 000217' },
  { caseId: 'case-other', value: 'RG 25/01234' },
  { caseId: 'case-other', value: 'JI 4 26/12' },
  { caseId: 'case-other', value: '26/13' },
];
const ALLOWED = {
  phrases: ['Claire Morel', 'Me Tassel', 'Maison de Saint-Éloi-les-Bains', 'Tribunal judiciaire de Brest'],
  words: ['Jade', 'Capucine'],
};
const words = protectedWordsOf(PERSONS, NUMBERS, ALLOWED);
const ofOwnCase = protectedWordsOf(PERSONS, NUMBERS, ALLOWED, OWN);
const SECRETS = /dufresne|manon|tassel|momo|élodie|saint-éloi|lilas|2010|quatorze|134 ?000|56 ?78|maman@/i;

describe('leaks: what is protected in one text', () => {
  const found = (text: string, index = words) => scanText(text, 'ici', index).map(({ kind, passage }) => `${kind} ${passage}`);
  const rows: readonly [why: string, text: string, ...expected: string[]][] = [
    ['a last name, masked with its first letter', 'l’affaire Dufresne', 'name l’affaire D•••••••'],
    ['the whole name as one', 'Vu Manon Canari-Dufresne hier', 'name Vu M••••••• C••••••• D••••••• hier'],
    ['the name before the first name', 'DUFRESNE Manon', 'name D••••••• M•••••••'],
    ['small letters', 'voir dufresne', 'name voir d•••••••'],
    ['an accent of its own', 'Mañon', 'name M•••••••'],
    ['a decomposed accent', 'E\u0301lodie parle', 'name E••••••• parle'],
    ['no accent in capitals', 'ELODIE', 'name E•••••••'],
    ['another hyphen', 'Canari\u2011Dufresne', 'name C••••••• D•••••••'],
    ['a space for the hyphen', 'Canari Dufresne', 'name C••••••• D•••••••'],
    ['a no-break space', 'Canari\u00a0Dufresne', 'name C••••••• D•••••••'],
    ['a soft hyphen', 'Du\u00adfres\u00adne', 'name D•••••••'],
    ['an invisible space', 'Du\u200bfres\u200dne', 'name D•••••••'],
    ['letters apart', 'D U F R E S N E', 'name D•••••••'],
    ['wide letters', 'Ｄｕｆｒｅｓｎｅ', 'name Ｄ•••••••'],
    ['letters joined by a bookmark', 'AuditionDufresne_3', 'name AuditionD•••••••_3'],
    ['an alias', 'dit « Momo »', 'name dit « M••••••• »'],
    ['the first of two first names', 'Bonjour Jean Tassel', 'name Bonjour J••••••• T•••••••'],
    ['two names too short alone', 'chez An Ly', 'name chez ••••••• •••••••'],
    ['an everyday word with the capital of a name', 'chez la petite Petit', 'name chez la petite P•••••••'],
    ['the birth date in figures', 'née le 14/02/2010', 'birth_date née le •••••••'],
    ['… with dots and two figures', 'née le 14.2.10', 'birth_date née le •••••••'],
    ['… as computers write it', 'DDN 2010-02-14', 'birth_date DDN •••••••'],
    ['… with no mark', 'dufile_14022010', 'birth_date dufile_•••••••'],
    ['… with its month', 'le 14 février 2010', 'birth_date le •••••••'],
    ['… abbreviated', 'le 14 févr. 2010', 'birth_date le •••••••'],
    ['… the first of a month', 'le 1er septembre 2009', 'birth_date le •••••••'],
    ['… in letters', 'le quatorze février deux mille dix', 'birth_date le •••••••'],
    ['… of the last century in letters', 'le vingt et un mars mil neuf cent quatre-vingt-dix-huit', 'birth_date le •••••••'],
    ['a phone as it is written', 'au 06 12 34 56 78.', 'phone au •••••••.'],
    ['… with dots', '06.12.34.56.78', 'phone •••••••'],
    ['… from abroad', '+33 (0)6 12 34 56 78', 'phone +•••••••'],
    ['… end to end', 'tel:0798765432', 'phone tel:•••••••'],
    ['an e-mail address', 'écrire à Maman@Example.org', 'email écrire à •••••••'],
    ['… written after a colon', 'Courriel:lea.d@exemple.fr', 'email Courriel:•••••••'],
    ['… in a sentence’s quotes', 'à «lea.d@exemple.fr»', 'email à «•••••••»'],
    ['… after an apostrophe', 'l’adresse d’lea.d@exemple.fr', 'email l’adresse d’•••••••'],
    ['… in a link', 'https://x.fr/?a=b.le+ecole@exemple.fr', 'email https://x.fr/?a=•••••••'],
    ['a wife’s own name', 'la mère, Quéméner', 'name la mère, Q•••••••'],
    ['… and the name of her husband', 'Léa Bozec', 'name L••••••• B•••••••'],
    ['a prosecutor’s number', 'n° 26134000217', 'case_number n° •••••••'],
    ['… with other spaces', 'parquet 26/134/000217', 'case_number parquet •••••••'],
    ['a court’s number without its letters', '(25/01234)', 'case_number (•••••••)'],
    ['a court’s number too short without its letters', 'cabinet JI4, 26-12', 'case_number cabinet •••••••'],
    ['nothing in figures too few to tell', 'le 26/13, les articles 4, 26 et 12'],
    ['an address', 'habite 12 rue des Lilas', 'address habite •••••••'],
    ['initials beside the town', 'M. D., de Brest', 'initials •••••••, de Brest'],
    ['nothing in a pseudonym, a sum, an article', 'Capucine demande 1 500 € (art. 475-1), le 3 mars 2026'],
    ['nothing in an everyday word', 'une petite fille, un petit dossier. Petit à petit'],
    ['nothing in initials without the town', 'M. D. a parlé'],
    ['nothing in a colleague', 'signé par Claire Morel'],
    ['nothing in a lawyer who bears a protected name', 'plaidée par Me Tassel'],
    ['nothing in a place that holds a name', 'à la Maison de Saint-Éloi-les-Bains'],
    ['nothing in a longer word', 'dufresnoise'],
    ['nothing in an empty text', ''],
  ];
  for (const [why, text, ...expected] of rows) it(`finds ${why}`, () => expect(found(text)).to.deep.equal(expected));

  it('leaves a pseudonym of the case that is the first name of somebody elsewhere', () => {
    expect(found('Jade a parlé')).to.have.lengthOf(1);
    expect(found('Jade a parlé', ofOwnCase)).to.deep.equal([]);
  });

  it('in a document about a case, takes a day of another case for a birth date only where a birth is told', () => {
    expect(found('faits du 14 février 2010', ofOwnCase)).to.deep.equal([]);
    for (const told of ['née le', 'né le', 'NÉ LE', 'ne\u0301 le', 'né(e) le', 'nés le', 'âgé depuis le', 'DDN\u00a0:', 'naissance\u00a0:'])
      expect(found(`${told} 14 février 2010`, ofOwnCase), told).to.have.lengthOf(1);
    expect(found('l’année du 14 février 2010, menée', ofOwnCase)).to.deep.equal([]);
    expect(found('le 1er septembre 2009', ofOwnCase)).to.have.lengthOf(1);
  });

  it('shows some words around, never the other names of the sentence', () => {
    const long = `${'Il était une fois. '.repeat(5)}Manon et Momo ont été entendus ensemble ${'puis le silence '.repeat(5)}`;
    const [hit] = found(long);
    expect(hit).to.match(/^name … .*M••••••• et M••••••• ont été.* …$/);
    expect(hit!.length).to.be.below(120);
  });
});

const NAME = 'Dufresne';
const META = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const HIDDEN: Readonly<Record<string, [place: string, parts: Record<string, string | Buffer>]>> = {
  'the body': ['paragraphe 2', { body: p('Rien.') + p('') + p(`L’affaire ${NAME}`) }],
  'a name split over runs': ['paragraphe 1', { body: p('L’affaire Du', 'fres', 'ne') }],
  'a name split by a proofing mark': ['paragraphe 1', { body: `<w:p>${r('Duf')}<w:proofErr w:type="spellStart"/>${r('resne')}</w:p>` }],
  'a name written in character references': ['paragraphe 1', { body: p('Duf&#x72;&#101;sne') }],
  'a name in CDATA': ['paragraphe 1', { body: `<w:p><w:r><w:t><![CDATA[${NAME}]]></w:t></w:r></w:p>` }],
  'a no-break hyphen of Word': ['paragraphe 1', { body: `<w:p>${r('Canari')}<w:r><w:noBreakHyphen/></w:r>${r(NAME)}</w:p>` }],
  'a soft hyphen of Word': ['paragraphe 1', { body: `<w:p>${r('Duf')}<w:r><w:softHyphen/></w:r>${r('resne')}</w:p>` }],
  'a table': ['paragraphe 1, dans un tableau', { body: `<w:tbl><w:tr><w:tc>${p(NAME)}</w:tc></w:tr></w:tbl>` }],
  'a text box': [
    'zone de texte (paragraphe 1)',
    { body: `<w:p>${r('Avant')}<w:r><w:pict><v:textbox><w:txbxContent>${p(NAME)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>` },
  ],
  'hidden text': ['paragraphe 1, texte masqué', { body: `<w:p>${r('Rien')}${r(NAME, '<w:vanish/>')}</w:p>` }],
  'a name cut by hidden letters': ['paragraphe 1', { body: `<w:p>${r('Duf')}${r('xx', '<w:vanish/>')}${r('resne')}</w:p>` }],
  'inserted text': ['paragraphe 1', { body: `<w:p><w:ins w:author="x">${r(NAME)}</w:ins></w:p>` }],
  'deleted text': [
    'paragraphe 1, texte supprimé gardé par le suivi des modifications',
    { body: `<w:p>${r('L’affaire ')}<w:del><w:r><w:delText>${NAME}</w:delText></w:r></w:del></w:p>` },
  ],
  'a name cut by a deletion': [
    'paragraphe 1',
    { body: `<w:p>${r('Duf')}<w:del><w:r><w:delText>xx</w:delText></w:r></w:del>${r('resne')}</w:p>` },
  ],
  'a name before its correction': [
    'paragraphe 1, texte supprimé gardé par le suivi des modifications',
    { body: `<w:p>${r('Duf')}<w:ins>${r('our')}</w:ins><w:del><w:r><w:delText>resne</w:delText></w:r></w:del></w:p>` },
  ],
  'a field code split over runs': [
    'paragraphe 1, code de champ',
    { body: '<w:p><w:r><w:instrText>HYPERLINK "Duf</w:instrText></w:r><w:r><w:instrText>resne.html"</w:instrText></w:r></w:p>' },
  ],
  'a simple field': [
    'paragraphe 1, code de champ',
    { body: `<w:p><w:fldSimple w:instr="DOCPROPERTY ${NAME}">${r('x')}</w:fldSimple></w:p>` },
  ],
  'an alternative text': [
    'texte de remplacement d’une image (paragraphe 1)',
    { body: `<w:p><w:r><w:drawing><wp:docPr id="1" name="Image 1" descr="Photo de ${NAME}"/></w:drawing></w:r></w:p>` },
  ],
  'the name of a picture': ['nom d’une image (paragraphe 1)', { body: `<w:p><wp:docPr id="1" name="${NAME}.jpg"/></w:p>` }],
  'a bookmark': ['signet (paragraphe 1)', { body: `<w:p><w:bookmarkStart w:id="0" w:name="Audition${NAME}"/>${r('x')}</w:p>` }],
  'a content control': ['contrôle de contenu (paragraphe 1)', { body: `<w:sdt><w:sdtPr><w:alias w:val="${NAME}"/></w:sdtPr></w:sdt>` }],
  'the author of a change': [
    'auteur d’une révision ou d’un commentaire (paragraphe 1)',
    { body: `<w:p><w:ins w:author="${NAME} Paul">${r('x')}</w:ins></w:p>` },
  ],
  'a text of no paragraph': ['paragraphe 1', { body: `<w:sdtContent>${NAME}</w:sdtContent>` }],
  'an XML comment': ['partie technique du fichier', { body: `<!-- ${NAME} -->${p('x')}` }],
  'a header': ['en-tête', { 'word/header2.xml': part('hdr', NAME) }],
  'a footer': ['pied de page', { 'word/footer1.xml': part('ftr', NAME) }],
  'a footnote': ['note de bas de page', { 'word/footnotes.xml': part('footnotes', NAME) }],
  'an endnote': ['note de fin', { 'word/endnotes.xml': part('endnotes', NAME) }],
  'a comment': ['commentaire', { 'word/comments.xml': part('comments', NAME) }],
  'the people of a document': [
    'auteur d’une révision ou d’un commentaire',
    { 'word/people.xml': `<w15:people><w15:person w15:author="${NAME}"/></w15:people>` },
  ],
  'the title of a document': [
    'propriétés du document',
    { 'docProps/core.xml': `<cp:coreProperties ${META}><dc:title>${NAME}</dc:title></cp:coreProperties>` },
  ],
  'the last author': [
    'propriétés du document',
    { 'docProps/core.xml': `<cp:coreProperties><cp:lastModifiedBy>${NAME}</cp:lastModifiedBy></cp:coreProperties>` },
  ],
  'the manager': ['propriétés du document', { 'docProps/app.xml': `<Properties><Manager>${NAME}</Manager></Properties>` }],
  'the value of a property': [
    'propriétés du document',
    { 'docProps/custom.xml': `<Properties><property name="x"><vt:lpwstr>${NAME}</vt:lpwstr></property></Properties>` },
  ],
  'the name of a property': ['propriétés du document', { 'docProps/custom.xml': `<Properties><property name="${NAME}"/></Properties>` }],
  'a variable': [
    'variable du document (réglages du document)',
    { 'word/settings.xml': `<w:settings><w:docVar w:name="v" w:val="${NAME}"/></w:settings>` },
  ],
  'a style': [
    'nom d’un style',
    { 'word/styles.xml': `<w:styles><w:style w:customStyle="1"><w:name w:val="${NAME}"/></w:style></w:styles>` },
  ],
  'hidden data': ['données cachées du document', { 'customXml/item1.xml': `<client nom="${NAME}"/>` }],
  'a link': [
    'lien',
    { 'word/_rels/document.xml.rels': `<Relationships><Relationship Target="mailto:${NAME}@example.org"/></Relationships>` },
  ],
  'a chart': ['graphique', { 'word/charts/chart1.xml': `<c:chart><a:p><a:r><a:t>${NAME}</a:t></a:r></a:p></c:chart>` }],
  'a diagram': ['schéma', { 'word/diagrams/data1.xml': `<dgm:pt><a:p><a:t>${NAME}</a:t></a:p></dgm:pt>` }],
  'a saved block': ['blocs de texte enregistrés', { 'word/glossary/document.xml': part('glossaryDocument', NAME) }],
  'a web page inside': ['partie technique du fichier', { 'word/afchunk.html': `<p>${NAME}</p>` }],
  'a part in UTF-16': ['en-tête', { 'word/header1.xml': Buffer.from(`\ufeff${part('hdr', NAME)}`, 'utf16le') }],
  'the name of a part': ['nom d’un fichier interne', { 'word/media/photo-dufresne.png': Buffer.from([1, 2, 3]) }],
  'what a camera wrote in a picture': [
    'fichier d’une image',
    { 'word/media/image1.jpg': Buffer.from(`\u0001\u0002ImageDescription Dufresne au parc\u0003`, 'latin1') },
  ],
  'a workbook inside': [
    'cellule, dans un fichier incorporé',
    {
      'word/embeddings/table.xlsx': writeArchive(
        new Map([['xl/sharedStrings.xml', Buffer.from(`<sst><si><r><t>Duf</t></r><r><t>resne</t></r></si></sst>`)]]),
      ),
    },
  ],
};

describe('leaks: every hiding place of a name in a Word file', () => {
  for (const [where, [place, parts]] of Object.entries(HIDDEN))
    it(`finds it in ${where}`, () => {
      const hits = scanDocx(wordFile(parts), words);
      expect(hits.map(hit => [hit.place, hit.kind])).to.deep.equal([[place, 'name']]);
      expect(JSON.stringify(hits)).not.to.match(SECRETS);
      expect(hits[0]!.passage).to.match(/•••••••/);
    });

  it('takes the heading of a table for what its cells tell: a birth date of another case beside « Né le »', () => {
    const table = (heading: string) =>
      wordFile({ body: `<w:tbl><w:tr><w:tc>${p(heading)}</w:tc><w:tc>${p('14/02/2010')}</w:tc></w:tr></w:tbl>` });
    expect(scanDocx(table('Né le'), ofOwnCase).map(({ kind }) => kind)).to.deep.equal(['birth_date']);
    expect(scanDocx(table('Faits du'), ofOwnCase)).to.deep.equal([]);
  });

  it('finds it after the end of the archive', () => {
    const file = wordFile({});
    file.writeUInt16LE(NAME.length, file.length - 2);
    expect(places(scanDocx(Buffer.concat([file, Buffer.from(NAME)]), words))).to.deep.equal(['commentaire du fichier compressé']);
  });

  it('finds nothing in the same file without the name', () => {
    for (const [where, [, parts]] of Object.entries(HIDDEN)) {
      if (where.includes('UTF-16') || where.includes('workbook') || where.includes('name of a part') || where.includes('camera')) continue;
      const clean = Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [name, String(text).replaceAll(/Canari|Duf|fres|resne/g, '')]),
      );
      expect(scanDocx(wordFile(clean), words), where).to.deep.equal([]);
    }
  });

  const UNREADABLE: Readonly<Record<string, Buffer>> = {
    'a file that is no archive': Buffer.from('Dufresne'),
    'a part with entities': wordFile({ 'word/header1.xml': '<!DOCTYPE x [<!ENTITY a "Duf">]><w:hdr><w:p>&a;resne</w:p></w:hdr>' }),
    'a part in another encoding': wordFile({ 'word/header1.xml': '<?xml version="1.0" encoding="UTF-7"?><w:hdr/>' }),
    'an object of an old program': wordFile({ 'word/embeddings/oleObject1.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') }),
    'a saved picture of the first page': wordFile({ 'docProps/thumbnail.jpeg': Buffer.from([255, 216]) }),
  };
  for (const [why, file] of Object.entries(UNREADABLE))
    it(`does not let ${why} pass`, () => expect(scanDocx(file, words).map(({ kind }) => kind)).to.deep.equal(['unreadable']));

  it('counts a text box that Word wrote twice as one', () => {
    const box = `<w:txbxContent>${p(NAME)}</w:txbxContent>`;
    const body = `<w:p><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(places(scanDocx(wordFile({ body }), words))).to.deep.equal(['zone de texte (paragraphe 1)']);
  });

  it('searches four pages for ten thousand persons in a few seconds of a busy processor at most', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const made = (n: number) => `B${letters[n % 26]}${letters[Math.floor(n / 26) % 26]}${letters[Math.floor(n / 676) % 26]}rtel`;
    const many = Array.from({ length: 10_000 }, (_, n) =>
      person({
        ...{ lastName: `${made(n)}-${made(n + 7)}`, firstName: `${made(n + 3)}o`, bornOn: `19${70 + (n % 30)}-0${1 + (n % 9)}-1${n % 10}` },
        contacts: [`${n} rue ${made(n)}, 29200 Brest`, `06 ${String(10_000_000 + n)}`],
      }),
    );
    const body = Array.from({ length: 80 }, (_, n) =>
      p(`Attendu ${n} que l’association demande réparation de son préjudice. `.repeat(5)),
    ).join('');
    const file = wordFile({ body: body + p(`${made(9_999)}-${made(10_006)}`) });
    const start = process.cpuUsage();
    const hits = scanDocx(file, protectedWordsOf([...PERSONS, ...many], NUMBERS, ALLOWED));
    const took = process.cpuUsage(start).user / 1_000;
    expect(places(hits)).to.deep.equal(['paragraphe 81']);
    expect(took, `${Math.round(took)} ms`).to.be.below(4_000);
    if (process.env.FIGURES) console.log(`        ${Math.round(took)} ms`);
  });
});

const places = (hits: readonly Hit[]) => hits.map(({ place }) => place);
