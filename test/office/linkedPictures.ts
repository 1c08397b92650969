import { writeArchive } from '../../templates/engine/archive.ts';
import { wordParts } from '../templates/word-file.ts';

const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A Word file with pictures: one given as bytes is inside it, one given as an address is to be fetched. */
export function withPictures(pictures: readonly (Buffer | string)[]): Buffer {
  const parts = wordParts(
    pictures.map((picture, rank) => paragraph(rank, typeof picture === 'string')),
    {
      'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELS}">${pictures.map(relation).join('')}</Relationships>`,
    },
  );
  const types = parts.get('[Content_Types].xml')!.toString();
  parts.set('[Content_Types].xml', Buffer.from(types.replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override')));
  for (const [rank, picture] of pictures.entries()) if (typeof picture !== 'string') parts.set(`word/media/p${rank}.png`, picture);
  return writeArchive(parts);
}

const relation = (picture: Buffer | string, rank: number) =>
  `<Relationship Id="p${rank}" Type="${OFFICE}/image" ${typeof picture === 'string' ? `Target="${picture}" TargetMode="External"` : `Target="media/p${rank}.png"`}/>`;

const paragraph = (rank: number, isLinked: boolean) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:extent cx="2000000" cy="2000000"/><wp:docPr id="${rank + 1}" name="p${rank}"/>` +
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip xmlns:r="${OFFICE}" r:${isLinked ? 'link' : 'embed'}="p${rank}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="2000000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
