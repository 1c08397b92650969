import { decoded } from '../../templates/engine/xml.ts';

/** A piece of text of one block, and where its source stands in the part (`from` = `to` = -1 when it is only a mark, a tab or a line end). */
export interface Piece {
  text: string;
  from: number;
  to: number;
  isDeleted: boolean;
  isInserted: boolean;
  isHidden: boolean;
  isCode: boolean;
}

/** A paragraph, a cell or any other text of a part, with its rank among the paragraphs of the part that hold words. */
export interface Block {
  rank: number;
  /** Local names of the elements it stands in, outermost first. */
  inside: readonly string[];
  pieces: Piece[];
}

/** A text somebody may have typed in an attribute. */
export interface Written {
  element: string;
  attribute: string;
  value: string;
  inside: readonly string[];
  rank: number;
}

export interface PartTexts {
  blocks: Block[];
  written: Written[];
  /** What XML comments and instructions hold. */
  comments: string[];
}

const XML = /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\?[\s\S]*?\?)>|<(\/?)([^\s/>!?]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Elements whose text reads as one. */
const BLOCKS = new Set(['p', 'h', 'si', 'c']);
const BREAKS = new Set(['tab', 'br', 'cr', 'ptab', 'line-break', 'text:s']);
const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);
const CODES = new Set(['instrText', 'delInstrText']);
/** Attributes people fill, by their name or by their element and name; the others hold measures, styles and fonts. */
const WRITTEN = new Set([
  ...['descr', 'title', 'alt', 'tooltip', 'author', 'initials', 'displayText', 'instr', 'Target', 'anchor', 'docLocation', 'string'],
  ...['userId', 'providerId', 'creator', 'href', 'value', 'bookmarkStart.name', 'docPr.name', 'cNvPr.name', 'docVar.name', 'docVar.val'],
  ...['alias.val', 'tag.val', 'name.val', 'statusText.val', 'helpText.val', 'default.val', 'docPart.val', 'mailSubject.val'],
  ...['property.name', 'definedName.name', 'sheet.name', 'bookmark.name', 'bookmark-start.name', 'style.display-name', 'person.author'],
  ...[
    'query.val',
    'connectString.val',
    'addressFieldName.val',
    'description.val',
    'shape.alt',
    'shape.id',
    'textpath.string',
    'frame.name',
  ],
]);

/**
 * Reads every text of an XML part, in its order; never fails, on a page that is not well formed either. `isWhole` reads every attribute,
 * where nobody knows what they hold.
 */
export function textsOf(xml: string, isWhole = false): PartTexts {
  const reader = new Reader(isWhole);
  for (const match of xml.matchAll(XML)) {
    const [whole, comment, cdata, instruction, closing, name, attributes, empty, text] = match;
    if (comment !== undefined || instruction !== undefined) reader.comments.push((comment ?? instruction)!);
    else if (cdata !== undefined) reader.text(cdata, match.index, whole.length);
    else if (text !== undefined) reader.text(decoded(text), match.index, whole.length);
    else if (closing) reader.close(local(name!));
    else reader.open(name!, attributes ?? '', Boolean(empty));
  }
  return reader.end();
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

class Reader {
  readonly comments: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly written: Written[] = [];
  /** Elements that are open, and the blocks among them. */
  private readonly path: string[] = [];
  private readonly stack: Block[] = [];
  private rank = 0;
  private isHidden = false;

  private readonly isWhole: boolean;

  constructor(isWhole: boolean) {
    this.isWhole = isWhole;
  }

  open(fullName: string, attributes: string, isEmpty: boolean): void {
    const name = local(fullName);
    this.attributes(name, attributes);
    if (name === 'vanish' && this.path.includes('r') && !/val\s*=\s*["'](?:0|false|off)/.test(attributes)) this.isHidden = true;
    if (BREAKS.has(name) || BREAKS.has(fullName)) this.add(' ', -1, -1);
    if (name === 'noBreakHyphen') this.add('-', -1, -1);
    if (isEmpty) return;
    this.path.push(name);
    // A text box stands inside a paragraph, with paragraphs of its own.
    if (BLOCKS.has(name)) this.stack.push({ rank: 0, inside: [...this.path], pieces: [] });
  }

  close(name: string): void {
    const at = this.path.lastIndexOf(name);
    if (at >= 0) this.path.length = at;
    if (name === 'r') this.isHidden = false;
    if (BLOCKS.has(name)) this.closeBlock();
  }

  text(text: string, from: number, length: number): void {
    if (this.stack.length > 0) this.add(text, from, from + length);
    else if (text.trim() !== '') {
      this.stack.push({ rank: 0, inside: [...this.path], pieces: [] });
      this.add(text, from, from + length);
      this.closeBlock();
    }
  }

  end(): PartTexts {
    while (this.stack.length > 0) this.closeBlock();
    return { blocks: this.blocks, written: this.written, comments: this.comments };
  }

  private closeBlock(): void {
    const block = this.stack.pop();
    if (!block?.pieces.some(({ text }) => text.trim() !== '')) return;
    const isOuter = this.stack.length === 0;
    if (isOuter) this.rank++;
    this.blocks.push({ ...block, rank: isOuter ? this.rank : this.rank + 1 });
  }

  private add(text: string, from: number, to: number, isCode = this.path.some(name => CODES.has(name))): void {
    const isDeleted = this.path.some(name => DELETED.has(name));
    const isInserted = this.path.some(name => INSERTED.has(name));
    this.stack.at(-1)?.pieces.push({ text, from, to, isDeleted, isInserted, isHidden: this.isHidden, isCode });
  }

  private attributes(element: string, attributes: string): void {
    for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      const attribute = local(name);
      if (name.startsWith('xmlns') || !(this.isWhole || WRITTEN.has(attribute) || WRITTEN.has(`${element}.${attribute}`))) continue;
      const value = decoded(double ?? single ?? '');
      if (attribute === 'instr' && this.stack.length > 0) this.add(value, -1, -1, true);
      else if (value !== '')
        this.written.push({ element, attribute, value, inside: [...this.path], rank: this.rank + (this.stack.length > 0 ? 1 : 0) });
    }
  }
}
