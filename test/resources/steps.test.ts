import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const event = { caseId: '{case Érable}', proceedingId: '{proceeding Érable}', kind: 'avis_fin_information', happenedOn: '2026-11-16' };
const notice = { ...event, postedOn: '2026-11-16', detail: 'libre' };

scenarios('steps', [
  {
    why: 'needs the day the law counts from, and what the delay depends on',
    as: 'juriste',
    post: '',
    body: event,
    status: 400,
    says: { postedOn: 'À renseigner : la loi compte le délai depuis cette date.', detail: 'À renseigner : le délai en dépend.' },
    leaves: 'nothing',
  },
  {
    why: 'takes no answer to another question',
    as: 'juriste',
    post: '',
    body: { ...notice, detail: 'non_lieu' },
    status: 400,
    says: { detail: 'Cette précision ne va pas avec cet événement.' },
    leaves: 'nothing',
  },
  {
    why: 'takes no answer where nothing is asked',
    as: 'juriste',
    post: '',
    body: { ...event, kind: 'courrier', detail: 'libre' },
    status: 400,
    says: ['detail'],
    leaves: 'nothing',
  },
  {
    why: 'is not yet to come',
    as: 'juriste',
    post: '',
    body: { ...notice, postedOn: '2026-11-24' },
    status: 400,
    says: { postedOn: 'Cette date est à venir. Vérifiez l’année.' },
    leaves: 'nothing',
  },
  {
    why: 'names the decision it attacks',
    as: 'juriste',
    post: '',
    body: { ...event, kind: 'pourvoi_association' },
    status: 400,
    says: { decisionId: 'À renseigner\u00a0: la décision attaquée.' },
    leaves: 'nothing',
  },
  {
    why: 'may fix a day to come, never one before itself',
    as: 'juriste',
    post: '',
    body: { ...event, kind: 'consignation', detail: 'consignation_juge', fixedOn: '2026-11-02' },
    status: 400,
    says: { fixedOn: 'La date fixée ne peut pas précéder l’événement.' },
    leaves: 'nothing',
  },
  {
    why: 'shows the deadlines it starts before anything is saved',
    as: 'juriste',
    post: '/preview',
    body: notice,
    status: 200,
    shows: {
      isLate: false,
      deadlines: [{ rule: 'ART175_INTENTION_15J_ANCIEN', lastUsefulOn: '2026-12-01' }, { rule: 'ART175_DEMANDES_LIBRE' }],
    },
    leaves: 'nothing',
  },
  {
    why: 'shows nothing while it cannot be counted',
    as: 'juriste',
    post: '/preview',
    body: event,
    status: 200,
    shows: { effects: [], deadlines: [] },
    leaves: 'nothing',
  },
  {
    why: 'says why it comes after a last day to act',
    as: 'juriste',
    post: '',
    body: { ...notice, postedOn: '2026-05-04', happenedOn: '2026-05-04' },
    status: 400,
    says: ['lateReason'],
    leaves: 'nothing',
  },
  {
    why: 'starts its deadlines, keeps its note sealed',
    as: 'assistant',
    post: '',
    body: { ...notice, note: 'Avis scanné.' },
    status: 201,
    shows: { kind: 'avis_fin_information', detail: 'libre', postedOn: '2026-11-16', note: 'Avis scanné.' },
    also: (service, { body }) => {
      const born = service.db.bare.prepare('SELECT rule, state, lastUsefulOn FROM Deadline WHERE factId = ? ORDER BY rule').all(body.id);
      expect(born).to.deep.equal([
        { rule: 'ART175_DEMANDES_LIBRE', state: 'to_validate', lastUsefulOn: '2027-02-16' },
        { rule: 'ART175_INTENTION_15J_ANCIEN', state: 'to_validate', lastUsefulOn: '2026-12-01' },
      ]);
      expect(service.db.bare.prepare('SELECT note FROM Step WHERE id = ?').pluck().get(body.id)).not.to.contain('Avis');
    },
  },
  { why: 'is recorded by no lawyer', as: 'lawyer', post: '', body: notice, status: 403, leaves: 'nothing' },
]);

describe('steps: corrected', () => {
  let service: Service;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());
  const born = (factId: string) =>
    service.db.bare
      .prepare('SELECT id, rule, state, lastUsefulOn, formerLastUsefulOn FROM Deadline WHERE factId = ? ORDER BY rule')
      .all(factId) as Record<string, string>[];

  it('shows what moves, then moves it: the former date stays, what was validated is to be validated again', async () => {
    const caseId = record(service, 'case Érable').id;
    const proceedingId = record(service, 'proceeding Érable').id;
    const { body: step } = await service.call('juriste', 'POST', '/api/steps', {
      ...{ caseId, proceedingId, kind: 'avis_fin_information', happenedOn: '2026-11-16', postedOn: '2026-11-16', detail: 'libre' },
    });
    await service.db.write(tx => tx.deadline.updateMany({ where: { factId: step.id }, data: { state: 'validated' } }));
    const correction = { version: 1, postedOn: '2026-11-13', correctionReason: 'Cachet de la poste.' };
    const shown = await service.call('juriste', 'POST', `/api/steps/${step.id}/correct/preview`, correction);
    const moved = shown.body.effects.filter(({ text }: { text: string }) => text.includes('→'));
    expect(moved).to.have.lengthOf(2);
    for (const { detail } of moved) expect(detail).to.contain('à valider de nouveau');
    expect(born(step.id).map(({ state }) => state)).to.deep.equal(['validated', 'validated']);
    const answer = await service.call('juriste', 'POST', `/api/steps/${step.id}/correct`, correction);
    expect(answer.status, answer.text).to.equal(200);
    const [requests, intention] = born(step.id);
    expect(requests).to.include({ state: 'to_validate', lastUsefulOn: '2027-02-15', formerLastUsefulOn: '2027-02-16' });
    expect(intention).to.include({ state: 'to_validate', lastUsefulOn: '2026-11-30', formerLastUsefulOn: '2026-12-01' });
  });

  it('turns one deadline into another when somebody turns out to be detained', async () => {
    const caseId = record(service, 'case Érable').id;
    const proceedingId = record(service, 'proceeding Érable').id;
    const { body: step } = await service.call('juriste', 'POST', '/api/steps', {
      ...{ caseId, proceedingId, kind: 'requisitions', happenedOn: '2026-11-16', notifiedOn: '2026-11-16', detail: 'libre' },
    });
    await service.call('juriste', 'POST', `/api/steps/${step.id}/correct`, { version: 1, detail: 'detenu' });
    expect(born(step.id).map(({ rule, state }) => [rule, state])).to.deep.equal([
      ['ART175_OBS_COMPL_DETENU', 'to_validate'],
      ['ART175_OBS_COMPL_LIBRE', 'moot'],
    ]);
  });
});
