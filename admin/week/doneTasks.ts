import { useSyncExternalStore } from 'react';
import type { TaskRow } from '../resources/forms/rows.ts';

const KEPT_MS = 5 * 60_000;

let kept: readonly TaskRow[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly TaskRow[]): void {
  kept = next;
  for (const listener of listeners) listener();
}

/** Keeps a task just done in sight for five minutes; one opened again leaves at once. */
export function keepDone(task: TaskRow): void {
  const others = kept.filter(({ id }) => id !== task.id);
  publish(task.doneOn ? [...others, task] : others);
  if (task.doneOn) setTimeout(() => publish(kept.filter(({ id, version }) => id !== task.id || version !== task.version)), KEPT_MS);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The tasks done a moment ago, still on screen. */
export const useDoneTasks = (): readonly TaskRow[] => useSyncExternalStore(subscribe, () => kept);
