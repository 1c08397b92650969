import { escaped } from './xml.ts';

/** Document properties (« propriétés »): the association and the title, never a user, a machine, a path or the day of production. */
export interface Properties {
  title: string;
  association: string;
  description: string;
}

// One constant instant: the same facts give the same bytes, and the file does not tell when somebody worked.
const FIXED = '2000-01-01T00:00:00Z';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/** The docProps parts to put in place of those a template came with. */
export function propertyParts({ title, association, description }: Properties): Map<string, string> {
  const core =
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(association)}</dc:creator>` +
    `<dc:description>${escaped(description)}</dc:description><cp:lastModifiedBy>${escaped(association)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${FIXED}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${FIXED}</dcterms:modified></cp:coreProperties>`;
  const app = `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Company>${escaped(association)}</Company></Properties>`;
  return new Map([
    ['docProps/core.xml', core],
    ['docProps/app.xml', app],
    ['docProps/custom.xml', `${HEAD}<Properties xmlns="${OFFICE}/custom-properties"/>`],
  ]);
}
