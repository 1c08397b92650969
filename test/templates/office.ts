import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

function program(): string {
  const candidates = [process.env.SOFFICE, 'soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const found = candidates.find(name => name && spawnSync(name, ['--version']).status === 0);
  if (!found)
    throw new Error('LibreOffice is needed by this test: install libreoffice-writer-nogui, or set SOFFICE to its soffice program.');
  return found;
}

/** What LibreOffice makes of a Word file: its text, the PDF, and the Word file it saves again. */
export interface Shown {
  text: string;
  pdf: Buffer;
  docx: Buffer;
}

/** Opens each Word file in LibreOffice and gives back what it shows and saves, in one call a format; a file it cannot open fails. */
export async function opened(files: Record<string, Buffer>): Promise<Record<string, Shown>> {
  const soffice = program();
  const folder = await mkdtemp(join(tmpdir(), 'letter-'));
  try {
    const paths = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        await writeFile(join(folder, `${name}.docx`), bytes);
        return join(folder, `${name}.docx`);
      }),
    );
    // A profile of its own: a running LibreOffice would otherwise take the command and answer nothing.
    const own = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless'];
    const again = join(folder, 'again');
    for (const [format, outdir] of [
      ['txt:Text (encoded):UTF8', folder],
      ['pdf', folder],
      ['docx:MS Word 2007 XML', again],
    ] as const) {
      await promisify(execFile)(soffice, [...own, '--convert-to', format, '--outdir', outdir, ...paths], { timeout: 180_000 });
    }
    const shown = Object.keys(files).map(async name => {
      // Versions of LibreOffice differ on how a list item begins in plain text.
      const text = (await readFile(join(folder, `${name}.txt`), 'utf8'))
        .replace('\ufeff', '')
        .replaceAll('\r\n', '\n')
        .replace(/^ +[•–] /gm, '– ');
      const docx = await readFile(join(again, `${name}.docx`));
      return [name, { text, pdf: await readFile(join(folder, `${name}.pdf`)), docx }] as const;
    });
    return Object.fromEntries(await Promise.all(shown));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
