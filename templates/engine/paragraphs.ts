import { decoded } from './xml.ts';

/** One paragraph of a Word file as it is read: its text, where it stands, and how its text is cut into runs. */
export interface Paragraph {
  text: string;
  /** « Page 1, paragraphe 3 », « Paragraphe 23 (vers la page 2) », « En-tête ». */
  place: string;
  /** Rank among the paragraphs of its page that are not empty, or of the whole text where pages are guessed. */
  rank: number;
  /** Positions in the text where a run of Word ends. */
  cuts: readonly number[];
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, 'En-tête'],
  [/^word\/footer\d*\.xml$/, 'Pied de page'],
  [/^word\/footnotes\.xml$/, 'Note de bas de page'],
  [/^word\/endnotes\.xml$/, 'Note de fin'],
];
/** A page of a filing holds about as many characters; only for a file whose pages Word did not write down. */
const PAGE_CHARACTERS = 2_600;

/**
 * Paragraphs that hold text, part by part: the body first. Pages are those Word laid out when the file keeps them; else they are guessed from
 * the length, and the place says so. Empty paragraphs are not counted, nor shown.
 */
export function paragraphsOf(parts: ReadonlyMap<string, Buffer>): Paragraph[] {
  const body = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const others = [...parts].flatMap(([name, content]) => {
    const place = NAMES.find(([pattern]) => pattern.test(name))?.[1];
    return place ? readPart(content.toString('utf8')).map((one): Paragraph => ({ ...one, place, rank: 0 })) : [];
  });
  return [...placed(readPart(body), /<w:lastRenderedPageBreak/.test(body)), ...others];
}

interface Read {
  text: string;
  cuts: number[];
  /** Page its text begins on, from 1. */
  page: number;
}

function placed(read: readonly Read[], isLaidOut: boolean): Paragraph[] {
  const first = new Map<number, number>();
  let length = 0;
  return read.map(({ text, cuts, page }, index) => {
    if (!first.has(page)) length = 0;
    first.set(page, first.get(page) ?? index);
    const guessed = page + (isLaidOut ? 0 : Math.floor(length / PAGE_CHARACTERS));
    length += text.length;
    const rank = index - first.get(page)! + 1;
    if (isLaidOut || guessed === 1) return { text, cuts, rank, place: `Page\u00a0${page}, paragraphe\u00a0${rank}` };
    return { text, cuts, rank: index + 1, place: `Paragraphe\u00a0${index + 1} (vers la page\u00a0${guessed})` };
  });
}

const PIECES =
  /<w:p(?=[ >])|<\/w:p>|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr|lastRenderedPageBreak|pageBreakBefore)(?:\s[^>]*)?\/>/g;

// A text box stands inside a paragraph and has paragraphs of its own. Where Word wrote its pages down, a hard break is one of them.
function readPart(xml: string): Read[] {
  const isNewPage = /<w:lastRenderedPageBreak/.test(xml) ? /lastRenderedPageBreak/ : /pageBreakBefore|w:type="page"/;
  const done: Read[] = [];
  const open: Read[] = [];
  let page = 1;
  for (const [piece, text] of xml.matchAll(PIECES)) {
    const at = open.at(-1);
    if (piece === '<w:p') {
      const fresh: Read = { text: '', cuts: [], page };
      open.push(fresh);
      done.push(fresh);
    } else if (piece === '</w:p>') open.pop();
    else if (isNewPage.test(piece)) page++;
    else if (at) {
      if (at.text === '') at.page = page;
      at.text += text === undefined ? (/^<w:tab/.test(piece) ? '\t' : '\n') : decoded(text);
      if (text !== undefined) at.cuts.push(at.text.length);
    }
  }
  return done.filter(({ text }) => text.trim() !== '');
}
