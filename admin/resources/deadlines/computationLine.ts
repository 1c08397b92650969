import { frenchTime, tableDay } from '#law/days';
import type { Computed } from '#law/deadline';
import type { Amount, Step } from '#law/steps';

const NBSP = '\u00A0';

/** « jeu. 12/11/2026 + 10 j = dim. 22/11/2026 → lun. 23/11/2026 (art. 801) »; nothing when the computation cannot be read. */
export function computationLine(computation: string): string {
  try {
    return lineOf(JSON.parse(computation) as Computed);
  } catch {
    return '';
  }
}

function lineOf({ steps, direction }: Computed): string {
  const count = steps.find((step): step is Extract<Step, { kind: 'count' }> => step.kind === 'count');
  const shift = steps.find((step): step is Extract<Step, { kind: 'shift' }> => step.kind === 'shift');
  if (!count) return '';
  if (count.code === 'F') return 'Date fixée, reprise telle quelle';
  const from = moment(count.from, count.fromTime);
  const reached = moment(count.reachedOn, count.reachedTime);
  const sign = direction === 'before' ? '−' : '+';
  const clear = count.code === 'JF' ? ' francs' : '';
  const line = `${from} ${sign}${NBSP}${amount(count.amount)}${clear} = ${reached}`;
  return shift?.isAllowed && shift.to !== shift.from ? `${line}, reporté au ${tableDay(shift.to)} (art.${NBSP}801)` : line;
}

const moment = (on: string, time: string | null) => `${tableDay(on)}${time ? `, ${frenchTime(time)}` : ''}`;

function amount({ hours, days, moreDays, months, years }: Amount): string {
  const parts = [
    years && `${years}${NBSP}an${years > 1 ? 's' : ''}`,
    months && `${months}${NBSP}mois`,
    days && `${days}${NBSP}j${moreDays ? `, puis ${moreDays}${NBSP}j` : ''}`,
    hours && `${hours}${NBSP}h`,
  ];
  return parts.filter(Boolean).join(' et ');
}
