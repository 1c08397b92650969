import { tableDay } from '#law/days';
import type { KindLine } from './filingRows.ts';

/** What is said of an act before it is chosen: « 2 données manquantes — au plus tard ven. 11/12/2026 ». */
export function stateOf({ lock, missing, dueOn, article }: KindLine): string {
  if (lock) return `${lock.text} (${lock.article})`;
  const parts = [readiness(missing), dueOn && `au plus tard ${tableDay(dueOn)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' — ') : article;
}

function readiness(missing: number | null): string | null {
  if (missing === null) return null;
  if (missing === 0) return 'Prêt';
  return missing === 1 ? '1 donnée manquante' : `${missing} données manquantes`;
}
