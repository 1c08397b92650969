import { expect } from 'chai';
import fc from 'fast-check';
import { declared as dictionaryTags } from '../../templates/dictionary/index.ts';
import { ArchiveProblem, readArchive, writeArchive } from '../../templates/engine/archive.ts';
import { inspectTemplate } from '../../templates/engine/fill.ts';
import { filings, templateFile } from '../../templates/index.ts';
import { relation, wordFile, wordParts } from './word-file.ts';

const declared = {
  town: 'text',
  isOpen: 'condition',
  items: [{ name: 'text', lines: [{ sum: 'text', parts: [{ n: 'text' }] }] }],
  court: { seat: 'text' },
} as const;
const W = 'xmlns:w="x"';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const rels = 'word/_rels/document.xml.rels';
const good = wordFile(['{{town}}']);

function patched(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(good);
  change(bytes);
  return bytes;
}

const central = (bytes: Buffer) => bytes.indexOf('PK\u0001\u0002', 0, 'latin1');

/** A ZIP header that declares ten bytes for a part of many. */
function lying(): Buffer {
  const bytes = writeArchive(wordParts(['x'.repeat(100_000)]));
  for (let at = central(bytes); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')) bytes.writeUInt32LE(10, at + 24);
  return bytes;
}

function field(...pieces: string[]): string {
  const runs = pieces.map(piece => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('');
  return `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
}

const hostile: [string, string, Buffer][] = [
  ['UP-17', 'a bomb', wordFile(['{{town}}'], { 'word/media.xml': '0'.repeat(30_000_000) })],
  ['UP-17', 'too much once inflated', writeArchive(new Map([...wordParts(['a']), ['word/a.png', Buffer.alloc(51 * 1024 * 1024)]]))],
  ['UP-18', 'a lying header', lying()],
  ['UP-19', 'an escaping name', wordFile(['a'], { '../../evil.txt': 'x' })],
  ['UP-19', 'an absolute name', wordFile(['a'], { '/etc/evil.xml': 'x' })],
  ['UP-19', 'a backslash name', wordFile(['a'], { 'word\\evil.xml': 'x' })],
  ['UP-19', 'two spellings of one part', wordFile(['a'], { 'word/Document.xml': 'x' })],
  ['UP-19', 'data before the archive', Buffer.concat([Buffer.from('MZ'), good])],
  ['UP-19', 'data after the archive', Buffer.concat([good, Buffer.from('x')])],
  ['UP-19', 'a wrong checksum', patched(bytes => bytes.writeUInt32LE(1, central(bytes) + 16))],
  ['UP-19', 'encryption', patched(bytes => bytes.writeUInt16LE(1, central(bytes) + 8))],
  [
    'UP-19',
    'a symbolic link',
    patched(bytes => {
      bytes[central(bytes) + 5] = 3;
      bytes.writeUInt32LE(0xa1ff0000, central(bytes) + 38);
    }),
  ],
  [
    'UP-19',
    'overlapping entries',
    patched(bytes => bytes.writeUInt32LE(0, bytes.indexOf('PK\u0001\u0002', central(bytes) + 4, 'latin1') + 42)),
  ],
  ['UP-19', 'too many entries', wordFile(['a'], Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`word/p${i}.xml`, '<a/>'])))],
  ['UP-19', 'a truncated file', good.subarray(0, good.length - 40)],
  ['UP-20', 'an empty file', Buffer.alloc(0)],
  ['UP-20', 'a PDF', Buffer.from('%PDF-1.7 '.repeat(20))],
  ['UP-20', 'a ZIP that is no Word file', writeArchive(new Map([['a.xml', Buffer.from('<a/>')]]))],
  ['UP-20', 'another Office file', wordFile(['a'], { '[Content_Types].xml': '<Types/>' })],
  ['UP-21', 'a macro part', wordFile(['a'], { 'word/vbaProject.bin': 'x' })],
  [
    'UP-21',
    'a macro content type',
    wordFile(['a'], {
      '[Content_Types].xml': `<Types><Override ContentType="${MAIN}"/><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`,
    }),
  ],
  ...['attachedTemplate', 'image', 'oleObject', 'frame', 'subDocument'].map((kind): [string, string, Buffer] => [
    'UP-22',
    `an external ${kind}`,
    wordFile(['a'], { [rels]: relation(kind, 'https://example.org/a') }),
  ]),
  ['UP-22', 'a file hyperlink', wordFile(['a'], { [rels]: relation('hyperlink', 'file://host/a') })],
  ['UP-22', 'a UNC hyperlink', wordFile(['a'], { [rels]: relation('hyperlink', '\\\\host\\a') })],
  [
    'UP-22',
    'a mode hidden by a character reference',
    wordFile(['a'], { [rels]: relation('image', 'https://example.org/a', '&#69;xternal') }),
  ],
  ['UP-22', 'an address said to be internal', wordFile(['a'], { [rels]: relation('image', 'https://example.org/a', 'Internal') })],
  ['UP-23', 'an embedded page', wordFile(['<w:altChunk/>'])],
  ['UP-23', 'an embedded page under another prefix', wordFile(['<x:altChunk xmlns:x="y"/>'])],
  ['UP-23', 'an embedded object', wordFile(['a'], { 'word/embeddings/oleObject1.bin': 'x' })],
  ['UP-23', 'an ActiveX control', wordFile(['a'], { 'word/activeX/activeX1.xml': '<a/>' })],
  ['UP-23', 'a web page part', wordFile(['a'], { 'word/a.mht': 'x' })],
  ['UP-24', 'a DDE field in pieces', wordFile([field('DD', 'EAU', 'TO c:\\')])],
  ['UP-24', 'an INCLUDEPICTURE field', wordFile([field(' INCLUDEPICTURE "https://example.org/a.png"')])],
  [
    'UP-24',
    'a field that computes another',
    wordFile([`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>${field('QUOTE 68')}</w:p>`]),
  ],
  ['UP-24', 'a simple field', wordFile(['<w:fldSimple w:instr=" LINK Excel "/>'])],
  ['UP-25', 'a document type', wordFile(['a'], { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' })],
  ['UP-25', 'an encoding that hides', wordFile(['a'], { 'word/styles.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' })],
  ['UP-25', 'UTF-16', writeArchive(new Map([...wordParts(['a']), ['word/styles.xml', Buffer.from('\ufeff<a/>', 'utf16le')]]))],
  ['UP-34', 'a tracked change', wordFile([`<w:p ${W}><w:ins w:author="u"><w:r><w:t>a</w:t></w:r></w:ins></w:p>`])],
];

const tags: [string, string, string, string][] = [
  ['UP-28', 'an unknown field', '{{passwordHash}}', 'passwordHash'],
  ['UP-28', 'a misspelt field', '{{#items}}{{nmae}}{{/items}}', 'nmae'],
  ['UP-28', 'a field of a list outside the list', '{{name}}', 'name'],
  ['UP-28', 'a list printed as a text', '{{items}}', 'items'],
  ['UP-28', 'a group tested as a condition', '{{#court}}x{{/court}}', 'court'],
  ['UP-28', 'a group printed', '{{court}}', 'court'],
  ['UP-28', 'a field of a list by a dot', '{{items.name}}', 'items.name'],
  ['UP-29', 'raw XML', '{{@town}}', '@town'],
  ['UP-29', 'a delimiter change', '{{=[[ ]]=}}', '=[[ ]]='],
  ['UP-30', 'a third loop', '{{#items}}{{#lines}}{{#parts}}{{n}}{{/parts}}{{/lines}}{{/items}}', 'parts'],
  ['UP-31', 'an open section', '{{#items}}x', 'items'],
  ['UP-31', 'a closing without opening', 'x{{/items}}', 'items'],
  ['UP-31', 'crossed sections', '{{#items}}{{#isOpen}}x{{/items}}{{/isOpen}}', 'isOpen'],
  ['UP-31', 'an open brace', 'x {{town', 'town'],
];

describe('Word template inspection', () => {
  for (const [row, what, bytes] of hostile) {
    it(`${row} refuses ${what}`, () => {
      const { problems } = inspectTemplate(bytes);
      expect(problems).not.to.deep.equal([]);
      for (const problem of problems) expect(problem).to.match(/^[A-ZÀ-Ý].*[.)]$/u);
    });
  }

  for (const [row, what, text, named] of tags) {
    it(`${row} names ${what}`, () => {
      expect(inspectTemplate(wordFile([text]), declared).problems.join(' ')).to.include(named);
    });
  }

  it('accepts declared tags, conditions around lists, web links, page numbers and a tag split over runs', () => {
    const split = '<w:p><w:r><w:t>{{to</w:t></w:r><w:r><w:t>wn}}</w:t></w:r></w:p>';
    const loops = '{{#isOpen}}{{#items}}{{#lines}}{{sum}} {{court.seat}}{{/lines}}{{/items}}{{/isOpen}}';
    const bytes = wordFile([split, loops, field(' PAGE ')], { [rels]: relation('hyperlink', 'https://example.org') });
    const found = inspectTemplate(bytes, declared);
    expect(found.problems).to.deep.equal([]);
    expect(found.tags).to.have.members(['town', 'isOpen', 'items', 'lines', 'sum', 'court.seat']);
  });

  it('accepts every shipped template', async () => {
    for (const filing of filings) expect(inspectTemplate(await templateFile(filing.kind), dictionaryTags).problems).to.deep.equal([]);
  });

  it('answers in sentences whatever byte is changed', () => {
    const change = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    const property = fc.property(change, changes => {
      const bytes = patched(copy => {
        for (const [at, value] of changes) copy.writeUInt8(value, at);
      });
      const { problems } = inspectTemplate(bytes);
      return problems.every(problem => problem.length > 10);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('knows no other kind', async () => {
    const error = await templateFile('../index.ts').catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(RangeError);
  });

  it('reads what it writes', () => {
    const parts = wordParts(['é'.repeat(2000)]);
    expect([...readArchive(writeArchive(parts))]).to.deep.equal([...parts]);
    expect(() => readArchive(Buffer.from('PK'))).to.throw(ArchiveProblem);
  });
});
