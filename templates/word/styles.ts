import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';

/** Twentieths of a point in a centimetre. */
export const CM = 567;
export const GREY = '595959';
export const RIGHT_HALF = 8 * CM;
export const LABEL_TAB = 3.6 * CM;
export const TEXT_WIDTH = 16 * CM;

const FONT = 'Times New Roman';
const BLACK = '000000';

/** A4, with the margins a court's binding leaves readable. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2.2 * CM, bottom: 2 * CM, left: 2.5 * CM, right: 2.5 * CM, header: 1.1 * CM, footer: 0.9 * CM },
};

const heading = (size: number, before: number, italics = false) => ({
  run: { font: FONT, size, bold: true, italics, color: BLACK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Styles a lawyer finds in Word under their French names, and can change for the whole text at once. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 23, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 120, line: 264 } } },
    heading1: heading(26, 320),
    heading2: heading(24, 240),
    heading3: heading(23, 200, true),
  },
  paragraphStyles: [
    {
      ...{ id: 'Corps', name: 'Corps', basedOn: 'Normal', quickFormat: true },
      paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: 140 } },
    },
    {
      ...{ id: 'Citation', name: 'Citation', basedOn: 'Normal', quickFormat: true },
      run: { italics: true },
      paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { left: CM, right: CM }, spacing: { after: 160 } },
    },
    {
      ...{ id: 'Intitule', name: 'Intitulé', basedOn: 'Normal', quickFormat: true },
      run: { bold: true, size: 30 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 320 }, keepNext: true },
    },
    {
      ...{ id: 'Mention', name: 'Mention', basedOn: 'Normal', quickFormat: true },
      run: { size: 18, italics: true, color: GREY },
    },
  ],
};

const indent = { left: 0.9 * CM, hanging: 0.5 * CM };
const wide = { left: 1.1 * CM, hanging: 0.7 * CM };

/** Two lists: dashes, and numbers that run through the document. */
export const NUMBERING = {
  config: [
    {
      reference: 'dash',
      levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', style: { run: { font: FONT }, paragraph: { indent } } }],
    },
    {
      reference: 'number',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { run: { font: FONT }, paragraph: { indent: wide } } }],
    },
  ],
};
