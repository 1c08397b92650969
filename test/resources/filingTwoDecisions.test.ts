import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

type Line = { kind: string; caseId: string; deadlineId: string; decisionId: string | null };

describe('filings: a case with two judgments, of which one is served', () => {
  let service: Service;
  let dune: string;
  let first: string;
  let second: string;
  const post = (path: string, body: object) => service.call('juriste', 'POST', `/api/${path}`, body);
  const appeals = () =>
    service.db.bare
      .prepare(`SELECT id, factKind, factId, state FROM Deadline WHERE caseId = ? AND rule = 'APPEL_CORR_498' ORDER BY factKind`)
      .all(dune) as { id: string; factKind: string; factId: string; state: string }[];
  const draftAgainst = async (decisionId: string) => {
    const made = await post('filings', { caseId: dune, kind: 'appel_correctionnel', decisionId, isDraft: true });
    expect(made.status, made.text).to.equal(201);
    return made.body as { id: string; deadlineId: string | null };
  };
  const awaited = async () =>
    ((await service.call('juriste', 'GET', '/api/filings/figures')).body.lines as Line[]).filter(
      ({ caseId, kind }) => caseId === dune && kind === 'appel_correctionnel',
    );

  beforeEach(async () => {
    service = await startService();
    dune = record(service, 'case Dune').id;
    first = record(service, 'decision Dune').id;
    const where = { caseId: dune, proceedingId: record(service, 'proceeding Dune').id };
    const judged = await post('decisions', {
      ...{ ...where, courtId: record(service, 'court Lille').id },
      ...{ kind: 'jugement', pronouncedOn: '2026-11-20', effect: 'contradictoire_a_signifier' },
    });
    expect(judged.status, judged.text).to.equal(201);
    second = judged.body.id;
    const served = await post('steps', {
      ...where,
      kind: 'signification',
      happenedOn: '2026-11-21',
      servedOn: '2026-11-21',
      decisionId: second,
    });
    expect(served.status, served.text).to.equal(201);
  });
  afterEach(() => service.stop());

  it('has an appeal answer the deadline of its own judgment, which runs from the service', async () => {
    expect(appeals().map(({ factKind }) => factKind)).to.deep.equal(['decision', 'step']);
    const [ofFirst, ofSecond] = appeals();
    expect((await draftAgainst(second)).deadlineId).to.equal(ofSecond!.id);
    expect((await draftAgainst(first)).deadlineId).to.equal(ofFirst!.id);
  });

  it('answers none, rather than that of another judgment, when its own is over', async () => {
    const [, ofSecond] = appeals();
    await service.db.write(tx =>
      tx.deadline.updateMany({ where: { factId: { in: [ofSecond!.factId, second] } }, data: { state: 'moot' } }),
    );
    expect((await draftAgainst(second)).deadlineId).to.equal(null);
  });

  it('awaits the appeal of each judgment, and only the other once one is being made', async () => {
    expect((await awaited()).map(({ decisionId }) => decisionId)).to.have.members([first, second]);
    await draftAgainst(first);
    expect((await awaited()).map(({ decisionId }) => decisionId)).to.deep.equal([second]);
  });

  it('keeps one draft of an act, the last', async () => {
    const former = await draftAgainst(first);
    await draftAgainst(second);
    const latter = await draftAgainst(first);
    const stateOf = ({ id }: { id: string }) => service.db.bare.prepare('SELECT state FROM Filing WHERE id = ?').pluck().get(id);
    expect([stateOf(former), stateOf(latter)]).to.deep.equal(['dropped', 'draft']);
    expect(service.db.bare.prepare(`SELECT count(*) FROM Filing WHERE caseId = ? AND state = 'draft'`).pluck().get(dune)).to.equal(2);
  });
});
