/** How far a bundle is. */
export interface Step {
  step: 'convert' | 'merge' | 'stamp';
  done: number;
  of: number;
}

const running = new Map<string, Map<string, Step>>();

/** Bundles this person asked for that are being made, by case. */
export const underWay = (userId: string): Record<string, Step> => Object.fromEntries(running.get(userId) ?? []);

/** Keeps how far one is while the work lasts, and forgets it whatever its end. */
export async function followed<T>(userId: string, caseId: string, work: (tell: (step: Step) => void) => Promise<T>): Promise<T> {
  const own = running.get(userId) ?? new Map<string, Step>();
  running.set(userId, own);
  try {
    return await work(step => void own.set(caseId, step));
  } finally {
    own.delete(caseId);
    if (own.size === 0) running.delete(userId);
  }
}
