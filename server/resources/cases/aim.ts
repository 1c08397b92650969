import { internalTarget, zoneOf } from '#law/deadline';
import type { Expected } from './project.ts';

/** The same deadline, aimed at as many working days before its last useful day as the association chose; the law's days stay. */
export function aimed(deadline: Expected, workingDays: number): Expected {
  const { computed } = deadline;
  const zone = zoneOf(computed);
  return zone ? { ...deadline, computed: { ...computed, internalTargetOn: internalTarget(computed, zone, workingDays) } } : deadline;
}
