import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { CATEGORIES } from '#law/offences';
import type { CategoryFigures, YearFigures } from '#schema/annual-comments';
import { readArchive, writeArchive } from '../engine/archive.ts';
import { propertyParts } from '../engine/properties.ts';
import { euros, longDate, typeset } from '../french.ts';
import { GREY, PAGE, STYLES, TEXT_WIDTH } from '../word/styles.ts';

/** What the chapter prints; `figures` null for a year without anything, sums in cents, days `YYYY-MM-DD`. */
export interface Chapter {
  year: number;
  text: string | null;
  figures: YearFigures | null;
  shortName: string;
  fullName: string;
  madeOn: string;
}

const MASKED = 'masqué';
const COUNTS = ['Catégorie', 'Coupable', 'Relaxe ou acquittement', 'Autre issue', 'Total'] as const;
const SUMS = ['Catégorie', 'Alloué', 'Reçu'] as const;

/** The chapter of the annual report (« chapitre contentieux »): figures that may be published and the paragraph of the direction, nothing of any case. */
export async function buildChapter(chapter: Chapter): Promise<Buffer> {
  const title = `Chapitre contentieux ${chapter.year}`;
  const document = new Document({
    styles: STYLES,
    sections: [{ properties: { page: PAGE }, footers: { default: footer(chapter) }, children: content(chapter, title) }],
  });
  const parts = readArchive(await Packer.toBuffer(document));
  // The library writes its own name and the hour of the build.
  for (const [name, xml] of propertyParts({ title, association: chapter.shortName, description: '' }))
    if (parts.has(name)) parts.set(name, Buffer.from(xml));
  const types = '[Content_Types].xml';
  return writeArchive(new Map([[types, parts.get(types)!], ...parts]));
}

function content({ year, text, figures, fullName, madeOn }: Chapter, title: string): (Paragraph | Table)[] {
  const written = (text ?? '').split(/\n+/).filter(line => line.trim() !== '');
  return [
    line(title, { style: 'Intitule' }),
    line(`${fullName}, exercice ${year}.`, { style: 'Corps' }),
    ...(written.length > 0 ? [heading('L’année'), ...written.map(sentence => line(sentence, { style: 'Corps' }))] : []),
    ...(figures ? told(figures) : [line(`Aucune donnée enregistrée pour ${year}.`, { style: 'Corps' })]),
    heading('Lecture'),
    line(
      `Chiffres arrêtés le ${longDate(madeOn)}. Les effectifs de 1 à ${(figures?.smallCell ?? 5) - 1} sont masqués, ainsi que d’autres effectifs pour qu’on ne puisse pas les retrouver. Une issue pénale est comptée par chef et par décision : un chef jugé de nouveau en appel compte deux fois. Les sommes sont celles de l’association seule, dans la catégorie principale du dossier.`,
      { style: 'Mention' },
    ),
  ];
}

function told(figures: YearFigures): (Paragraph | Table)[] {
  const { followed, opened, joined, hearings, decisions, admittedPercent, categories, totals, claimedCents } = figures;
  const sums = totals;
  return [
    heading('L’activité'),
    ...[
      `Dossiers suivis dans l’année : ${number(followed)}, dont ouverts dans l’année : ${number(opened)}.`,
      `Constitutions de partie civile : ${number(joined)}.`,
      `Audiences tenues : ${number(hearings)}. Décisions rendues : ${number(decisions)}.`,
      admittedPercent === null ? '' : `Action de l’association déclarée recevable : ${admittedPercent} % des décisions qui en ont jugé.`,
      `Sommes demandées : ${money(claimedCents)} ; allouées : ${money(sums.awardedCents)} ; reçues : ${money(sums.receivedCents)}.`,
    ]
      .filter(Boolean)
      .map(text => line(text, { style: 'Corps' })),
    heading('Les issues pénales par catégorie'),
    table(COUNTS, [...categories.map(one => [CATEGORIES[one.category], ...outcomes(one)]), ['Ensemble', ...outcomes(totals)]]),
    heading('Les sommes par catégorie'),
    table(SUMS, [
      ...categories.map(one => [CATEGORIES[one.category], money(one.awardedCents), money(one.receivedCents)]),
      ['Ensemble', money(totals.awardedCents), money(totals.receivedCents)],
    ]),
  ];
}

const outcomes = ({ convicted, acquitted, other, judged }: Omit<CategoryFigures, 'category'>) =>
  [convicted, acquitted, other, judged].map(number);
const number = (value: number | null) => (value === null ? MASKED : String(value));
const money = (cents: number | null) => (cents === null ? MASKED : euros(cents));

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(typeset(text))] });
const line = (text: string, { style }: { style: string }) => new Paragraph({ style, children: [new TextRun(typeset(text))] });

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const first = Math.round(TEXT_WIDTH * 0.4);
  const widths = head.map((_, index) => (index === 0 ? first : Math.round((TEXT_WIDTH - first) / (head.length - 1))));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  const row = (cells: readonly string[], isHead: boolean, isLast: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(isHead ? { shading: { fill: 'EDEDED' } } : {}),
            children: [
              new Paragraph({
                spacing: { after: 0 },
                ...(index > 0 ? { alignment: AlignmentType.RIGHT } : {}),
                children: [new TextRun({ text: typeset(text), bold: isHead || isLast })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [row(head, true, false), ...rows.map((cells, index) => row(cells, false, index === rows.length - 1))],
  });
}

function footer({ shortName, year }: Chapter): Footer {
  const text = [`${shortName}, bilan contentieux ${year} — page\u00a0`, PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ size: 16, color: GREY, children: text })] })],
  });
}
