import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { ColdOffice } from '../../server/office/cold.ts';
import { Office } from '../../server/office/office.ts';
import { sofficeProgram } from '../../server/office/profile.ts';
import { labels, paperOf } from '../../templates/dictionary/index.ts';
import { type FillOptions, fill } from '../../templates/engine/fill.ts';
import type { FilingFacts } from '../../templates/facts.ts';
import { filingOf, propertiesOf, templateFile } from '../../templates/index.ts';
import { CASES, factsFor } from '../templates/situations.ts';
import { figure } from './report.ts';

const KIND = 'conclusions_tc';
const ROUNDS = 5;
const A_ROUND = 10;
const DOCUMENTS = 1_000;
const LIMIT_MS = 30_000;
const PROMISES = { stock: 2, mebibytes: 150, cold: 10 };
const kept = (isKept: boolean) => (isKept ? 'tenue' : 'NON TENUE');

/** A filing ready to fill: its template, its data, how. */
export interface Sheaf {
  template: Buffer;
  paper: object;
  options: FillOptions;
}

/** Pleadings of four pages: three defendants, four counts, twelve exhibits. */
export async function sheaf(): Promise<Sheaf> {
  const facts = factsFor(KIND, CASES.mixedGroup!);
  const repeat = <T>(items: readonly T[], count: number) => Array.from({ length: count }, (_, rank) => items[rank % items.length]!);
  const exhibit = { title: 'Procès-verbal de constatations sur l’hébergement de l’enfant', datedOn: '2024-05-12', pages: 3 };
  const wide: FilingFacts = {
    ...facts,
    defendants: repeat(facts.defendants, 3),
    counts: repeat(facts.counts, 4),
    exhibits: Array.from({ length: 12 }, (_, rank) => ({ ...exhibit, number: rank + 1 })),
  };
  const options = { isDraft: false, labels, properties: propertiesOf(filingOf(KIND)!, wide) };
  return { template: await templateFile(KIND), paper: paperOf(wide), options };
}

/** Filling by ours and by the stock engine in turns, then a thousand documents, then LibreOffice warm and cold; prints what it finds. */
export async function benchPapers(): Promise<void> {
  const { template, paper, options } = await sheaf();
  const ours = () => fill(template, paper, options).docx;
  const stock = () => stockFill(template, paper);
  const times: { ours: number[]; stock: number[] } = { ours: [], stock: [] };
  for (const work of [ours, stock]) timeOf(work);
  for (let round = 0; round < ROUNDS; round++) {
    times.stock.push(timeOf(stock));
    times.ours.push(timeOf(ours));
  }
  const [own, theirs] = [median(times.ours), median(times.stock)];
  const ratio = theirs / own;
  console.log(
    `\nActe de quatre pages : ${figure(own)} ms, moteur d’origine ${figure(theirs)} ms, ${figure(ratio)} fois (promesse ≥ ${PROMISES.stock}, ${kept(ratio >= PROMISES.stock)}).`,
  );
  const before = process.memoryUsage.rss();
  let most = before;
  for (let made = 0; made < DOCUMENTS; made++) {
    ours();
    if (made % 50 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  const grown = (most - before) / 2 ** 20;
  console.log(
    `${figure(DOCUMENTS)} actes : ${figure(grown)} Mio de plus (promesse ≤ ${PROMISES.mebibytes}, ${kept(grown <= PROMISES.mebibytes)}).`,
  );
  await benchOffice(ours());
}

async function benchOffice(document: Buffer): Promise<void> {
  const settings = { soffice: process.env.SOFFICE || null, path: process.env.PATH ?? '' };
  const program = sofficeProgram(settings);
  if (program === null) return console.log('PDF : LibreOffice n’est pas installé, rien n’est mesuré.');
  const office = new Office(settings);
  const cold = await ColdOffice.launch(program, settings.path);
  const from = join(cold.folder, 'document.docx');
  await writeFile(from, document);
  const warmly = () => office.toPdf(document, 'docx');
  const coldly = () => cold.convert({ from, to: join(cold.folder, 'made.pdf'), filter: 'MS Word 2007 XML', options: '' }, LIMIT_MS);
  try {
    // The first time makes a profile, for both.
    await Promise.all([warmly(), coldly()]);
    const [warm, anew] = [await medianOf(warmly), await medianOf(coldly)];
    const ratio = anew / warm;
    console.log(
      `PDF : ${figure(warm)} ms, LibreOffice lancé chaque fois ${figure(anew)} ms, ${figure(ratio)} fois (promesse ≥ ${PROMISES.cold}, ${kept(ratio >= PROMISES.cold)}).`,
    );
  } finally {
    await Promise.all([office.stop(), cold.stop()]);
  }
}

/** The stock engine has no dotted names of its own: the same lookup. */
function stockFill(template: Buffer, paper: object): Buffer {
  const parser = (path: string) => ({
    get: (scope: unknown) => path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], scope),
  });
  const options = { parser, delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true, errorLogging: false };
  const zip = new Docxtemplater(new PizZip(template), options).render({ ...paper, isDraft: false }).getZip();
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function timeOf(work: () => unknown): number {
  const from = performance.now();
  for (let turn = 0; turn < A_ROUND; turn++) work();
  return (performance.now() - from) / A_ROUND;
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return median(times);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
