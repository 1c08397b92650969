import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Child, startChild } from './child.ts';
import { type Footprint, footprintOf } from './footprint.ts';
import type { Job, Measured, Shot } from './load.ts';
import { benchPapers } from './papers.ts';
import { statementsOf } from './plan.ts';
import { figure, type Line, printTable, speedOf } from './report.ts';
import { creation, type Scenario, scenariosOn } from './scenarios.ts';
import type { ServiceState } from './service.ts';
import { secondsOfDeadlines, timeStarts } from './starts.ts';
import { AT, makeWorld, type World } from './world.ts';

const CONNECTIONS = 32;
const ROUNDS = 2;
const ROUND_SECONDS = 1;
const WARM_UP_SECONDS = 0.4;
const SLOW_MS = 1_000;
const LIMITED_SECONDS = 60;
const DEADLINES_SECONDS = 5;
const BATCH = 200;
const BATCH_SECONDS = 2;

const { values: asked } = parseArgs({
  options: {
    /** 2,000 cases only. */
    quick: { type: 'boolean', default: false },
    /** Only the scenarios whose name holds this. */
    only: { type: 'string', default: '' },
    /** Folder that receives a CPU profile of the service. */
    profile: { type: 'string' },
  },
});

/** Addresses of the two servers and the cookie of the juriste. */
interface Bench {
  service: number;
  bare: number;
  cookie: string;
  load: Child;
}

let isWrong = false;

for (const cases of asked.quick ? [2_000] : [2_000, 100_000]) await benchWith(cases);
if (!asked.only) await benchRest();
process.exitCode = isWrong ? 1 : 0;

async function benchWith(cases: number): Promise<void> {
  const from = performance.now();
  const world = await makeWorld(cases);
  const filled = performance.now() - from;
  const profile = asked.profile ? ['--cpu-prof', `--cpu-prof-dir=${profileDir(asked.profile)}`] : [];
  const children = { service: startChild('service.ts', profile), bare: startChild('bare.ts'), load: startChild('load.ts') };
  try {
    const booting = performance.now();
    const state = await children.service.ask<ServiceState>({ dir: world.dir, at: AT });
    const booted = performance.now() - booting;
    const cookie = await signIn(state.port, world);
    const footprint = await createOnce(state.port, cookie, world);
    const scenarios = scenariosOn(world, cases).filter(({ name }) => name.includes(asked.only));
    const shots = scenarios.filter(scenario => scenario.expected).flatMap(scenario => [...scenario.shots, ...(scenario.beside ?? [])]);
    const reads = statementsOf(world, shots);
    const bare = await children.bare.ask<number>({ file: world.file, reads, footprint });
    const bench: Bench = { service: state.port, bare, cookie, load: children.load };
    const lines: Line[] = [];
    for (const scenario of scenarios) lines.push(await compare(bench, scenario));
    const { memory } = await children.service.ask<ServiceState>({ dir: world.dir, at: AT });
    if (!asked.only) await compareBatch(bench, children.service, { dir: world.dir, at: AT }, scenarios[0]!);
    printTable(`${figure(cases)} dossiers, ${CONNECTIONS} connexions`, lines);
    console.log(
      `Base remplie en ${figure(filled / 1000)} s ; service prêt en ${figure(booted)} ms ; mémoire ${figure(memory / 2 ** 20)} Mio.`,
    );
  } finally {
    await Promise.all(Object.values(children).map(child => child.end()));
    await world.drop();
  }
}

/** A list asked by four people, idle then while a batch of filings is filled: its p95 may at most double. */
async function compareBatch(bench: Bench, service: Child, settings: { dir: string; at: string }, list: Scenario): Promise<void> {
  const shots = signed(list.shots, bench.cookie);
  const ask = (seconds: number) => bench.load.ask<Measured>({ port: bench.service, shots, connections: 4, seconds, status: 200 });
  await service.ask<ServiceState>({ ...settings, batch: 4 });
  const idle = p95(await ask(BATCH_SECONDS));
  const from = performance.now();
  const filling = service.ask<ServiceState>({ ...settings, batch: BATCH }).then(() => (performance.now() - from) / 1000);
  const during = p95(await ask(BATCH_SECONDS));
  const taken = await filling;
  const verdict = during <= 2 * idle ? 'tenue' : 'NON TENUE';
  console.log(
    `\n${BATCH} actes remplis en ${figure(taken)} s ; liste à quatre, p95 ${figure(idle)} ms au repos, ${figure(during)} ms pendant (promesse ≤ 2 fois, ${verdict}).`,
  );
}

