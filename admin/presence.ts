const AWAY_MS = 60_000;
const GESTURES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let lastGestureAt = performance.now();

/** Notes that somebody is there, whatever the page: to be called once, before the first request. */
export function watchPresence(): void {
  const note = () => {
    lastGestureAt = performance.now();
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, note, { capture: true, passive: true });
}

/** Whether nobody has touched the page for a minute: what it then asks, it asks by itself, and that must keep no session open. */
export const isAlone = (): boolean => performance.now() - lastGestureAt >= AWAY_MS;
