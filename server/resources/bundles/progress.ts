/** How far a bundle is. */
export interface Step {
  step: 'convert' | 'merge' | 'stamp';
  done: number;
  of: number;
}

interface Work {
  userId: string;
  caseId: string;
  step: Step | null;
}

const running = new Set<Work>();

/** Bundles this person asked for that are being made, by case: of two in one case, the last one begun. */
export function underWay(userId: string): Record<string, Step> {
  const own = [...running].filter(work => work.userId === userId);
  return Object.fromEntries(own.flatMap(({ caseId, step }) => (step ? [[caseId, step]] : [])));
}

/** Keeps how far one is while the work lasts, and forgets it whatever its end. */
export async function followed<T>(userId: string, caseId: string, work: (tell: (step: Step) => void) => Promise<T>): Promise<T> {
  const one: Work = { userId, caseId, step: null };
  running.add(one);
  try {
    return await work(step => {
      one.step = step;
    });
  } finally {
    running.delete(one);
  }
}
