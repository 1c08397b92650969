import type { Measured } from './load.ts';

/** What one server did in one scenario. */
export interface Speed {
  perSecond: number;
  p50: number;
  p99: number;
}

/** One line of the table; `bare` null where the comparison means nothing. */
export interface Line {
  name: string;
  service: Speed;
  bare: Speed | null;
  promise: number | null;
}

/** Puts several measures of the same thing together. */
export function speedOf(measures: Measured[]): Speed {
  const latencies = measures.flatMap(measure => measure.latencies).sort((a, b) => a - b);
  const seconds = measures.reduce((sum, measure) => sum + measure.seconds, 0);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  return { perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number as the tables write it. */
export const figure = (value: number): string => (value < 20 ? fine : whole).format(value).replaceAll('\u202f', ' ');

const percent = (share: number) => `${whole.format(share * 100)} %`;

/** Prints one table: what each server did a second, how long it took, and the promise kept or not. */
export function printTable(title: string, lines: Line[]): void {
  const head = ['', 'service/s', 'p50 ms', 'p99 ms', 'nu/s', 'p50 ms', 'p99 ms', 'part', 'promesse'];
  const rows = lines.map(({ name, service, bare, promise }) => {
    const share = bare ? service.perSecond / bare.perSecond : null;
    const verdict = promise === null || share === null ? '–' : `≥ ${percent(promise)} ${share >= promise ? 'tenue' : 'NON TENUE'}`;
    return [name, ...cells(service), ...(bare ? cells(bare) : ['–', '–', '–']), share === null ? '–' : percent(share), verdict];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map(row => row[column]!.length)));
  const line = (row: string[]) =>
    row.map((cell, i) => (i === 0 || i === 8 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  console.log(`\n${title}\n${[head, ...rows].map(line).join('\n')}`);
}

const cells = ({ perSecond, p50, p99 }: Speed) => [perSecond, p50, p99].map(figure);
