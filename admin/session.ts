import { useSyncExternalStore } from 'react';

// One dialog for however many calls were refused: they all wait for the same answer.
let waiting: { answer: Promise<boolean>; settle: (isReopened: boolean) => void } | null = null;
let email = '';
const listeners = new Set<() => void>();

function publish(next: typeof waiting): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Asks the person to sign in again over the live page; true once done, false when they chose to leave. */
export function sessionReopened(): Promise<boolean> {
  if (waiting === null) {
    let settle: (isReopened: boolean) => void = () => {};
    const answer = new Promise<boolean>(resolve => {
      settle = resolve;
    });
    publish({ answer, settle });
  }
  return (waiting as NonNullable<typeof waiting>).answer;
}

/** Closes the dialog and lets the waiting calls go on (true) or fail (false). */
export function endWait(isReopened: boolean): void {
  const ended = waiting;
  publish(null);
  ended?.settle(isReopened);
}

/** Whether the session has ended under the page. */
export const useIsSessionClosed = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting !== null,
  );

/** Keeps the address typed at sign-in, in memory only, so that signing in again asks for the password alone. */
export function rememberEmail(typed: string): void {
  email = typed;
}

/** The address typed at sign-in, empty after the page was reloaded. */
export const rememberedEmail = (): string => email;
