import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

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

const garnier = '{lawyer Garnier}';
const fabre = '{lawyer Fabre}';
const forErable = { caseId: '{case Érable}', lawyerId: fabre, onBehalfOf: 'association', fromOn: '2026-12-01' };
const linesOf = (service: Service, action: string) =>
  service.db.bare.prepare('SELECT reason, changes FROM JournalEntry WHERE action = ? AND resource = ?').all(action, 'assignments') as {
    reason: string | null;
  }[];

scenarios('assignments', [
  {
    why: 'says that another lawyer already stands for the association',
    as: 'juriste',
    post: '/preview',
    body: forErable,
    status: 200,
    shows: { objections: [/^Me Inès Garnier a déjà un mandat de l’association sur ce dossier/] },
  },
  {
    why: 'asks why two lawyers stand for the association',
    as: 'juriste',
    post: '',
    body: forErable,
    status: 400,
    says: { acceptedReason: /malgré ce qui est signalé/ },
    leaves: 'nothing',
  },
  {
    why: 'keeps the answer in the journal of the case',
    as: 'juriste',
    post: '',
    body: { ...forErable, untilOn: '2026-12-15', acceptedReason: 'Remplacement pendant un congé.' },
    status: 201,
    also: service =>
      expect(linesOf(service, 'accept_objection').map(({ reason }) => reason)).to.deep.equal(['Remplacement pendant un congé.']),
  },
  {
    why: 'names the victim it is for',
    as: 'juriste',
    post: '',
    body: { ...mandate, onBehalfOf: 'victim' },
    status: 400,
    says: { victimId: 'Choisissez la victime représentée.' },
    leaves: 'nothing',
  },
  {
    why: 'is not for a defendant',
    as: 'juriste',
    post: '',
    body: { ...mandate, caseId: '{case Cèdre}', onBehalfOf: 'victim', victimId: '{person Cèdre Prévenu 1}' },
    status: 400,
    says: ['victimId'],
    leaves: 'nothing',
  },
  {
    why: 'of the association’s own lawyer for a victim is a conflict of interest to confirm',
    as: 'juriste',
    post: '/preview',
    body: { caseId: '{case Érable}', lawyerId: garnier, onBehalfOf: 'victim', victimId: '{person Érable Jade}', fromOn: '2026-11-23' },
    status: 200,
    shows: { objections: [/^Me Inès Garnier représente aussi l’association dans ce dossier/] },
  },
  {
    why: 'does not grow over another lawyer’s: that is a change of lawyer',
    as: 'juriste',
    put: '/{assignment Érable 2}',
    body: { version: 1, untilOn: '2027-03-01', fromOn: '2026-11-01' },
    status: 200,
    shows: { untilOn: '2027-03-01' },
  },
]);

scenarios('assignments', [
  {
    why: 'changes hands only by a juriste',
    as: 'assistant',
    post: '/{assignment Érable}/reassign',
    body: { version: 1, lawyerId: fabre, fromOn: '2026-11-24' },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'shows how many hearings go with it',
    as: 'juriste',
    post: '/{assignment Érable}/reassign/preview',
    body: { lawyerId: fabre, fromOn: '2026-11-24' },
    status: 200,
    also: (service, { body }) => {
      expect(body.objections).to.deep.equal([]);
      const sql = `SELECT count(*) FROM Hearing WHERE caseId = ? AND outcome IS NULL AND heldOn >= '2026-11-24' AND lawyerId = ?`;
      const count = service.db.bare.prepare(sql).pluck();
      expect(body.hearings).to.equal(count.get(record(service, 'case Érable').id, record(service, 'lawyer Garnier').id));
    },
  },
  {
    why: 'does not go to the lawyer who has it',
    as: 'juriste',
    post: '/{assignment Érable}/reassign',
    body: { version: 1, lawyerId: garnier, fromOn: '2026-11-24' },
    status: 400,
    says: { lawyerId: 'Cet avocat a déjà ce mandat.' },
    leaves: 'nothing',
  },
  {
    why: 'changes hands in one act: the former ends the day before, the new one begins, the hearings follow, all of it in the journal',
    as: 'juriste',
    post: '/{assignment Érable}/reassign',
    body: { version: 1, lawyerId: fabre, fromOn: '2026-11-24', endedReason: 'Départ en congé.' },
    status: 200,
    shows: { untilOn: '2026-11-23', endedReason: 'Départ en congé.', version: 2 },
    also: service => {
      const caseId = record(service, 'case Érable').id;
      const opened = service.db.bare.prepare('SELECT fromOn, untilOn FROM Assignment WHERE caseId = ? AND lawyerId = ?');
      expect(opened.get(caseId, record(service, 'lawyer Fabre').id)).to.deep.equal({ fromOn: '2026-11-24', untilOn: null });
      const left = service.db.bare
        .prepare(`SELECT count(*) FROM Hearing WHERE caseId = ? AND heldOn > '2026-11-23' AND lawyerId = ?`)
        .pluck();
      expect(left.get(caseId, record(service, 'lawyer Garnier').id)).to.equal(0);
      expect([linesOf(service, 'reassign').length, linesOf(service, 'end').length, linesOf(service, 'create').length]).to.deep.equal([
        1, 1, 1,
      ]);
    },
  },
  {
    why: 'leaves the case to the former lawyer until that evening',
    as: 'lawyer',
    get: '?filter={"caseId":"{case Érable}"}',
    at: '2026-11-23T23:30:00+01:00',
    status: 200,
    also: (_service, { body }) => expect(body).to.have.lengthOf(1),
  },
  {
    why: 'closes it the next morning',
    as: 'lawyer',
    get: '?filter={"caseId":"{case Érable}"}',
    at: '2026-11-24T00:10:00+01:00',
    status: 200,
    also: (_service, { text }) => expect(text).to.equal('[]'),
  },
  {
    why: 'ends before it begins no more than it does at its creation',
    as: 'juriste',
    post: '/{assignment Érable 2}/end',
    body: { version: 1, untilOn: '2026-11-01', endedReason: 'Désistement.' },
    status: 400,
    says: ['untilOn'],
    leaves: 'nothing',
  },
  {
    why: 'ends with a reason',
    as: 'juriste',
    post: '/{assignment Érable 2}/end',
    body: { version: 1, untilOn: '2026-12-01', endedReason: 'Désistement.' },
    status: 200,
    shows: { untilOn: '2026-12-01', endedReason: 'Désistement.' },
  },
  {
    why: 'is ended once by each version',
    as: 'juriste',
    post: '/{assignment Érable 2}/end',
    body: { version: 1, untilOn: '2026-12-01', endedReason: 'Désistement.' },
    status: 409,
    says: [],
    also: () => undefined,
  },
]);
