import { Worker } from 'node:worker_threads';
import type { Progress } from './assemble.ts';
import { type Bundle, type BundleOrder, BundleRefused } from './parts.ts';

/** What the thread answers, progress any number of times first. */
export type Answer = { progress: Progress } | { bundle: Bundle } | { refused: string; part: number | null };

/** Time of one bundle and heap of its thread. */
export interface Limits {
  milliseconds: number;
  megabytes: number;
}

const LIMITS: Limits = { milliseconds: 180_000, megabytes: 512 };
const STOPPED = 'Cette liasse demande trop de temps ou de mémoire. Faites-en deux, en choisissant les pièces.';

// Each holds whole files in memory: the second waits for the first.
let last: Promise<unknown> = Promise.resolve();

/** Puts a bundle together outside the thread that answers requests, one at a time, within limits. Throws BundleRefused. */
export function assembleApart(order: BundleOrder, tell: (progress: Progress) => void, limits: Limits = LIMITS): Promise<Bundle> {
  const made = last.then(() => onThread(order, tell, limits));
  last = made.catch(() => undefined);
  return made;
}

function onThread(order: BundleOrder, tell: (progress: Progress) => void, limits: Limits): Promise<Bundle> {
  const worker = new Worker(new URL('../thread.js', import.meta.url), {
    argv: ['./bundle/worker.ts'],
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  const timer = setTimeout(() => void worker.terminate(), limits.milliseconds);
  return new Promise<Bundle>((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if ('progress' in answer) tell(answer.progress);
      else if ('refused' in answer) reject(new BundleRefused(answer.refused, answer.part));
      else resolve({ ...answer.bundle, pdf: Buffer.from(answer.bundle.pdf) });
    });
    worker.once('error', cause => reject(isTooLarge(cause) ? new BundleRefused(STOPPED, null) : cause));
    worker.once('exit', () => reject(new BundleRefused(STOPPED, null)));
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

/** The exhibits' fault; any other is the program's, for the log and not for the person. */
const isTooLarge = (cause: unknown): boolean => (cause as { code?: string } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
