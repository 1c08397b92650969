import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { privateFolder, quietEnvironment } from './profile.ts';
import { type Job, OfficeGone, type RunningOffice } from './warm.ts';

/** LibreOffice started anew for each document, where no Python speaks to it: some fifteen times slower. */
export class ColdOffice implements RunningOffice {
  readonly isAlive = true;
  readonly folder: string;
  readonly #soffice: string;
  readonly #path: string;
  #end: () => void = () => undefined;

  private constructor(folder: string, soffice: string, path: string) {
    this.folder = folder;
    this.#soffice = soffice;
    this.#path = path;
  }

  static async launch(soffice: string, path: string): Promise<ColdOffice> {
    return new ColdOffice(await privateFolder(), soffice, path);
  }

  async ready(): Promise<void> {}

  /** Converts one; false when LibreOffice refuses the document. Throws OfficeGone beyond the time. */
  async convert({ from, to, filter, options }: Job, limitMs: number): Promise<boolean> {
    const own = [`-env:UserInstallation=${pathToFileURL(join(this.folder, 'profile'))}`, '--headless', '--norestore', '--nologo'];
    const asked = [`--infilter=${filter}${options && `:${options}`}`, '--convert-to', 'pdf', '--outdir', this.folder, from];
    const program = spawn(this.#soffice, [...own, ...asked], {
      ...{ stdio: 'ignore', cwd: this.folder, env: quietEnvironment(this.folder, this.#path) },
      detached: true, // a group of its own, that ends with all its programs
    });
    this.#end = () => {
      try {
        process.kill(-program.pid!, 'SIGKILL');
      } catch {
        // gone already
      }
    };
    const timer = setTimeout(this.#end, limitMs);
    const signal = await new Promise<string | null>(resolve =>
      program.once('close', (_code, signal) => resolve(signal)).once('error', () => resolve('error')),
    );
    clearTimeout(timer);
    // Its number may by now be another program's.
    this.#end = () => undefined;
    if (signal !== null) throw new OfficeGone();
    const made = join(this.folder, `${parse(from).name}.pdf`);
    if (!existsSync(made)) return false;
    await rename(made, to);
    return true;
  }

  async stop(): Promise<void> {
    this.#end();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
