import { parentPort, workerData } from 'node:worker_threads';
import { assemble } from './assemble.ts';
import { type BundleOrder, BundleRefused } from './parts.ts';
import type { Answer } from './run.ts';

const say = (answer: Answer) => parentPort!.postMessage(answer);
try {
  say({ bundle: await assemble(workerData as BundleOrder, progress => say({ progress })) });
} catch (error) {
  if (!(error instanceof BundleRefused)) throw error;
  say({ refused: error.message, part: error.part });
}
