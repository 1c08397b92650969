import { useEffect, useState } from 'react';
import type { Why } from '#law/why';

const UNREADABLE: Why = {
  title: 'Explication indisponible',
  items: [],
  toKnow: ['Ce calcul ne peut pas être relu. Rechargez la page ; la date enregistrée ne change pas.'.replace(' ;', '\u202F;')],
};

/** The explanation of a stored computation, null while it comes; the law's sentences are fetched with it, not before. */
export function useWhy(computation: string): Why | null {
  const [explanation, setExplanation] = useState<Why | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('#law/why')
      .then(({ why }) => why(JSON.parse(computation)))
      .catch(() => UNREADABLE)
      .then(found => isCurrent && setExplanation(found));
    return () => {
      isCurrent = false;
    };
  }, [computation]);
  return explanation;
}
