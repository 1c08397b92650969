import { expect } from 'chai';
import { type FillOptions, TemplateProblems } from '../../templates/engine/fill.ts';
import { FillingBusy, FillingPool, FillingStopped } from '../../templates/engine/pool.ts';
import { previewOf } from '../../templates/preview/preview.ts';
import { wordFile } from './word-file.ts';

const options: FillOptions = { isDraft: false, labels: {}, properties: { title: 't', association: 'a', description: 'd' } };
const town = wordFile(['{{town}}']);
/** UP-30: two loops one in the other are allowed; with such lists they would print hundreds of millions of lines. */
const bomb = wordFile(['{{#rows}}', '{{#cells}}', '{{town}} '.repeat(50), '{{/cells}}', '{{/rows}}']);
const cells = Array.from({ length: 1000 }, () => ({}));
const bombPaper = { town: 'x', rows: Array.from({ length: 3000 }, () => ({ cells })) };

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    error => error,
  );
}

describe('filling pool', () => {
  let pool: FillingPool;
  afterEach(() => pool.close());

  it('fills as the engine does, many at once, in their order', async () => {
    pool = new FillingPool();
    const filled = await Promise.all(
      Array.from({ length: 20 }, (_, rank) => pool.fill(town, rank % 2 ? {} : { town: `v${rank}` }, options)),
    );
    expect(filled.map(({ gaps }) => gaps.length)).to.deep.equal(Array.from({ length: 20 }, (_, rank) => rank % 2));
    expect(filled.every(({ docx }) => Buffer.isBuffer(docx) && docx.subarray(0, 2).toString() === 'PK')).to.equal(true);
  });

  it('inspects, and says what is wrong with a template or with the data as the engine does', async () => {
    pool = new FillingPool();
    expect((await pool.inspect(town, { town: 'text' })).findings).to.deep.equal([]);
    expect((await pool.inspect(town, {})).findings.map(({ sentence }) => sentence).join()).to.include('town');
    expect(await errorOf(pool.fill(wordFile(['{{#a}}']), {}, options))).to.be.instanceOf(TemplateProblems);
    expect(await errorOf(pool.fill(Buffer.from('x'), {}, options))).to.be.instanceOf(TemplateProblems);
    expect(await errorOf(pool.fill(town, { town: { a: 1 } }, options))).to.be.instanceOf(TypeError);
    expect(await errorOf(pool.fill(town, { town: () => 'x' }, options))).to.be.instanceOf(TypeError);
  });

  for (const [what, limits, paper] of [
    ['time', { threads: 1, milliseconds: 600, megabytes: 4096 }, bombPaper],
    ['memory', { threads: 1, milliseconds: 60_000, megabytes: 48 }, { ...bombPaper, town: '& '.repeat(100_000) }],
  ] as const) {
    it(`UP-30 stops a filling that takes too much ${what}, and does the next one`, async () => {
      pool = new FillingPool(limits);
      const [stopped, after] = await Promise.all([errorOf(pool.fill(bomb, paper, options)), pool.fill(town, { town: 'a' }, options)]);
      expect(stopped).to.be.instanceOf(FillingStopped);
      expect((stopped as Error).message).to.match(/^La fabrication .* Réduisez les répétitions du modèle\.$/);
      expect(after.gaps).to.deep.equal([]);
    });
  }

  it('shows a file as the reader of Word files does', async () => {
    pool = new FillingPool({ threads: 1 });
    const { docx } = await pool.fill(town, { town: 'Brest' }, { ...options, marks: true });
    expect(await pool.preview(docx)).to.deep.equal(previewOf(docx));
    expect(await errorOf(pool.preview(Buffer.from('x')))).to.be.instanceOf(TemplateProblems);
  });

  it('says what went wrong of a thread that cannot start, which no template can mend', async () => {
    pool = new FillingPool({ threads: 1 }, './engine/nowhere.ts');
    for (const _time of [1, 2]) {
      const error = await errorOf(pool.fill(town, { town: 'a' }, options));
      expect(error).not.to.be.instanceOf(FillingStopped);
      expect(error).to.include({ code: 'ERR_MODULE_NOT_FOUND' });
    }
  });

  it('takes an answer that comes while it closes for nothing', async () => {
    for (let wait = 0; wait < 12; wait++) {
      pool = new FillingPool({ threads: 1 });
      await pool.fill(town, { town: 'a' }, options);
      const filling = errorOf(pool.fill(town, { town: 'b' }, options));
      const until = performance.now() + wait;
      // The answer waits at the door of this thread.
      while (performance.now() < until);
      await pool.close();
      const error = await filling;
      if (error !== null) expect(error).to.be.instanceOf(FillingBusy);
    }
  });

  it('UP-30 leaves the thread of the requests free meanwhile', async () => {
    pool = new FillingPool({ threads: 1, milliseconds: 1_500 });
    await pool.fill(town, { town: 'a' }, options);
    const filling = errorOf(pool.fill(bomb, bombPaper, options));
    let isOver = false;
    void filling.then(() => {
      isOver = true;
    });
    const late: number[] = [];
    while (!isOver) {
      const from = performance.now();
      await new Promise(resolve => setTimeout(resolve, 5));
      late.push(performance.now() - from);
    }
    expect(late.length).to.be.greaterThan(20);
    expect(late.toSorted((a, b) => a - b)[Math.floor(late.length * 0.95)]).to.be.lessThan(200);
  });

  it('refuses more than may wait, and everything once closed', async () => {
    pool = new FillingPool({ threads: 1, queue: 1 });
    const running = [pool.fill(town, { town: 'a' }, options), pool.fill(town, { town: 'b' }, options)];
    expect(await errorOf(pool.fill(town, { town: 'c' }, options))).to.be.instanceOf(FillingBusy);
    await Promise.all(running);
    await pool.close();
    expect(await errorOf(pool.fill(town, { town: 'd' }, options))).to.be.instanceOf(FillingBusy);
  });
});
