import { crc32, deflateSync } from 'node:zlib';

/** A picture that can really be drawn: one flat colour, of so many pixels. */
export function flatPng(width: number, height: number, [red, green, blue] = [180, 60, 40]): Buffer {
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from([red!, green!, blue!]))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header(width, height)), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** A picture that says it has so many pixels and has none: a reader that believes it takes all the memory there is. */
export const floodPng = (width: number, height: number): Buffer =>
  Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(width, height)),
    chunk('IDAT', deflateSync(Buffer.alloc(64))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

const SIGNATURE = Buffer.from([0x89, ...Buffer.from('PNG\r\n\x1a\n', 'latin1')]);

function header(width: number, height: number): Buffer {
  const content = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  return content;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
