import { type Element, MIME_TYPE, DOMParser as XmlParser } from '@xmldom/xmldom';

/** Reads a part of a Word file; its root element. */
export function rootOf(xml: string): Element {
  return new XmlParser({ onError: () => undefined }).parseFromString(xml, MIME_TYPE.XML_APPLICATION).documentElement!;
}

/** Children elements of that name, `w:` understood. */
export function children(of: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let at = of?.firstChild ?? null; at !== null; at = at.nextSibling)
    if (at.nodeType === 1 && (name === undefined || at.nodeName === `w:${name}`)) found.push(at as Element);
  return found;
}

export const child = (of: Element | null | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => children(at, name)[0], of ?? undefined);

export const val = (element: Element | undefined): string | null => element?.getAttribute('w:val') ?? null;

type Level = { format: string; text: string; start: number };

/** Says how each paragraph of a list begins, counting as Word does. */
export type Numbering = (numId: string, depth: number) => string;

/** Numbering of a document, from its numbering part; each call to the result counts one item more. */
export function numberingOf(xml: string | undefined): Numbering {
  const root = xml === undefined ? null : rootOf(xml);
  const levels = new Map(children(root, 'abstractNum').map(list => [list.getAttribute('w:abstractNumId'), levelsOf(list)]));
  const lists = new Map(
    children(root, 'num').map(list => [list.getAttribute('w:numId') ?? '', levels.get(val(child(list, 'abstractNumId'))) ?? []]),
  );
  const counts = new Map<string, number[]>();
  return (numId, depth) => {
    const list = lists.get(numId) ?? [];
    const level = list[depth];
    if (level === undefined || level.format === 'bullet') return level?.text && /^[–—-]$/.test(level.text) ? '–' : '•';
    const before = counts.get(numId) ?? [];
    const count = [...before.slice(0, depth), (before[depth] ?? level.start - 1) + 1];
    counts.set(numId, count);
    return level.text.replace(/%(\d)/g, (_all, rank: string) => figure(list[Number(rank) - 1]?.format, count[Number(rank) - 1] ?? 1));
  };
}

const levelsOf = (list: Element): Level[] =>
  children(list, 'lvl').map(level => ({
    format: val(child(level, 'numFmt')) ?? 'bullet',
    text: val(child(level, 'lvlText')) ?? '',
    start: Number(val(child(level, 'start')) ?? 1),
  }));

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function figure(format: string | undefined, count: number): string {
  const cased = (text: string) => (format?.startsWith('lower') ? text.toLowerCase() : text);
  if (format?.endsWith('Letter')) return cased(String.fromCharCode(64 + ((count - 1) % 26) + 1));
  if (!format?.endsWith('Roman')) return String(count);
  let rest = count;
  let roman = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) roman += sign;
  return cased(roman);
}
