import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Block } from '../preview/blocks.ts';
import type { previewOf } from '../preview/preview.ts';
import type { Filled, FillOptions, fill } from './fill.ts';
import type { Declared } from './inspect.ts';
import type { Lint, lintTemplate, Wording } from './lint.ts';
import { TemplateProblems } from './tags.ts';

/** What a thread does, and with what. */
export type Job =
  | { task: 'fill'; given: Parameters<typeof fill> }
  | { task: 'inspect'; given: Parameters<typeof lintTemplate> }
  | { task: 'preview'; given: Parameters<typeof previewOf> };

type Result = Filled | Lint | Block[];

/** What a thread answers: the result, what is wrong with the template, or what went wrong with the data. */
export type Answer = { result: Result } | { problems: readonly string[] } | { failure: string };

/** A filling stopped because it took more time or memory than any filing needs; the sentence is for the person who asked it. */
export class FillingStopped extends Error {
  constructor() {
    super(
      'La fabrication de ce document a été arrêtée\u00a0: elle demandait trop de temps ou de mémoire. Réduisez les répétitions du modèle.',
    );
  }
}

/** More fillings are waiting than can be done soon. */
export class FillingBusy extends Error {
  constructor() {
    super('Trop de documents sont en cours de fabrication. Réessayez dans une minute.');
  }
}

interface Waiting {
  job: Job;
  resolve(result: Result): void;
  reject(error: Error): void;
}

interface Thread {
  worker: Worker;
  current: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** How much a filling may take: `milliseconds` each, `megabytes` of heap a thread, `threads` at once, `queue` waiting at most. */
export interface Limits {
  milliseconds: number;
  megabytes: number;
  threads: number;
  queue: number;
}

const LIMITS: Limits = { milliseconds: 5_000, megabytes: 256, threads: Math.max(1, Math.min(4, availableParallelism() - 1)), queue: 500 };

const PROGRAM = './engine/worker.ts';

/**
 * Fills templates outside the thread that answers requests. A thread that takes too long or too much is ended and replaced at the
 * next job; the others go on. Threads start with the first job and keep the templates they have read.
 */
export class FillingPool {
  readonly #limits: Limits;
  readonly #program: string;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  /** `program`: what a thread runs, from the templates' folder; another one in the tests. */
  constructor(limits: Partial<Limits> = {}, program: string = PROGRAM) {
    this.#limits = { ...LIMITS, ...limits };
    this.#program = program;
  }

  /** As `fill`, later. Throws TemplateProblems, TypeError, FillingStopped, FillingBusy. */
  async fill(template: Buffer, paper: unknown, options: FillOptions): Promise<Filled> {
    const { docx, gaps } = (await this.#ask({ task: 'fill', given: [template, paper, options] })) as Filled;
    return { docx: Buffer.from(docx), gaps };
  }

  /** As `lintTemplate`, later. Throws FillingStopped, FillingBusy. */
  async inspect(template: Buffer, declared: Declared, wordings: readonly Wording[] = []): Promise<Lint> {
    return (await this.#ask({ task: 'inspect', given: [template, declared, wordings] })) as Lint;
  }

  /** As `previewOf`, later. Throws TemplateProblems (no Word file), FillingStopped, FillingBusy. */
  async preview(docx: Buffer): Promise<Block[]> {
    return (await this.#ask({ task: 'preview', given: [docx] })) as Block[];
  }

  /** Ends the threads; what was being filled is refused. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(new FillingBusy());
    await Promise.all([...this.#threads].map(thread => this.#end(thread, new FillingBusy())));
  }

  #ask(job: Job): Promise<Result> {
    if (this.#isClosed || this.#waiting.length >= this.#limits.queue) return Promise.reject(new FillingBusy());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const thread = [...this.#threads].find(({ current }) => current === null) ?? this.#start();
    if (!thread) return;
    const waiting = this.#waiting.shift()!;
    thread.current = waiting;
    thread.worker.ref();
    try {
      thread.worker.postMessage(waiting.job);
    } catch {
      // What cannot be sent to a thread (a function) is no text either.
      this.#done(thread).reject(new TypeError('not a paper'));
      this.#next();
    }
  }

  #start(): Thread | null {
    if (this.#threads.size >= this.#limits.threads) return null;
    const worker = new Worker(new URL('../thread.js', import.meta.url), {
      argv: [this.#program],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    });
    const thread: Thread = { worker, current: null, timer: null };
    this.#threads.add(thread);
    worker.on('message', (message: 'started' | Answer) => {
      // An answer that was on its way when the thread was ended: its filing is refused already.
      if (!this.#threads.has(thread)) return;
      // The time a thread takes to start is not the job's.
      if (message === 'started') thread.timer = setTimeout(() => void this.#end(thread, new FillingStopped()), this.#limits.milliseconds);
      else {
        settle(this.#done(thread), message);
        this.#next();
      }
    });
    worker.on('error', cause => void this.#end(thread, whyEnded(cause)));
    worker.on('exit', code => void this.#end(thread, new Error(`the thread ended by itself: ${code}`)));
    return thread;
  }

  #done(thread: Thread): Waiting {
    const { current, timer } = thread;
    if (timer) clearTimeout(timer);
    thread.timer = null;
    thread.current = null;
    // An idle thread keeps no program from ending.
    thread.worker.unref();
    return current!;
  }

  async #end(thread: Thread, error: Error): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    if (thread.current) this.#done(thread).reject(error);
    await thread.worker.terminate();
    this.#next();
  }
}

/** The template's fault where it took all the memory; else the program's, for the log and not for the person. */
function whyEnded(cause: unknown): Error {
  if ((cause as { code?: string } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') return new FillingStopped();
  return cause instanceof Error ? cause : new Error('the thread failed', { cause });
}

function settle({ resolve, reject }: Waiting, answer: Answer): void {
  if ('result' in answer) resolve(answer.result);
  else if ('problems' in answer) reject(new TemplateProblems(answer.problems));
  else reject(new TypeError(answer.failure));
}
