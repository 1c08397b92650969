import { PDF } from './service.ts';

/** Smallest files of each kind, made here byte by byte. */
const bytes = (...parts: (string | number[] | Buffer)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

/** A segment of a JPEG, with its length. */
const segment = (marker: number, content: Buffer) => bytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);

const GPS = 'GPSLatitude 50.6292';
// Big-endian directory of one entry: tag 274, the picture is turned a quarter.
const TURNED = bytes('Exif\0\0', [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0], GPS);
const SCAN = bytes([0xff, 0xda, 0, 4, 1, 2, 9, 9, 9, 0xff, 0, 7, 0xff, 0xd9]);

/** A picture as a phone writes it: where it was taken, a comment, and a film hung behind. */
export const PHONE_PHOTO = bytes(
  [0xff, 0xd8],
  segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
  segment(0xe1, TURNED),
  segment(0xfe, bytes('appareil de Claire')),
  SCAN,
  bytes('ftypmp42 film'),
);

const u32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const chunk = (name: string, content: Buffer) => bytes(u32(content.length), name, content, [0, 0, 0, 0]);
export const PNG = bytes(
  [0x89],
  'PNG\r\n\x1a\n',
  chunk('IHDR', bytes(u32(1), u32(1), [8, 2, 0, 0, 0])),
  chunk('tEXt', bytes(`Comment\0${GPS}`)),
  chunk('IDAT', bytes([1, 2, 3])),
  chunk('IEND', bytes()),
);

const EMPTY_ARCHIVE = bytes(
  'PK\x05\x06',
  Array.from({ length: 18 }, () => 0),
);

/** Files that are refused, by why. */
export const BAD_FILES: Readonly<Record<string, Buffer>> = {
  'a program called .pdf': bytes(
    'MZ\x90\0\x03\0\0\0',
    Array.from({ length: 200 }, () => 0),
  ),
  'a page called .pdf': bytes('<!DOCTYPE html><html><body onload="alert(1)">'),
  'a drawing that runs code': bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  'a drawing after a line': bytes('\n\n<?xml version="1.0"?><svg onload="alert(1)"/>'),
  'a page without its head': bytes('bonjour <script>alert(1)</script>'),
  'a shortcut': bytes('[InternetShortcut]\r\nURL=https://example.org'),
  'a plain archive': EMPTY_ARCHIVE,
  'a picture of another kind': bytes(
    'GIF89a',
    Array.from({ length: 40 }, () => 1),
  ),
  'a PDF with an archive behind': bytes(PDF, EMPTY_ARCHIVE),
  'a PDF that is also a page': bytes('%PDF-1.4\n<script>alert(1)</script>\n%%EOF'),
  'a picture that is also a PDF': bytes([0xff, 0xd8], segment(0xfe, bytes('%PDF-1.4 ')), SCAN),
  'bytes of nothing': bytes(Array.from({ length: 64 }, (_value, index) => index)),
  'a script of a machine': bytes('#!/bin/sh\nrm -rf /'),
};

/** Recordings, refused with the article. */
export const RECORDINGS: Readonly<Record<string, Buffer>> = {
  'a film': bytes(
    [0, 0, 0, 0x18],
    'ftypmp42',
    [0, 0, 0, 0],
    'mp42isom',
    Array.from({ length: 64 }, () => 0),
  ),
  'a sound': bytes(
    'RIFF',
    [36, 0, 0, 0],
    'WAVEfmt ',
    [16, 0, 0, 0, 1, 0, 1, 0],
    Array.from({ length: 40 }, () => 0),
  ),
};

/** A PDF of one page with a word on it, as a reader shows it. */
export const PAGE_PDF = pdf([
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
  '<</Length 44>>stream\nBT /F1 18 Tf 40 120 Td (Avis fictif) Tj ET   \nendstream',
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
]);

function pdf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const rows = starts.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return bytes(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}
