import { type Computed, computeDeadline } from '#law/deadline';
import { ZONE_CLOCKS } from '#law/holidays';
import type { RuleId } from '#law/rules';
import type { FilingFacts } from './facts.ts';

/** The time limit of one rule from one day, at the court of the filing; null on a day that does not exist. */
export function limitOf({ court }: FilingFacts, rule: RuleId, on: unknown): Computed | null {
  const zone = court.holidayZone ?? 'metropole';
  try {
    return typeof on === 'string' ? computeDeadline({ rule, on, zone, timeZone: ZONE_CLOCKS[zone] }) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
