import { parentPort } from 'node:worker_threads';
import { previewOf } from '../preview/preview.ts';
import { ArchiveProblem } from './archive.ts';
import { fill, TemplateProblems } from './fill.ts';
import { lintTemplate } from './lint.ts';
import type { Answer, Job } from './pool.ts';

// Runs on a thread of its own: one job at a time, the templates it has read kept from one to the next.
parentPort!.on('message', (job: Job) => {
  parentPort!.postMessage('started');
  parentPort!.postMessage(answer(job));
});

function answer(job: Job): Answer {
  try {
    if (job.task === 'inspect') {
      const [template, ...rules] = job.given;
      return { result: lintTemplate(Buffer.from(template), ...rules) };
    }
    if (job.task === 'preview') return { result: previewOf(Buffer.from(job.given[0])) };
    const [template, ...data] = job.given;
    return { result: fill(Buffer.from(template), ...data) };
  } catch (error) {
    if (error instanceof TemplateProblems) return { problems: error.problems };
    if (error instanceof ArchiveProblem) return { problems: [error.message] };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
