import { writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { readArchive, writeArchive } from '../engine/archive.ts';
import { propertyParts } from '../engine/properties.ts';
import { typeset } from '../french.ts';
import { LETTER } from './letter.text.ts';

const CM = 567;
const FONT = 'Times New Roman';
const RIGHT_HALF = 8 * CM;
const REFERENCE_TAB = 3.2 * CM;
const GREY = '595959';

/** Builds the shipped Word template; run by hand (`npx tsx templates/lettre-420-1/letter.build.ts`) after a change of wording. */
export async function buildLetter(): Promise<Buffer> {
  const parts = readArchive(await Packer.toBuffer(letter()));
  const fixed = propertyParts({
    title: 'Constitution de partie civile par lettre (art. 420-1)',
    association: 'Partie civile',
    description: 'Modèle à faire valider par l’avocat',
  });
  // The library writes its own name and the hour of the build.
  for (const [name, xml] of fixed) if (parts.has(name)) parts.set(name, Buffer.from(xml));
  // Word and the tools that recognise its files look for this part first.
  const types = '[Content_Types].xml';
  return writeArchive(new Map([[types, parts.get(types)!], ...parts]));
}

function letter(): Document {
  const margin = { top: 2 * CM, bottom: 1.8 * CM, left: 2.5 * CM, right: 2.5 * CM, header: 1.1 * CM, footer: 0.9 * CM };
  return new Document({
    styles: {
      default: {
        document: { run: { font: FONT, size: 22, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 120, line: 259 } } },
        heading1: {
          run: { font: FONT, size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
      },
    },
    // Word would otherwise stretch the line before a line break in justified text.
    compatibility: { doNotExpandShiftReturn: true },
    numbering: { config: [{ reference: 'dash', levels: [dash()] }] },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin }, titlePage: true },
        headers: {
          first: new Header({ children: draftMark() }),
          default: new Header({ children: [...draftMark(), small(LETTER.runningHeader)] }),
        },
        footers: { first: footer(), default: footer() },
        children: [...opening(), ...grounds(), ...claims(), ...ending()],
      },
    ],
  });
}

function dash() {
  const indent = { left: 0.9 * CM, hanging: 0.5 * CM };
  return { level: 0, format: LevelFormat.BULLET, text: '–', style: { run: { font: FONT }, paragraph: { indent } } } as const;
}

function opening(): Paragraph[] {
  const block = (lines: readonly string[], left: number) =>
    lines.map((line, index) => plain(line, { indent: { left }, spacing: { after: index === lines.length - 1 ? 280 : 0 } }));
  return [
    ...block(LETTER.letterhead, 0),
    ...block(LETTER.addressee, RIGHT_HALF),
    plain('{{madeAt}}, le {{signedOn}}', { indent: { left: RIGHT_HALF }, spacing: { after: 280 } }),
    plain('**{{channel}}**', { spacing: { after: 200 } }),
    ...LETTER.references.map(([label, value]) =>
      plain(`${label} :\t${value}`, {
        indent: { left: REFERENCE_TAB, hanging: REFERENCE_TAB },
        tabStops: [{ type: TabStopType.LEFT, position: REFERENCE_TAB }],
        spacing: { after: 40 },
      }),
    ),
    ...LETTER.declaration.map((line, index) => body(line, index === 0 ? { spacing: { before: 280, after: 160 } } : {})),
  ];
}

function grounds(): Paragraph[] {
  return [
    heading(LETTER.factsTitle),
    body(LETTER.facts, { keepNext: true }),
    ...section('#offences', [item(LETTER.offence)]),
    heading(LETTER.standingTitle),
    ...section('#pleads23', [body(LETTER.article_2_3)]),
    ...section('#pleads222', [body(LETTER.article_2_22), body(LETTER.consent)]),
    body(LETTER.conditionsLead, { keepNext: true }),
    ...LETTER.conditions.map(line => item(line)),
    ...section('#pleads23', [body(LETTER.maltreatment)]),
  ];
}

function claims(): Paragraph[] {
  return [
    heading(LETTER.claimTitle),
    body(LETTER.damage),
    body(LETTER.claimLead, { keepNext: true }),
    ...LETTER.claims.map(line => item(line)),
    ...section('#hasCosts', [item(LETTER.costs)]),
    body(LETTER.notice, { spacing: { before: 200 } }),
  ];
}

function ending(): Paragraph[] {
  const [party, title, name] = LETTER.signature;
  const right = { indent: { left: RIGHT_HALF }, keepNext: true };
  return [
    body(LETTER.closing, { keepNext: true }),
    plain(party, { ...right, spacing: { before: 240, after: 0 } }),
    // The room left for the handwritten signature.
    plain(title, { ...right, spacing: { after: 1000 } }),
    plain(name, { indent: { left: RIGHT_HALF }, spacing: { after: 200 } }),
    heading(LETTER.exhibitsTitle),
    ...section('#exhibits', [plain(LETTER.exhibit, { spacing: { after: 40 }, keepLines: true })]),
    ...section('#isDraft', [small(LETTER.draftFoot)]),
  ];
}

function draftMark(): Paragraph[] {
  const run = new TextRun({ text: typeset(LETTER.draftHeader), bold: true, color: 'C00000' });
  return section('#isDraft', [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })]);
}

function footer(): Footer {
  const style = { size: 16, color: GREY };
  const pages = new TextRun({ ...style, children: ['Page\u00a0', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children: [pages] })] });
}

// A tag alone in its paragraph makes the engine repeat or drop whole paragraphs and leaves no empty line.
function section(tag: string, content: Paragraph[]): Paragraph[] {
  return [plain(`{{${tag}}}`), ...content, plain(`{{/${tag.slice(1)}}}`)];
}

function heading(line: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(line) });
}

function body(line: string, options: IParagraphOptions = {}): Paragraph {
  return plain(line, { alignment: AlignmentType.JUSTIFIED, ...options });
}

function item(line: string): Paragraph {
  return body(line, { numbering: { reference: 'dash', level: 0 }, spacing: { after: 80 } });
}

function small(line: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: typeset(line), size: 18, italics: true, color: GREY })] });
}

function plain(line: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(line) });
}

function runs(line: string): TextRun[] {
  const pieces = typeset(line).split('**');
  return pieces.flatMap((piece, index) => (piece ? [new TextRun(index % 2 ? { text: piece, bold: true } : { text: piece })] : []));
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('lettre-420-1.docx', import.meta.url), await buildLetter());
}
