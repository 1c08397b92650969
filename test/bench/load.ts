import { connect, type Socket } from 'node:net';
import { answerParent } from './child.ts';

/** One request to send; `{n}` in the body and headers becomes a number never used before. */
export interface Shot {
  method: 'GET' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What to send and for how long. */
export interface Job {
  port: number;
  shots: Shot[];
  connections: number;
  seconds: number;
  /** Status that every answer must have. */
  status: number;
  /** At most so many requests, for what can be done only once. */
  limit?: number;
  /** Requests sent at the same time by other people, not measured. */
  beside?: { shots: Shot[]; connections: number };
}

/** Time each answered request took, in ms, over so many seconds. */
export interface Measured {
  latencies: number[];
  seconds: number;
  failures: string[];
  /** Connections that the server closed before it answered. */
  cuts: number;
}

let number = 0;

function bytesOf({ method, path, headers = {}, body = '' }: Shot): string {
  const unique = String(++number);
  const fill = (text: string) => text.replaceAll('{n}', unique);
  const content = fill(body);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${fill(value)}\r\n`);
  if (body) lines.push(`Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(content)}\r\n`);
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}\r\n${content}`;
}

/** What happens on one connection: the next bytes to send (null to stop), an answer, a connection that the server cut. */
interface Exchange {
  next(): string | null;
  done(ms: number, status: number, body: string): void;
  cut(): void;
}

/** Sends requests one after the other on one connection, opened again when the server cuts it. */
async function drive(port: number, exchange: Exchange): Promise<void> {
  while ((await converse(port, exchange)) === 'cut') exchange.cut();
}

function converse(port: number, { next, done }: Exchange): Promise<'over' | 'cut'> {
  return new Promise(resolve => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let held: Buffer | null = null;
    let isOver = false;
    const send = () => {
      const bytes = next();
      isOver = bytes === null;
      if (bytes === null) return void socket.destroy();
      sentAt = performance.now();
      socket.write(bytes);
    };
    socket.on('connect', send);
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(isOver ? 'over' : 'cut'));
    socket.on('data', chunk => {
      const buffer: Buffer = held ? Buffer.concat([held, chunk]) : chunk;
      held = buffer;
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = buffer.toString('latin1', 0, end);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
      if (buffer.length < end + 4 + length) return;
      held = null;
      done(performance.now() - sentAt, Number(head.slice(9, 12)), buffer.toString('utf8', end + 4, Math.min(end + 304, buffer.length)));
      send();
    });
  });
}

async function measure({ port, shots, connections, seconds, status, limit = Number.POSITIVE_INFINITY, beside }: Job): Promise<Measured> {
  const latencies: number[] = [];
  const failures: string[] = [];
  const from = performance.now();
  let last = from;
  let sent = 0;
  const isOver = () => sent >= limit || performance.now() - from > seconds * 1000;
  const next = () => (isOver() ? null : bytesOf(shots[sent++ % shots.length]!));
  const done = (ms: number, found: number, body: string) => {
    latencies.push(ms);
    last = performance.now();
    if (found !== status && failures.length < 3) failures.push(`${found} ${body}`);
  };
  let cuts = 0;
  const cut = () => void cuts++;
  let other = 0;
  const nextBeside = () => (isOver() ? null : bytesOf(beside!.shots[other++ % beside!.shots.length]!));
  await Promise.all([
    ...Array.from({ length: connections }, () => drive(port, { next, done, cut })),
    ...Array.from({ length: beside?.connections ?? 0 }, () => drive(port, { next: nextBeside, done: () => undefined, cut })),
  ]);
  return { latencies, seconds: (last - from) / 1000, failures, cuts };
}

answerParent(measure);
