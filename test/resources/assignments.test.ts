import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';

const mandate = { caseId: '{case Loire}', lawyerId: '{lawyer Garnier}', onBehalfOf: 'association', fromOn: '2026-11-23' };

scenarios('assignments', [
  { why: 'is given by a juriste, not by an assistant', as: 'assistant', post: '', body: mandate, status: 403, leaves: 'nothing' },
  { why: 'nor by the lawyer himself (AUTHZ-08)', as: 'lawyer', post: '', body: mandate, status: 403, leaves: 'nothing' },
  {
    why: 'does not end before it begins',
    as: 'juriste',
    post: '',
    body: { ...mandate, untilOn: '2026-11-22' },
    status: 400,
    says: ['untilOn'],
    leaves: 'nothing',
  },
  {
    why: 'is for a lawyer who exists',
    as: 'juriste',
    post: '',
    body: { ...mandate, lawyerId: '{user claire}' },
    status: 400,
    says: { lawyerId: 'Choix inconnu.' },
    leaves: 'nothing',
  },
  {
    why: 'begins to come',
    as: 'juriste',
    post: '',
    body: { ...mandate, fromOn: '2026-11-24' },
    status: 201,
    shows: { fromOn: '2026-11-24', untilOn: null },
  },
  {
    why: 'shows its lawyer nothing before its first day',
    as: 'lawyer',
    get: '?filter={"caseId":"{case Loire}"}',
    status: 200,
    also: (_service, { text }) => expect(text).to.equal('[]'),
  },
  {
    why: 'begins today',
    as: 'juriste',
    put: '/{assignment Loire}',
    body: { version: 1, fromOn: '2026-11-23', untilOn: '2026-11-25' },
    status: 200,
    shows: { version: 2 },
  },
]);

const loire = '/{case Loire}';
scenarios('cases', [
  { why: 'is closed to a lawyer without a mandate', as: 'lawyer', get: loire, status: 404, leaves: 'nothing' },
  {
    why: 'opens to her the day she is chosen',
    as: 'lawyer',
    get: '',
    status: 200,
    also: async (service, { body }) => {
      expect(body.map((row: { codeName: string }) => row.codeName)).not.to.include('Loire');
      const sent = {
        caseId: record(service, 'case Loire').id,
        lawyerId: record(service, 'lawyer Garnier').id,
        onBehalfOf: 'association',
        fromOn: '2026-11-23',
        untilOn: '2026-11-25',
      };
      expect((await service.call('juriste', 'POST', '/api/assignments', sent)).status).to.equal(201);
      expect((await service.call('lawyer', 'GET', `/api/cases/${sent.caseId}`)).body.codeName).to.equal('Loire');
    },
  },
  {
    why: 'is still open on the last day of the mandate, until midnight in Paris',
    at: '2026-11-25T23:59:00+01:00',
    as: 'lawyer',
    get: loire,
    status: 200,
    shows: { codeName: 'Loire' },
  },
  { why: 'closes a minute later, to her alone', at: '2026-11-26T00:00:00+01:00', as: 'lawyer', get: loire, status: 404, leaves: 'nothing' },
  { why: 'stays open to the staff', as: 'juriste', get: loire, status: 200, shows: { codeName: 'Loire' } },
  {
    why: 'closes to a lawyer by its restricted list, mandate or not',
    as: 'lawyer',
    get: '/{case Érable}',
    status: 200,
    shows: { codeName: 'Érable' },
    also: service =>
      service.db.write(async tx => void (await tx.case.updateMany({ where: { codeName: 'Érable' }, data: { isRestricted: true } }))),
  },
  { why: 'at the very next request', as: 'lawyer', get: '/{case Érable}', status: 404, leaves: 'nothing' },
  { why: 'to the direction too', as: 'director', get: '/{case Érable}', status: 404, leaves: 'nothing' },
]);
