import { useEffect, useMemo, useState } from 'react';
import type { Computed } from '#law/deadline';
import type { Why } from '#law/why';
import { currentOf, useApprovals } from '../rule-approvals/useApprovals.ts';

const UNREADABLE: Why = {
  title: 'Explication indisponible',
  items: [],
  toKnow: ['Ce calcul ne peut pas être relu. Rechargez la page ; la date enregistrée ne change pas.'.replace(' ;', '\u202F;')],
};

/** The explanation of a stored computation with counsel's approval of its rule, null while it comes; the law's sentences are fetched with it, not before. */
export function useWhy(computation: string): Why | null {
  const [explanation, setExplanation] = useState<Why | null>(null);
  const { approvals } = useApprovals();
  const computed = useMemo(() => readComputed(computation), [computation]);
  const approved = computed && currentOf(approvals, computed.ruleVersion);
  useEffect(() => {
    let isCurrent = true;
    void import('#law/why')
      .then(({ why }) => (computed ? why(computed, approved) : UNREADABLE))
      .catch(() => UNREADABLE)
      .then(found => isCurrent && setExplanation(found));
    return () => {
      isCurrent = false;
    };
  }, [computed, approved]);
  return explanation;
}

function readComputed(computation: string): Computed | null {
  try {
    return JSON.parse(computation);
  } catch {
    return null;
  }
}
