import { writeArchive } from '../../templates/engine/archive.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;

/** A Word file of these parts; a body is given by its XML alone. */
export function wordFile(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const { body, ...others } = parts;
  const all: [string, string | Buffer][] = [
    ['[Content_Types].xml', TYPES],
    ['word/document.xml', `${HEAD}<w:document><w:body>${body ?? p('Rien.')}</w:body></w:document>`],
    ...Object.entries(others),
  ];
  return writeArchive(new Map(all.map(([name, content]) => [name, Buffer.from(content as string)])));
}

/** A paragraph of runs, one a text. */
export const p = (...texts: string[]): string => `<w:p>${texts.map(text => r(text)).join('')}</w:p>`;
/** A run; `props` are its properties. */
export const r = (text: string, props = ''): string =>
  `<w:r>${props ? `<w:rPr>${props}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A part other than the body, of one paragraph. */
export const part = (root: string, text: string): string => `${HEAD}<w:${root}>${p(text)}</w:${root}>`;
