import { writeFile } from 'node:fs/promises';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { readArchive, writeArchive } from '../engine/archive.ts';
import { propertyParts } from '../engine/properties.ts';
import { typeset } from '../french.ts';
import type { Block, FilingText, ParagraphStyle } from './blocks.ts';
import { GREY, LABEL_TAB, NUMBERING, PAGE, RIGHT_HALF, STYLES, TEXT_WIDTH } from './styles.ts';

const POINT = 20;

/** Makes the Word template of a filing: real styles, headings, lists and tables; the same text gives the same bytes. */
export async function buildTemplate(text: FilingText): Promise<Buffer> {
  const parts = readArchive(await Packer.toBuffer(documentOf(text)));
  const fixed = propertyParts({ title: text.title, association: 'Partie civile', description: 'Modèle à faire valider par l’avocat' });
  // The library writes its own name and the hour of the build.
  for (const [name, xml] of fixed) if (parts.has(name)) parts.set(name, Buffer.from(xml));
  // Word and the tools that recognise its files look for this part first.
  const types = '[Content_Types].xml';
  return writeArchive(new Map([[types, parts.get(types)!], ...parts]));
}

/** Writes the template beside its text; run by hand after a change of wording. */
export async function writeTemplate(file: URL, text: FilingText): Promise<void> {
  await writeFile(file, await buildTemplate(text));
}

function documentOf({ running, blocks }: FilingText): Document {
  return new Document({
    styles: STYLES,
    // Word would otherwise stretch the line before a line break in justified text.
    compatibility: { doNotExpandShiftReturn: true },
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: {
          first: new Header({ children: draftHeader() }),
          default: new Header({ children: [...draftHeader(), paragraph('small', running, { alignment: AlignmentType.RIGHT })] }),
        },
        footers: { first: footer(), default: footer() },
        children: blocks.flatMap(render),
      },
    ],
  });
}

function render(block: Block): (Paragraph | Table)[] {
  switch (block.is) {
    case 'paragraph':
      return [paragraph(block.style, block.text, { ...above(block.room), ...(block.isWithNext ? { keepNext: true } : {}) })];
    case 'lines':
      return lines(block.lines, block.side);
    case 'pairs':
      return block.pairs.map(([label, value], index) => pair(label, value, !block.isFollowed && index === block.pairs.length - 1));
    case 'table':
      return [tableOf(block), paragraph('plain', '', { spacing: { after: 0 } })];
    case 'signature':
      return signature(block.isDated);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'section': {
      const content = block.blocks.flatMap(render);
      // A tag alone in its paragraph makes the engine repeat or drop whole paragraphs and leaves no empty line.
      return block.tag ? [plain(`{{${block.tag}}}`), ...content, plain(`{{/${block.tag.slice(1)}}}`)] : content;
    }
  }
}

function lines(all: readonly string[], side: 'left' | 'right' | 'center'): Paragraph[] {
  const place = side === 'right' ? { indent: { left: RIGHT_HALF } } : side === 'center' ? { alignment: AlignmentType.CENTER } : {};
  const line = (text: string, isLast: boolean) => plain(text, { ...place, keepNext: !isLast, spacing: { after: isLast ? 14 * POINT : 0 } });
  // The room under the last line follows whichever is printed last.
  const last = conditionOf(all.at(-1)!);
  const before = all.at(-2);
  if (!last || before === undefined) return all.flatMap((text, index) => lineOrNone(text, shown => line(shown, index === all.length - 1)));
  return [
    ...all.slice(0, -2).flatMap(text => lineOrNone(text, shown => line(shown, false))),
    ...[plain(`{{#${last.path}}}`), line(before, false), line(last.text, true), plain(`{{/${last.path}}}`)],
    ...[plain(`{{^${last.path}}}`), line(before, true), plain(`{{/${last.path}}}`)],
  ];
}

