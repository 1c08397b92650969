import { readArchive, writeArchive } from '../../templates/engine/archive.ts';

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts of the smallest Word file, one paragraph per text; `extra` replaces or adds parts. */
export function wordParts(paragraphs: readonly string[], extra: Record<string, string> = {}): Map<string, Buffer> {
  const body = paragraphs
    .map(text => (text.startsWith('<') ? text : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`))
    .join('');
  const parts = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NS}><w:body>${body}</w:body></w:document>`,
    ...extra,
  };
  return new Map(Object.entries(parts).map(([name, xml]) => [name, Buffer.from(xml)]));
}

/** The smallest Word file as bytes. */
export function wordFile(paragraphs: readonly string[], extra: Record<string, string> = {}): Buffer {
  return writeArchive(wordParts(paragraphs, extra));
}

/** Name of the element where a part stops being well-formed XML, or null when every element is closed in order. */
export function firstUnclosed(xml: string): string | null {
  const open: string[] = [];
  for (const [, end, name = '', own] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (own) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open.pop() ?? (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(xml) ? '&' : null);
}

/** A relationships part with one relation. */
export function relation(kind: string, target: string, mode = 'External'): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELS}"><Relationship Id="r9" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="${mode}"/></Relationships>`;
}

/** Words of a Word file in their order: of the body, whatever the runs they are cut into. */
export function wordsOf(bytes: Buffer): string[] {
  const parts = [...readArchive(bytes)].filter(([name]) => name === 'word/document.xml');
  const xml = parts.map(([, content]) => content.toString('utf8')).join('');
  const text = xml.replace(/<w:(?:br|tab)\/>|<\/w:p>/g, ' ').replace(/<[^>]+>/g, '');
  return text.split(/[\s\u00a0]+/).filter(Boolean);
}
