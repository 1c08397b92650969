import { expect } from 'chai';
import { unicode } from '../../server/resources/bundles/files.ts';
import { followed, underWay } from '../../server/resources/bundles/progress.ts';

describe('bundles: texts and progress', () => {
  it('reads the signs older programs of Windows write in one byte', () => {
    const bytes = Buffer.from([0x6c, 0x92, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0xe9, 0x74, 0xe9, 0x20, 0x80]);
    expect(unicode(bytes).toString('utf8')).to.equal('l’œuvre été €');
    expect(unicode(Buffer.from('déjà')).toString('utf8')).to.equal('déjà');
  });

  it('still tells how far the second bundle of a case is when the first one ends', async () => {
    const step = { step: 'merge', done: 1, of: 2 } as const;
    let end = (): void => undefined;
    const first = followed('anne', 'case', async tell => {
      tell({ ...step, done: 2 });
      await new Promise<void>(resolve => {
        end = resolve;
      });
    });
    let endSecond = (): void => undefined;
    const second = followed('anne', 'case', async tell => {
      tell(step);
      await new Promise<void>(resolve => {
        endSecond = resolve;
      });
    });
    expect(underWay('anne')).to.deep.equal({ case: step });
    end();
    await first;
    expect(underWay('anne')).to.deep.equal({ case: step });
    endSecond();
    await second;
    expect(underWay('anne')).to.deep.equal({});
  });
});
