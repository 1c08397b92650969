import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');
const FLAGS = ['--disable-proto=delete', '--disallow-code-generation-from-strings'];

/** A program of the project run to its end. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A program of the project that is still running. */
export interface Running {
  child: ChildProcess;
  /** Every complete line printed so far. */
  lines: string[];
  /** Resolves with the first line, printed before or to come, that matches; rejects when the program ends without it. */
  line(pattern: RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** An empty folder of one's own, with its removal. */
export function temporaryFolder(): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'partie-civile-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

const started = new Set<ChildProcess>();

/** Kills what a test that failed left running, so that the test run can end. */
export function stopAll(): void {
  for (const child of started) child.kill('SIGKILL');
}

/** Runs a TypeScript program to its end, e.g. `server/cli/backup.ts`, with these variables added and this text typed. */
export async function runProgram(file: string, args: string[] = [], env: Record<string, string> = {}, input?: string): Promise<Finished> {
  const child = start(file, args, env, input);
  const read = async (stream: NodeJS.ReadableStream | null) => {
    let text = '';
    for await (const chunk of stream ?? []) text += chunk;
    return text;
  };
  const [stdout, stderr, [code]] = await Promise.all([read(child.stdout), read(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

/** Starts a program that goes on: a compiled `.mjs` is run as it is, a `.ts` through tsx. */
export function startProgram(
  file: string,
  args: string[] = [],
  env: Record<string, string> = {},
  onLine: (line: string) => void = () => undefined,
): Running {
  const child = start(file, args, env);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  createInterface({ input: child.stdout! }).on('line', line => {
    lines.push(line);
    onLine(line);
    wake();
  });
  let errors = '';
  child.stderr!.on('data', chunk => {
    errors += chunk;
  });
  const closed = once(child, 'close').then(([code]) => {
    wake();
    return code as number | null;
  });
  return {
    child,
    lines,
    line: pattern =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = lines.find(line => pattern.test(line));
          if (match !== undefined) resolve(match);
          else if (child.exitCode !== null || child.signalCode !== null) reject(new Error(`ended without ${pattern}: ${errors}`));
          else return;
          waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
    end(signal) {
      child.kill(signal);
      return closed;
    },
  };
}

function start(file: string, args: string[], env: Record<string, string>, input?: string): ChildProcess {
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, ...FLAGS, file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}
