import { parentPort } from 'node:worker_threads';
import { ArchiveProblem } from './archive.ts';
import { fill, inspectTemplate, TemplateProblems } from './fill.ts';
import type { Answer, Job } from './pool.ts';

// Runs on a thread of its own: one job at a time, the templates it has read kept from one to the next.
parentPort!.on('message', (job: Job) => {
  parentPort!.postMessage('started');
  parentPort!.postMessage(answer(job));
});

function answer({ task, given: [template, ...more] }: Job): Answer {
  const bytes = Buffer.from(template);
  try {
    const [first, second] = more;
    if (task === 'inspect') return { result: inspectTemplate(bytes, first as Parameters<typeof inspectTemplate>[1]) };
    return { result: fill(bytes, first, second as Parameters<typeof fill>[2]) };
  } catch (error) {
    if (error instanceof TemplateProblems) return { problems: error.problems };
    if (error instanceof ArchiveProblem) return { problems: [error.message] };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
