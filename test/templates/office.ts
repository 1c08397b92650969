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

/** Opens each Word file in LibreOffice and gives back what it shows as text, and as PDF; a file it cannot open fails. */
export async function opened(files: Record<string, Buffer>): Promise<Record<string, { text: string; pdf: Buffer }>> {
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
    for (const format of ['txt:Text (encoded):UTF8', 'pdf']) {
      await promisify(execFile)(soffice, [...own, '--convert-to', format, '--outdir', folder, ...paths], { timeout: 120_000 });
    }
    const shown = Object.keys(files).map(async name => {
      // Versions of LibreOffice differ on how a list item begins in plain text.
      const text = (await readFile(join(folder, `${name}.txt`), 'utf8'))
        .replace('\ufeff', '')
        .replaceAll('\r\n', '\n')
        .replace(/^ +[•–] /gm, '– ');
      return [name, { text, pdf: await readFile(join(folder, `${name}.pdf`)) }] as const;
    });
    return Object.fromEntries(await Promise.all(shown));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
