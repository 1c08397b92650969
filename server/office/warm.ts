import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { privateFolder, quietEnvironment } from './profile.ts';

const HELPER = join(import.meta.dirname, 'keepWarm.py');

/** One conversion, by paths within the private folder, read by one import filter of LibreOffice and no other. */
export interface Job {
  from: string;
  to: string;
  filter: string;
  options: string;
}

/** A LibreOffice to convert with, in a folder of its own. */
export interface RunningOffice {
  readonly folder: string;
  readonly isAlive: boolean;
  ready(limitMs: number): Promise<void>;
  convert(job: Job, limitMs: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** The running LibreOffice is gone, in the middle of a document or between two. */
export class OfficeGone extends Error {}

/** One LibreOffice that stays, behind a small Python program that holds its life: see keepWarm.py. */
export class WarmOffice implements RunningOffice {
  readonly folder: string;
  readonly #helper: ChildProcess;
  readonly #ended: Promise<void>;
  #group: number | null = null;
  #answer: ((line: string | null) => void) | null = null;

  private constructor(folder: string, helper: ChildProcess) {
    this.folder = folder;
    this.#helper = helper;
    createInterface({ input: helper.stdout! }).on('line', line => this.#answer?.(line));
    helper.stdin!.on('error', () => undefined); // an answer that never comes says it
    this.#ended = new Promise<void>(resolve => helper.once('close', resolve).once('error', () => resolve())).then(() => this.#clear());
  }

  /** Launches one; it converts once `ready` says so. */
  static async launch(soffice: string, python: string, path: string): Promise<WarmOffice> {
    const folder = await privateFolder();
    // The name cannot be guessed: who knows it commands LibreOffice.
    const pipe = `pc${randomBytes(12).toString('hex')}`;
    const helper = spawn(python, [HELPER, soffice, folder, pipe], {
      ...{ stdio: ['pipe', 'pipe', 'ignore'], cwd: folder },
      env: quietEnvironment(folder, path),
    });
    return new WarmOffice(folder, helper);
  }

  /** Waits until it is started. Throws OfficeGone when it does not start within the time. */
  async ready(limitMs: number): Promise<void> {
    const { ready } = await this.#next(limitMs);
    this.#group = Number(ready);
  }

  get isAlive(): boolean {
    return this.#helper.exitCode === null && this.#helper.signalCode === null;
  }

  /** Converts one; false when LibreOffice refuses the document. Throws OfficeGone, also beyond the time: it is then no more. */
  async convert(job: Job, limitMs: number): Promise<boolean> {
    const answer = this.#next(limitMs);
    this.#helper.stdin!.write(`${JSON.stringify(job)}\n`);
    return 'done' in (await answer);
  }

  /** Ends LibreOffice, whatever it is doing, and removes its folder. */
  async stop(): Promise<void> {
    this.#helper.stdin!.end();
    const lastWord = setTimeout(() => this.#helper.kill('SIGKILL'), 2_000);
    await this.#ended;
    clearTimeout(lastWord);
  }

  /** The next line, as JSON. */
  async #next(limitMs: number): Promise<Record<string, unknown>> {
    if (!this.isAlive) throw new OfficeGone();
    let timer: NodeJS.Timeout | undefined;
    const line = await new Promise<string | null>(resolve => {
      this.#answer = resolve;
      timer = setTimeout(() => resolve(null), limitMs);
    });
    clearTimeout(timer);
    this.#answer = null;
    if (line !== null) return JSON.parse(line) as Record<string, unknown>;
    await this.stop();
    throw new OfficeGone();
  }

  /** The helper may have been killed before it could end LibreOffice. */
  async #clear(): Promise<void> {
    this.#answer?.(null);
    if (this.#group !== null)
      try {
        process.kill(-this.#group, 'SIGKILL');
      } catch {
        // gone already
      }
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}
