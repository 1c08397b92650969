import { useEffect, useEffectEvent, useState } from 'react';
import { sentenceOf } from './refusals.ts';

const PAUSE_MS = 350;

/** What is known of a draft: the last answer stays while the next one comes. */
export type Preview<T> = { answer: T | null; failure: string | null; isAsking: boolean };

/** Asks about a draft at each pause of the typing; a null draft asks nothing, another `round` asks again. */
export function usePreview<T>(
  ask: (draft: Record<string, unknown>) => Promise<T>,
  draft: Record<string, unknown> | null,
  round = 0,
): Preview<T> {
  const question = draft === null ? null : `${round} ${JSON.stringify(draft)}`;
  const [preview, setPreview] = useState<Preview<T>>({ answer: null, failure: null, isAsking: draft !== null });
  const send = useEffectEvent(() => ask(draft ?? {}));
  useEffect(() => {
    if (question === null) return;
    let isCurrent = true;
    const settle = (change: Partial<Preview<T>>) => isCurrent && setPreview(last => ({ ...last, isAsking: false, ...change }));
    setPreview(last => ({ ...last, isAsking: true }));
    const timer = setTimeout(() => {
      send().then(
        answer => settle({ answer, failure: null }),
        error => settle({ failure: sentenceOf(error) }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question]);
  return preview;
}
