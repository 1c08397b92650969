import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { addDays } from '../../server/law/days.ts';
import { computeDeadline } from '../../server/law/deadline.ts';
import { RULES, type RuleId } from '../../server/law/rules.ts';

/** Milliseconds from the command to the line that gives the address: on an empty folder, then on the folder it left. */
export async function timeStarts(): Promise<{ first: number; second: number }> {
  const dir = mkdtempSync(join(tmpdir(), 'partie-civile-bench-'));
  try {
    return { first: await timeStart(dir), second: await timeStart(dir) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function timeStart(dir: string): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, join(import.meta.dirname, '../../server/main.ts')], {
    env: { ...process.env, DATA_DIR: dir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const ready = once(createInterface({ input: child.stdout }), 'line');
  const isReady = await Promise.race([ready.then(() => true), ended.then(() => false)]);
  if (!isReady) throw new Error('the service ended before it was ready');
  const taken = performance.now() - from;
  child.kill('SIGTERM');
  await ended;
  return taken;
}

const DEADLINES = 100_000;

/** Seconds for 100,000 time limits, each with its explanation. */
export function secondsOfDeadlines(): number {
  const rules = Object.keys(RULES) as RuleId[];
  const from = performance.now();
  let steps = 0;
  for (let rank = 0; rank < DEADLINES; rank++) {
    const on = addDays('2026-01-01', rank % 3000);
    const computed = computeDeadline({ rule: rules[rank % rules.length]!, on, time: '13:30', zone: 'metropole', timeZone: 'Europe/Paris' });
    steps += computed.steps.length;
  }
  if (steps < DEADLINES) throw new Error('a time limit came without its explanation');
  return (performance.now() - from) / 1000;
}
