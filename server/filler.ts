import type { Filled, FillOptions } from '../templates/engine/fill.ts';
import type { Declared } from '../templates/engine/inspect.ts';
import type { Lint, Wording } from '../templates/engine/lint.ts';
import { FillingBusy, FillingPool, FillingStopped, type Limits } from '../templates/engine/pool.ts';
import { TemplateProblems } from '../templates/engine/tags.ts';
import type { Block } from '../templates/preview/blocks.ts';
import { ApiError } from './rest/errors.ts';

/** The one pool of the service that fills, judges and shows Word templates; what it refuses is an answer with a French sentence. */
export class Filler {
  readonly #pool: FillingPool;

  constructor(limits?: Partial<Limits>) {
    this.#pool = new FillingPool(limits);
  }

  /** As the engine's `fill`. Throws conflict (broken template), busy (stopped, or too many waiting). */
  fill(template: Buffer, paper: unknown, options: FillOptions): Promise<Filled> {
    return this.#pool.fill(template, paper, options).catch(refused);
  }

  /** As the engine's `lintTemplate`. Throws busy. */
  inspect(template: Buffer, declared: Declared, wordings?: readonly Wording[]): Promise<Lint> {
    return this.#pool.inspect(template, declared, wordings).catch(refused);
  }

  /** As `previewOf`: what a Word file made here shows. Throws busy. */
  preview(docx: Buffer): Promise<Block[]> {
    return this.#pool.preview(docx).catch(refused);
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#pool.close();
  }
}

function refused(error: unknown): never {
  if (error instanceof FillingStopped || error instanceof FillingBusy) throw new ApiError('busy', {}, { message: error.message });
  if (error instanceof TemplateProblems)
    throw new ApiError('conflict', {}, { message: `Ce modèle ne peut pas être rempli. ${error.problems.join(' ')}` });
  throw error;
}
