import type { Element } from '@xmldom/xmldom';
import { readArchive } from '../engine/archive.ts';
import type { Align, Block, Piece } from './blocks.ts';
import { unmarked } from './marks.ts';
import { child, children, type Numbering, numberingOf, rootOf, val } from './numbering.ts';

/**
 * What a Word document shows, in its order: headings, paragraphs, items of lists, tables. The engine's marks become the path of each piece.
 * Not shown: headers, footers, notes and pictures. Throws ArchiveProblem for what is no Word file.
 */
export function previewOf(docx: Buffer): Block[] {
  const parts = readArchive(docx);
  const text = (name: string) => parts.get(name)?.toString('utf8');
  const styles = stylesOf(text('word/styles.xml'));
  const reading: Reading = { styles, number: numberingOf(text('word/numbering.xml')) };
  return blocksOf(child(rootOf(text('word/document.xml') ?? '<none/>'), 'body'), reading);
}

type Style = { level: number | null; align: string | null };
type Reading = { styles: ReadonlyMap<string, Style>; number: Numbering };

function stylesOf(xml: string | undefined): Map<string, Style> {
  const root = xml === undefined ? null : rootOf(xml);
  return new Map(
    children(root, 'style').map(style => {
      const name = val(child(style, 'name'))?.toLowerCase() ?? '';
      const level = /^heading (\d)$/.exec(name)?.[1] ?? (name === 'title' ? '1' : null);
      return [
        style.getAttribute('w:styleId') ?? '',
        { level: level === null ? null : Number(level), align: val(child(style, 'pPr', 'jc')) },
      ];
    }),
  );
}

function blocksOf(holder: Element | undefined, reading: Reading): Block[] {
  return children(holder).flatMap((element): Block[] => {
    if (element.nodeName === 'w:p') return [paragraph(element, reading)];
    if (element.nodeName === 'w:tbl') return [table(element, reading)];
    return element.nodeName === 'w:sdt' ? blocksOf(child(element, 'sdtContent'), reading) : [];
  });
}

function table(element: Element, reading: Reading): Block {
  const rows = children(element, 'tr').map(row => ({
    isHead: child(row, 'trPr', 'tblHeader') !== undefined,
    cells: children(row, 'tc').map(cell => blocksOf(cell, reading)),
  }));
  return { kind: 'table', rows };
}

function paragraph(element: Element, { styles, number }: Reading): Block {
  const properties = child(element, 'pPr');
  const style = styles.get(val(child(properties, 'pStyle')) ?? '');
  const pieces = unmarked(runsOf(element));
  if (style?.level) return { kind: 'heading', level: style.level, pieces };
  const numId = val(child(properties, 'numPr', 'numId'));
  const depth = Number(val(child(properties, 'numPr', 'ilvl')) ?? 0);
  if (numId !== null && numId !== '0') return { kind: 'item', depth, marker: number(numId, depth), pieces };
  return { kind: 'paragraph', align: alignOf(val(child(properties, 'jc')) ?? style?.align ?? null), pieces };
}

const alignOf = (word: string | null): Align => (word === 'center' ? 'center' : word === 'right' || word === 'end' ? 'end' : 'start');

// What holds runs inside a paragraph; deleted text, the fall-back of a drawing and codes of fields show nothing.
const HOLDERS =
  /^(w:(hyperlink|ins|smartTag|sdt|sdtContent|fldSimple|txbxContent|p|r|drawing|pict)|mc:(AlternateContent|Choice)|wp:|a:|wps:|v:)/;

function runsOf(holder: Element): Piece[] {
  return children(holder).flatMap((element): Piece[] => {
    if (element.nodeName === 'w:r') return runPieces(element);
    return HOLDERS.test(element.nodeName) ? runsOf(element) : [];
  });
}

function runPieces(run: Element): Piece[] {
  const properties = child(run, 'rPr');
  const look = { ...(isOn(properties, 'b') && { isBold: true as const }), ...(isOn(properties, 'i') && { isItalic: true as const }) };
  return children(run).flatMap((element): Piece[] => {
    const text = characters(element);
    if (text === null) return HOLDERS.test(element.nodeName) ? runsOf(element) : [];
    return [{ text, ...look }];
  });
}

function characters(element: Element): string | null {
  if (element.nodeName === 'w:t') return element.textContent ?? '';
  if (element.nodeName === 'w:tab') return '\t';
  if (element.nodeName === 'w:noBreakHyphen') return '-';
  const isLine = (element.nodeName === 'w:br' && element.getAttribute('w:type') !== 'page') || element.nodeName === 'w:cr';
  return isLine ? '\n' : null;
}

function isOn(properties: Element | undefined, name: string): boolean {
  const element = child(properties, name);
  return element !== undefined && !['0', 'false', 'none'].includes(val(element) ?? '');
}
