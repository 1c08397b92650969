import { useSyncExternalStore } from 'react';

let isHidden = false;
const listeners = new Set<() => void>();

function publish(next: boolean): void {
  isHidden = next;
  for (const listener of listeners) listener();
}

/** Hides the screen at once (« Discret »). The session and what is being typed are kept. */
export const hideScreen = (): void => publish(true);

/** Shows the screen again. */
export const showScreen = (): void => publish(false);

/** Whether the screen is hidden now. */
export const isScreenHidden = (): boolean => isHidden;

/** The same, followed by the component. */
export const useIsScreenHidden = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isHidden,
  );
