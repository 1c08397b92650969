import { expect } from 'chai';
import { MISSING, record } from '../support/names.ts';
import { type Service, startService, type Who } from '../support/service.ts';

const facts = { isMinorAtFacts: false, hasConflictOfInterest: false, hasJoined: false };

describe('possible links: the same name elsewhere (AUTHZ-12, AUTHZ-15, PRIV-21)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  /** Adds a defendant and seals that name; the answer is what the person typing learns. */
  const identified = async (codeName: string, pseudonym: string, firstName: string, lastName: string, who: Who = 'juriste') => {
    const caseId = record(service, `case ${codeName}`).id;
    const created = await service.call(who, 'POST', '/api/persons', { caseId, role: 'defendant', pseudonym, ...facts });
    expect(created.status, created.text).to.equal(201);
    const answer = await service.call(who, 'POST', `/api/persons/${created.body.id}/identify`, { version: 1, firstName, lastName });
    expect(answer.status, answer.text).to.equal(200);
    return answer.body as Record<string, unknown>;
  };
  const linksOf = async (who: Who, personId: unknown) => {
    const filter = encodeURIComponent(JSON.stringify({ personId }));
    const { body, headers, status } = await service.call(who, 'GET', `/api/possible-links?filter=${filter}`);
    expect(status).to.equal(200);
    const total = Number(headers.get('content-range')?.split('/')[1]);
    expect(total, 'the count is that of the rows').to.equal(body.length);
    return body as Record<string, unknown>[];
  };
  const notices = (email: string) =>
    service.db.bare
      .prepare(
        `SELECT n.kind, n.caseId FROM Notification n JOIN User u ON u.id = n.userId WHERE n.kind = 'possible_link' AND u.email LIKE ?`,
      )
      .all(`${email}%`);

  it('are shown to who may see both cases', async () => {
    const { id } = await identified('Menhir', 'Prévenu 8', 'Loïc', 'Verdeau-Inventé');
    const [link, ...others] = await linksOf('juriste', id);
    expect(others).to.deep.equal([]);
    expect(link).to.include({ otherCaseId: record(service, 'case Dune').id, isExact: true, dismissedAt: null });
    const back = await linksOf('juriste', link!.otherPersonId);
    expect(back[0]).to.include({ otherCaseId: record(service, 'case Menhir').id });
  });

  it('are found by sound, and say that they are', async () => {
    const { id } = await identified('Cèdre', 'Prévenu 9', 'Loïk', 'VERDEAU Inventé');
    const found = await linksOf('juriste', id);
    expect(found.map(({ isExact }) => isExact)).to.deep.equal([false, false]);
  });

  it('are not found on one name alone', async () => {
    const { id } = await identified('Menhir', 'Prévenu 7', 'Loïc', 'Rien-Inventé');
    expect(await linksOf('juriste', id)).to.deep.equal([]);
  });

  it('say nothing of a restricted case to who may not see it: same answer, same empty list, and its owner is told', async () => {
    const { id, ...matching } = await identified('Menhir', 'Prévenu 5', 'Éric', 'Vasseur-Inventé');
    const { id: other, ...strange } = await identified('Menhir', 'Prévenu 6', 'Paul', 'Inconnu-Inventé');
    expect({ ...matching, pseudonym: '' }).to.deep.equal({ ...strange, pseudonym: '' });
    expect(await linksOf('juriste', id)).to.deep.equal(await linksOf('juriste', other));
    const restricted = record(service, 'person Zénith Prévenu 1').id;
    expect(await linksOf('juriste', restricted)).to.deep.equal([]);
    expect(await linksOf('validator', id)).to.have.lengthOf(1);
    expect(notices('hugo')).to.deep.equal([{ kind: 'possible_link', caseId: record(service, 'case Zénith').id }]);
    const stored = service.db.bare.prepare('SELECT id FROM PossibleLink WHERE personId = ?').pluck().get(id);
    const [hidden, missing] = [
      await service.call('juriste', 'GET', `/api/possible-links/${stored}`),
      await service.call('juriste', 'GET', `/api/possible-links/${MISSING}`),
    ];
    expect([hidden.status, hidden.body.message]).to.deep.equal([404, missing.body.message]);
    const refused = await service.call('juriste', 'POST', `/api/possible-links/${stored}/dismiss`, { version: 1, dismissedReason: 'Non.' });
    expect(refused.status).to.equal(404);
  });

  it('say nothing to a lawyer who has one of the two cases only', async () => {
    expect(await linksOf('lawyer', record(service, 'person Dune Prévenu 1').id)).to.satisfy((links: Record<string, unknown>[]) =>
      links.every(({ otherCaseId }) => otherCaseId === record(service, 'case Cèdre').id),
    );
  });

  it('are found within a case: a person entered twice', async () => {
    const { id } = await identified('Loire', 'Prévenu 2', 'Gilles', 'Rambert-Inventé');
    const [link] = await linksOf('juriste', id);
    expect(link).to.include({ otherPersonId: record(service, 'person Loire Prévenu 1').id, isExact: true });
    expect(notices('hugo')).to.have.lengthOf(1);
  });

  it('are dismissed with a reason, on both sides, and do not come back', async () => {
    const { id } = record(service, 'person Loire Prévenu 2');
    const [link] = await linksOf('juriste', id);
    const empty = await service.call('juriste', 'POST', `/api/possible-links/${link!.id}/dismiss`, { version: 1, dismissedReason: ' ' });
    expect(empty.status).to.equal(400);
    const dismissed = { version: 1, dismissedReason: 'Homonyme, né dans une autre ville.' };
    const { status, body } = await service.call('juriste', 'POST', `/api/possible-links/${link!.id}/dismiss`, dismissed);
    expect([status, body.dismissedReason]).to.deep.equal([200, dismissed.dismissedReason]);
    expect((await linksOf('juriste', link!.otherPersonId))[0]!.dismissedAt).to.be.a('string');
    const again = { version: 2, firstName: 'Gilles', lastName: 'Rambert-Inventé' };
    await service.call('juriste', 'POST', `/api/persons/${id}/identify`, again);
    expect((await linksOf('juriste', id))[0]).to.include({ dismissedReason: dismissed.dismissedReason });
  });

  it('go with a corrected name', async () => {
    const { id, version } = record(service, 'person Cèdre Prévenu 9');
    await service.call('juriste', 'POST', `/api/persons/${id}/identify`, { version, firstName: 'Ada' });
    expect(await linksOf('juriste', id)).to.deep.equal([]);
  });

  it('hold no name anywhere', () => {
    const rows = JSON.stringify([
      service.db.bare.prepare('SELECT * FROM PossibleLink').all(),
      service.db.bare.prepare('SELECT * FROM Notification').all(),
      service.db.bare.prepare('SELECT changes, reason FROM JournalEntry').all(),
    ]);
    expect(rows).not.to.match(/Verdeau|Vasseur|Rambert|Inventé/i);
  });
});
