import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Another process of the bench that answers one message at a time. */
export interface Child {
  /** Sends a message and gives the answer; rejects when the process ends instead. */
  ask<T>(message: object): Promise<T>;
  /** Lets it finish what it writes (a profile) and waits for its end. */
  end(): Promise<void>;
}

/** Starts a program of this folder with the same Node options as ours. */
export function startChild(file: string, nodeOptions: string[] = []): Child {
  const child = fork(join(import.meta.dirname, file), [], { execArgv: [...process.execArgv, ...nodeOptions] });
  const ended = once(child, 'exit');
  return {
    async ask<T>(message: object) {
      const answer = once(child, 'message') as Promise<[T]>;
      child.send(message);
      const first = await Promise.race([answer, ended.then(() => null)]);
      if (first === null) throw new Error(`${file} ended without answering`);
      return first[0];
    },
    async end() {
      child.disconnect();
      await ended;
    },
  };
}

/** In the child: answers each message, and ends with the parent. */
export function answerParent<M, A>(answer: (message: M) => Promise<A>): void {
  process.on('message', async message => process.send!(await answer(message as M)));
  process.on('disconnect', () => process.exit(0));
}
