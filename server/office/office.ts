import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiError } from '../rest/errors.ts';
import { ColdOffice } from './cold.ts';
import { type OfficeSettings, sofficeProgram, unoPython } from './profile.ts';
import { OfficeGone, type RunningOffice, WarmOffice } from './warm.ts';

/** Extension -> import filter of LibreOffice and its options: a document is read as what it was found to be, never guessed again. */
const FILTERS = {
  docx: ['MS Word 2007 XML', ''],
  odt: ['writer8', ''],
  xlsx: ['Calc MS Excel 2007 XML', ''],
  txt: ['Text (encoded)', 'UTF8,LF'],
} as const;
export type OfficeExtension = keyof typeof FILTERS;

/** Whether a document of this extension can be made a PDF. */
export const isConvertible = (extension: string): extension is OfficeExtension => Object.hasOwn(FILTERS, extension);

const START_MS = 60_000;
const JOB_MS = 30_000;
const IDLE_MS = 15 * 60_000;

const NOT_INSTALLED =
  'La version PDF demande LibreOffice, qui n’est pas installé sur le serveur. L’administration l’installe (sous Debian\u00a0: «\u00a0sudo apt-get install libreoffice-writer-nogui python3-uno\u00a0»), puis redémarre le service.';
const UNREADABLE = 'LibreOffice ne peut pas ouvrir ce document. Enregistrez-le en PDF, puis recommencez.';
const GONE = 'La conversion en PDF a échoué ou dure trop longtemps. Enregistrez ce document en PDF vous-même, ou réessayez.';

/**
 * Makes PDFs with the machine's LibreOffice, started at the first need and kept while it serves (75 to 90 ms a document instead of
 * more than a second). One document at a time, each under a time limit; what crashes or hangs is ended and started again.
 */
export class Office {
  readonly #settings: OfficeSettings & { jobMs?: number };
  readonly #soffice: string | null;
  /** Looked for once: the machine's programs change with a restart of the service. */
  #python: Promise<string | null> | undefined;
  #running: RunningOffice | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;
  #isStopped = false;

  /** `jobMs`: time limit of one document, shorter in the tests. */
  constructor(settings: OfficeSettings & { jobMs?: number }) {
    this.#settings = settings;
    this.#soffice = sofficeProgram(settings);
  }

  get isInstalled(): boolean {
    return this.#soffice !== null;
  }

  /**
   * The document as PDF. Throws unavailable when LibreOffice is not installed or fails, invalid when it cannot open the document;
   * both with a sentence.
   */
  toPdf(bytes: Buffer, extension: OfficeExtension): Promise<Buffer> {
    if (this.#soffice === null) return Promise.reject(new ApiError('unavailable', {}, { message: NOT_INSTALLED }));
    const soffice = this.#soffice;
    const job = this.#last.then(() => this.#tried(soffice, bytes, extension));
    this.#last = job.catch(() => undefined);
    return job;
  }

  /** Ends LibreOffice and leaves nothing of it; the document being converted is refused. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#idle);
    await this.#running?.stop();
    await this.#last;
  }

  async #tried(soffice: string, bytes: Buffer, extension: OfficeExtension): Promise<Buffer> {
    clearTimeout(this.#idle);
    if (this.#isStopped) throw new ApiError('unavailable', {}, { message: GONE });
    try {
      return await this.#convert(soffice, bytes, extension);
    } catch (error) {
      if (!(error instanceof OfficeGone)) throw error;
      await this.#running?.stop();
      this.#running = null;
      throw new ApiError('unavailable', {}, { message: GONE, cause: error });
    } finally {
      if (!this.#isStopped) this.#idle = setTimeout(() => void this.#rest(), IDLE_MS).unref();
    }
  }

  async #convert(soffice: string, bytes: Buffer, extension: OfficeExtension): Promise<Buffer> {
    const office = await this.#ready(soffice);
    const [from, to] = [join(office.folder, `document.${extension}`), join(office.folder, 'converted.pdf')];
    const [filter, options] = FILTERS[extension];
    try {
      await writeFile(from, bytes, { mode: 0o600 });
      if (!(await office.convert({ from, to, filter, options }, this.#settings.jobMs ?? JOB_MS)))
        throw new ApiError('invalid', {}, { message: UNREADABLE });
      return await readFile(to);
    } finally {
      await Promise.all([from, to].map(path => rm(path, { force: true })));
    }
  }

  async #ready(soffice: string): Promise<RunningOffice> {
    if (!this.#running?.isAlive) {
      await this.#running?.stop();
      const { path } = this.#settings;
      this.#python ??= unoPython(soffice, this.#settings);
      const python = await this.#python;
      this.#running = python ? await WarmOffice.launch(soffice, python, path) : await ColdOffice.launch(soffice, path);
      if (this.#isStopped) throw new OfficeGone();
      await this.#running.ready(START_MS);
    }
    return this.#running;
  }

  /** Nobody asked for a while: the memory goes back to the machine. */
  async #rest(): Promise<void> {
    const idle = this.#running;
    this.#running = null;
    await idle?.stop();
  }
}
