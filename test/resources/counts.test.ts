import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

const marksOf = (service: Service, count: string) =>
  service.db.bare.prepare('SELECT personId FROM CountVictim WHERE countId = ?').pluck().all(record(service, count).id);

scenarios('counts', [
  {
    why: 'concern the victims one says',
    as: 'juriste',
    post: '/{count Érable 1}/concern',
    body: { version: 1, victimIds: ['{person Érable Capucine}', '{person Érable Jade}', '{person Érable Jade}'] },
    status: 200,
    shows: { version: 2 },
    also: service => expect(marksOf(service, 'count Érable 1')).to.have.lengthOf(2),
  },
  {
    why: 'keep the whole set given',
    as: 'assistant',
    post: '/{count Érable 1}/concern',
    body: { version: 2, victimIds: ['{person Érable Jade}'] },
    status: 200,
    shows: { version: 3 },
    also: service => expect(marksOf(service, 'count Érable 1')).to.deep.equal([record(service, 'person Érable Jade').id]),
  },
  {
    why: 'are not changed on an old version',
    as: 'juriste',
    post: '/{count Érable 1}/concern',
    body: { version: 2, victimIds: [] },
    status: 409,
    says: [],
    leaves: 'nothing',
  },
  {
    why: 'concern no defendant',
    as: 'juriste',
    post: '/{count Érable 1}/concern',
    body: { version: 3, victimIds: ['{person Érable Prévenu 1}'] },
    status: 400,
    says: ['victimIds'],
    leaves: 'nothing',
  },
  {
    why: 'concern no victim of another case',
    as: 'juriste',
    post: '/{count Érable 1}/concern',
    body: { version: 3, victimIds: ['{person Dune Perle}'] },
    status: 400,
    says: ['victimIds'],
    leaves: 'nothing',
  },
  {
    why: 'are charged to a defendant only',
    as: 'juriste',
    post: '',
    body: { caseId: '{case Dune}', offence: 'cp-225-7-1o', defendantId: '{person Dune Perle}' },
    status: 400,
    says: { defendantId: /mise en cause/ },
    leaves: 'nothing',
  },
  {
    why: 'concern the only victim from the start, whatever NATINF code is typed',
    as: 'juriste',
    post: '',
    body: { caseId: '{case Dune}', offence: '12345', defendantId: '{person Dune Prévenu 1}' },
    status: 201,
    shows: { offence: 'natinf-12345', natinf: '12345', label: 'Infraction NATINF 12345' },
    also: (service, { body }) =>
      expect(service.db.bare.prepare('SELECT count(*) FROM CountVictim WHERE countId = ?').pluck().get(body.id)).to.equal(1),
  },
  {
    why: 'are corrected without typing the code again',
    as: 'juriste',
    put: '/{count Dune 2}',
    body: { version: 1, place: 'Roubaix' },
    status: 200,
    shows: { offence: 'natinf-12345', place: 'Roubaix', version: 2 },
  },
]);