/** A line that is wholly a condition: alone between the tags it leaves no empty line when it does not hold. */
function conditionOf(line: string): { path: string; text: string } | null {
  const [, path = '', text = ''] = /^\{\{#([\w.]+)\}\}(.*)\{\{\/\1\}\}$/.exec(line) ?? [];
  return path && !text.includes(`{{/${path}}}`) ? { path, text } : null;
}

function lineOrNone(line: string, show: (text: string) => Paragraph): Paragraph[] {
  const condition = conditionOf(line);
  if (!condition) return [show(line)];
  return [plain(`{{#${condition.path}}}`), show(condition.text), plain(`{{/${condition.path}}}`)];
}

function signature(isDated: boolean): Paragraph[] {
  const place = { indent: { left: RIGHT_HALF }, keepNext: true };
  const dated = plain('Fait {{signature.aLieu}}, le {{signature.date}}', { ...place, spacing: { before: 12 * POINT, after: 8 * POINT } });
  return [
    ...(isDated ? [dated] : []),
    plain('Pour {{signature.pour}},', { ...place, spacing: { before: isDated ? 0 : 12 * POINT, after: 0 } }),
    // The room left for the handwritten signature.
    plain('{{signature.qualite}}', { ...place, spacing: { after: 50 * POINT } }),
    plain('**{{signature.nom}}**', { indent: { left: RIGHT_HALF }, spacing: { after: 10 * POINT } }),
  ];
}

function pair(label: string, value: string, isLast: boolean): Paragraph {
  return plain(label ? `${label} :\t${value}` : `\t${value}`, {
    indent: { left: LABEL_TAB, hanging: LABEL_TAB },
    tabStops: [{ type: TabStopType.LEFT, position: LABEL_TAB }],
    spacing: { after: isLast ? 14 * POINT : 2 * POINT },
  });
}

function tableOf({ head, list, cells, widths }: Extract<Block, { is: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const size = (index: number) => Math.round((widths[index]! / whole) * TEXT_WIDTH);
  const cell = (text: string, index: number, isHead: boolean) =>
    new TableCell({
      width: { size: size(index), type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      ...(isHead ? { shading: { fill: 'EDEDED' } } : {}),
      children: [plain(isHead ? `**${text}**` : text, { spacing: { after: 0 } })],
    });
  const last = cells.length - 1;
  // Opened in the first cell and closed in the last, the tag repeats the row.
  const repeated = cells.map((text, index) => `${index === 0 ? `{{#${list}}}` : ''}${text}${index === last ? `{{/${list}}}` : ''}`);
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: cells.map((_, index) => size(index)),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, index) => cell(text, index, true)) }),
      new TableRow({ cantSplit: true, children: repeated.map((text, index) => cell(text, index, false)) }),
    ],
  });
}

const HEADINGS = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;

function paragraph(style: ParagraphStyle, text: string, options: IParagraphOptions = {}): Paragraph {
  switch (style) {
    case 'h1':
    case 'h2':
    case 'h3':
      return plain(text, { heading: HEADINGS[style], ...options });
    case 'title':
      return plain(text, { style: 'Intitule', ...options });
    case 'quote':
      return plain(text, { style: 'Citation', ...options });
    case 'small':
      return plain(text, { style: 'Mention', ...options });
    case 'plain':
      return plain(text, options);
    case 'item':
      return plain(text, { style: 'Corps', numbering: { reference: 'dash', level: 0 }, ...options });
    case 'numbered':
      return plain(text, { style: 'Corps', numbering: { reference: 'number', level: 0 }, ...options });
    case 'body':
      return plain(text, { style: 'Corps', ...options });
  }
}

function draftHeader(): Paragraph[] {
  const run = new TextRun({ text: typeset('PROJET : document à compléter, à ne pas déposer'), bold: true, color: 'C00000' });
  return [plain('{{#isDraft}}'), new Paragraph({ alignment: AlignmentType.CENTER, children: [run] }), plain('{{/isDraft}}')];
}

function footer(): Footer {
  const style = { size: 16, color: GREY };
  const pages = new TextRun({ ...style, children: ['Page\u00a0', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children: [pages] })] });
}

const above = (room: number | undefined): IParagraphOptions => (room === undefined ? {} : { spacing: { before: room * POINT } });

function plain(line: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(line) });
}

function runs(line: string): TextRun[] {
  const pieces = typeset(line).split('**');
  return pieces.flatMap((piece, index) => (piece ? [new TextRun(index % 2 ? { text: piece, bold: true } : { text: piece })] : []));
}
