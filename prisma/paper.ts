import { crc32, deflateSync } from 'node:zlib';

/** What every paper of the demonstration says of itself. */
const BANNER = 'DONNÉES FICTIVES';

const PAGE = { width: 595, height: 842, left: 64, top: 780, size: 11, leading: 16, columns: 82 } as const;

/** A one-page A4 PDF in the reader's own Helvetica: banner, title, paragraphs wrapped. Letters outside Latin-1 but the usual quotes become « ? ». */
export function paperPdf(title: string, paragraphs: readonly string[]): Buffer {
  const { left, top, size, leading, columns } = PAGE;
  const lines = paragraphs.flatMap(paragraph => [...wrapped(paragraph, columns), '']);
  const page = [
    `BT /F2 9 Tf 0.6 0.35 0 rg ${left} ${top + 26} Td (${shown(BANNER)}) Tj ET`,
    `BT /F2 16 Tf 0 g ${left} ${top - 10} Td (${shown(title)}) Tj ET`,
    `BT /F1 ${size} Tf 0 g ${leading} TL ${left} ${top - 50} Td`,
    ...lines.map(line => `(${shown(line)}) Tj T*`),
    'ET',
    `BT /F1 8 Tf 0.4 g ${left} 48 Td (${shown('Document inventé pour la démonstration, sans lien avec une affaire réelle.')}) Tj ET`,
  ].join('\n');
  const stream = deflateSync(Buffer.from(page, 'latin1'));
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R/Lang(fr-FR)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>/Contents 4 0 R>>`,
    Buffer.concat([
      Buffer.from(`<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`, 'latin1'),
      stream,
      Buffer.from('\nendstream', 'latin1'),
    ]),
    font('Helvetica'),
    font('Helvetica-Bold'),
  ]);
}

function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    places.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

// The few signs of French beyond Latin-1, at their place in the Windows encoding that PDF readers know.
const WINDOWS: Readonly<Record<string, number>> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  Œ: 0x8c,
  '…': 0x85,
};

/** A text as the page's stream writes it, one byte a sign. */
function shown(text: string): string {
  return [...text.replaceAll('\u202f', '\u00a0')]
    .map(sign => {
      const code = WINDOWS[sign] ?? sign.codePointAt(0)!;
      return code > 0xff ? '?' : '()\\'.includes(sign) ? `\\${sign}` : String.fromCharCode(code);
    })
    .join('');
}

function wrapped(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '' || last.length + 1 + word.length <= columns) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The letters of the banner, five columns by seven rows, a bit a dot. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  D: [30, 17, 17, 17, 17, 17, 30],
  O: [14, 17, 17, 17, 17, 17, 14],
  N: [17, 25, 21, 19, 17, 17, 17],
  E: [31, 16, 16, 30, 16, 16, 31],
  S: [15, 16, 16, 14, 1, 1, 30],
  F: [31, 16, 16, 30, 16, 16, 16],
  I: [14, 4, 4, 4, 4, 4, 14],
  C: [14, 17, 16, 16, 16, 17, 14],
  T: [31, 4, 4, 4, 4, 4, 4],
  V: [17, 17, 17, 17, 10, 10, 4],
};
const SCAN = { width: 620, height: 877, dot: 5, left: 60, top: 60 } as const;

/** A page as a scanner gives it: a PNG in greys, the banner in letters of dots, then lines of text nobody can read, never twice the same. */
export function paperScan(seed: number): Buffer {
  const { width, height } = SCAN;
  const grey = Buffer.alloc(width * height, 0xf4);
  const paint = (x: number, y: number, w: number, h: number, value: number) => {
    for (let row = y; row < y + h; row++) grey.fill(value, row * width + x, row * width + x + w);
  };
  for (const [index, letter] of [...BANNER].entries())
    for (const [row, bits] of dotsOf(letter))
      for (let column = 0; column < 5; column++)
        if (bits & (16 >> column)) paint(SCAN.left + (index * 6 + column) * SCAN.dot, SCAN.top + row * SCAN.dot, SCAN.dot, SCAN.dot, 0x40);
  let state = seed * 2_654_435_761;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let y = 160; y < height - 120; y += 22)
    for (let x = SCAN.left, end = next(6) === 0 ? 260 : width - 80; x < end; ) {
      const word = 14 + next(50);
      paint(x, y, Math.min(word, width - 60 - x), 8, 0x8a);
      x += word + 8;
    }
  return pngOf(grey, width, height);
}

/** The rows of dots of a letter; an acute accent stands above the seven. */
function dotsOf(letter: string): [row: number, bits: number][] {
  const [plain = '', accent] = letter.normalize('NFD');
  const accented: [number, number][] = accent
    ? [
        [-3, 2],
        [-2, 4],
      ]
    : [];
  return [...accented, ...(LETTERS[plain] ?? []).entries()];
}

function pngOf(grey: Buffer, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) grey.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