function p95({ latencies }: Measured): number {
  return latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length * 0.95)] ?? Number.NaN;
}

function profileDir(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return resolve(folder);
}

async function benchRest(): Promise<void> {
  await benchPapers();
  const taken = secondsOfDeadlines();
  const verdict = taken < DEADLINES_SECONDS ? 'tenue' : 'NON TENUE';
  console.log(`\n100 000 délais calculés avec leur explication : ${figure(taken)} s (promesse < ${DEADLINES_SECONDS} s, ${verdict}).`);
  const { first, second } = await timeStarts();
  console.log(`Démarrage : ${figure(first)} ms sur un dossier vide (démonstration comprise), ${figure(second)} ms ensuite.`);
}

/** Checks one answer of each server, then measures them in turns so that the machine's mood is the same for both. */
async function compare(bench: Bench, scenario: Scenario): Promise<Line> {
  const { name, promise, limit, expected } = scenario;
  if (expected) for (const port of [bench.service, bench.bare]) await check(name, port, signed(scenario.shots, bench.cookie)[0]!, expected);
  if (limit) return { name, promise, service: speedOf([await run(bench, bench.service, scenario, LIMITED_SECONDS)]), bare: null };
  const asking = performance.now();
  const warmUp = await run(bench, bench.service, scenario, WARM_UP_SECONDS);
  // Answers so slow that warming up took seconds: that measure is enough.
  const isSlow = performance.now() - asking > SLOW_MS;
  const bareWarmUp = await run(bench, bench.bare, scenario, WARM_UP_SECONDS);
  if (isSlow) return { name, promise, service: speedOf([warmUp]), bare: speedOf([bareWarmUp]) };
  const measures: { service: Measured[]; bare: Measured[] } = { service: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    measures.service.push(await run(bench, bench.service, scenario, ROUND_SECONDS));
    measures.bare.push(await run(bench, bench.bare, scenario, ROUND_SECONDS));
  }
  return { name, promise, service: speedOf(measures.service), bare: speedOf(measures.bare) };
}

async function run({ cookie, load }: Bench, port: number, { name, shots, limit, beside }: Scenario, seconds: number): Promise<Measured> {
  const status = shots[0]!.method === 'POST' ? 201 : 200;
  const others = beside && { shots: signed(beside, cookie), connections: 2 };
  const job: Job = { port, shots: signed(shots, cookie), connections: CONNECTIONS, seconds, status };
  const measured = await load.ask<Measured>({ ...job, ...(limit ? { limit } : {}), ...(others ? { beside: others } : {}) });
  for (const failure of measured.failures) wrong(name, failure);
  if (measured.cuts > 0) console.log(`« ${name} » : ${measured.cuts} connexions coupées par le serveur avant sa réponse.`);
  return measured;
}

function signed(shots: Shot[], cookie: string): Shot[] {
  return shots.map(shot => ({ ...shot, headers: { ...shot.headers, Cookie: cookie } }));
}

async function check(name: string, port: number, shot: Shot, expected: NonNullable<Scenario['expected']>): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${shot.path}`, { headers: { ...shot.headers } });
  const body = (await response.json()) as { id: string } | { id: string }[];
  const id = Array.isArray(body) ? body[0]?.id : body.id;
  const total = Number(response.headers.get('content-range')?.split('/')[1] ?? Number.NaN);
  const isRight = response.status === 200 && id === expected.id && (expected.total === null || total === expected.total);
  if (!isRight) wrong(name, `${response.status}, total ${total}, ${id}: expected 200, ${expected.total}, ${expected.id}`);
}

function wrong(name: string, why: string): void {
  isWrong = true;
  console.error(`Réponse fausse, « ${name} » : ${why}`);
}

async function signIn(port: number, { account }: World): Promise<string> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`http://127.0.0.1:${port}/api/login`, { method: 'POST', headers, body: JSON.stringify(account) });
  if (response.status !== 200) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

/** One real creation, whose rows the bare server will insert again and again. */
async function createOnce(port: number, cookie: string, world: World): Promise<Footprint> {
  const { path, headers, body } = creation(world, 'premier');
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', Cookie: cookie },
    body: body ?? null,
  });
  const created = (await response.json()) as { id: string; codeName: string };
  if (response.status !== 201 || created.codeName !== 'Banc premier') wrong('création', `${response.status} ${JSON.stringify(created)}`);
  return footprintOf(world.db.bare, created.id);
}
