const JPEG_START = 0xffd8;
const PNG_HEADER = 8;
const PLACE_CHUNKS = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);

/** The same picture without what a phone wrote beside it: place, day, device. Only the way up is kept; the pixels are not touched. */
export function withoutTraces(bytes: Buffer, contentType: string): Buffer {
  if (contentType === 'image/jpeg') return jpegWithoutTraces(bytes);
  if (contentType === 'image/png') return pngWithoutTraces(bytes);
  return bytes;
}

/** The way up of a photograph as the camera noted it (EXIF 1 to 8); 1 for anything else. */
export function orientationIn(bytes: Buffer): number {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== JPEG_START) return 1;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    if (bytes[at + 1] === 0xe1) return orientationOf(bytes.subarray(at + 10)) ?? 1;
  return 1;
}

/** Drops every application segment but JFIF and Adobe's colours (APP0, APP2, APP14), and comments, up to the picture itself. */
function jpegWithoutTraces(bytes: Buffer): Buffer {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== JPEG_START) return bytes;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1) orientation = orientationOf(segment.subarray(10)) ?? orientation;
    const isTrace = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker));
    if (!isTrace) kept.push(segment);
    at = end;
  }
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation));
  return Buffer.concat([...kept, pictureOf(bytes, at)]);
}

/** The picture up to its end mark: what phones hang behind it (a film, a second picture) goes. */
function pictureOf(bytes: Buffer, from: number): Buffer {
  for (let at = from + 2; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    if (bytes[at + 1] === 0xd9) return bytes.subarray(from, at + 2);
  }
  return bytes.subarray(from);
}

/** The way up (tag 274) in the first directory of an EXIF block; null when there is none that can be read. */
function orientationOf(tiff: Buffer): number | null {
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  if (short(2) !== 42) return null;
  const first = long(4);
  for (let rank = 0; rank < short(first); rank++) {
    const entry = first + 2 + rank * 12;
    if (short(entry) === 274) return short(entry + 8) >= 1 && short(entry + 8) <= 8 ? short(entry + 8) : null;
  }
  return null;
}

function orientationSegment(orientation: number): Buffer {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const body = Buffer.from([...Buffer.from('Exif\0\0', 'latin1'), ...tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, body.length + 2]), body]);
}

function pngWithoutTraces(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, PNG_HEADER)];
  for (let at = PNG_HEADER; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (!PLACE_CHUNKS.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
    if (name === 'IEND') break;
  }
  return Buffer.concat(kept);
}
