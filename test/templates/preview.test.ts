import { expect } from 'chai';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { piecesOf, textOf } from '../../templates/preview/blocks.ts';
import { previewOf } from '../../templates/preview/preview.ts';
import { opened } from './office.ts';

const marked = (path: string, value: string) => `\ue000${path}\ue001${value}\ue002`;

const paragraph = (text: string) => new Paragraph(text);
const cell = (text: string) => new TableCell({ children: [paragraph(text)] });

const word = () =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'claims',
            levels: [
              { level: 0, format: 'decimal', text: '%1.' },
              { level: 1, format: 'lowerLetter', text: '%1%2)' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'PAR CES MOTIFS', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun('Condamner à payer '), new TextRun({ text: marked('demandes.moral', '3 000 €'), bold: true })],
            }),
            new Paragraph({ text: 'premier', numbering: { reference: 'claims', level: 0 } }),
            new Paragraph({ text: 'détail', numbering: { reference: 'claims', level: 1 } }),
            new Paragraph({ text: 'second', numbering: { reference: 'claims', level: 0 } }),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: [cell('N°'), cell('Pièce')] }),
                new TableRow({ children: [cell('1'), cell('Avis')] }),
              ],
            }),
            paragraph('Fait à Paris'),
          ],
        },
      ],
    }),
  );

describe('preview of a Word file', () => {
  it('keeps headings, items with their marks, tables with their head, in the order of the file', async () => {
    const blocks = previewOf(await word());
    expect(blocks.map(block => (block.kind === 'item' ? `${block.kind} ${block.depth} ${block.marker}` : block.kind))).to.deep.equal([
      'heading',
      'paragraph',
      'item 0 1.',
      'item 1 1a)',
      'item 0 2.',
      'table',
      'paragraph',
    ]);
    const [, , , , , table] = blocks;
    expect(table?.kind === 'table' && table.rows.map(({ isHead }) => isHead)).to.deep.equal([true, false]);
  });

  it('tells which field each value was printed from, and shows no mark', async () => {
    const blocks = previewOf(await word());
    expect(piecesOf(blocks).filter(({ path }) => path !== undefined)).to.deep.equal([
      { text: '3 000 €', path: 'demandes.moral', isBold: true },
    ]);
    expect(textOf(blocks)).not.to.match(/[\ue000-\ue002]/);
  });

  it('says the same text, in the same order, as the program that opens the file', async function () {
    this.timeout(120_000);
    const bytes = await word();
    const { sample } = await opened({ sample: bytes });
    const bare = (text: string) => text.replace(/[\ue000-\ue002]|demandes\.moral/g, '').replace(/^\s*(?:\d+\.|\d*[a-z]\))\s*/gm, '');
    const words = (text: string) => bare(text).split(/\s+/).filter(Boolean);
    expect(words(textOf(previewOf(bytes)))).to.deep.equal(words(sample!.text));
  });
});
