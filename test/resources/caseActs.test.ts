import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Scenario, scenarios } from '../support/scenarios.ts';
import type { Service, Who } from '../support/service.ts';

const version = (codeName: string) => `{version of case ${codeName}}`;
const stateOf = (service: Service, codeName: string) =>
  service.db.bare.prepare('SELECT closedOn, closedReason, nextStepKind, nextStepOrder FROM "Case" WHERE codeName = ?').get(codeName);
const bad = (why: string, post: string, body: object, says: Scenario['says']): Scenario => ({
  ...{ why, as: 'juriste', post, body, status: 400, says: says!, leaves: 'nothing' },
});

const ENDED = { deadlineId: '{strict Dune}', how: 'abandoned', reason: 'Suivi dans le dossier d’origine.' };
const strictOf = (service: Service) => record(service, 'strict Dune').id;

scenarios('cases', [
  {
    why: 'is closed by a juriste only',
    as: 'assistant',
    post: '/{case Falaise}/close',
    body: { version: 1, reason: 'definitif' },
    status: 403,
  },
  bad('asks what « other reason » means', '/{case Falaise}/close', { version: version('Falaise'), reason: 'autre' }, ['details']),
  bad(
    'stops at a deadline that forecloses',
    '/{case Dune}/close',
    { version: version('Dune'), reason: 'doublon' },
    { endings: /^À renseigner, comment se termine chaque délai de forclusion : Appel .*, .* 2026\.$/ },
  ),
  bad('takes no tick for an answer on it', '/{case Dune}/close', { version: version('Dune'), reason: 'doublon', isOverOpenWork: true }, [
    'endings',
  ]),
  bad(
    'ends no deadline of another case',
    '/{case Falaise}/close',
    { version: version('Falaise'), reason: 'definitif', endings: [ENDED] },
    { endings: /ne court pas/ },
  ),
  bad('asks why', '/{case Dune}/close', { version: version('Dune'), reason: 'doublon', endings: [{ ...ENDED, reason: '' }] }, ['endings']),
  bad(
    'keeps no name in the reason',
    '/{case Dune}/close',
    { version: version('Dune'), reason: 'doublon', endings: [{ ...ENDED, reason: 'Accord de Louise.' }] },
    { endings: /nom protégé/ },
  ),
  bad('stops at a hearing to come', '/{case Genêt}/close', { version: version('Genêt'), reason: 'doublon' }, ['isOverOpenWork']),
  {
    why: 'names what closing ends, writing nothing',
    ...{ as: 'juriste', post: '/{case Dune}/close/preview', body: { reason: 'doublon' }, status: 200, leaves: 'nothing' },
    also: (service, { body }) => {
      expect(body.effects[0]).to.include({ kind: 'warning' });
      expect(body.deadlines.map(({ id }: { id: string }) => id)).to.deep.equal([strictOf(service)]);
    },
  },
  {
    why: 'closes, keeps why, and waits for nothing more',
    ...{
      as: 'juriste',
      post: '/{case Falaise}/close',
      body: { version: version('Falaise'), reason: 'definitif', details: 'sommes reçues' },
    },
    ...{ status: 200, shows: { closedOn: '2026-11-23', closedReason: 'Décision définitive, suivi terminé : sommes reçues' } },
    also: service => expect(stateOf(service, 'Falaise')).to.include({ nextStepKind: null, nextStepOrder: '9' }),
  },
  {
    why: 'is closed once',
    ...{ as: 'juriste', post: '/{case Falaise}/close', body: { version: version('Falaise'), reason: 'definitif' }, status: 409 },
    also: () => undefined,
  },
  {
    why: 'closes once each right that would be lost is ended with what is said of it; the other deadlines say that the case is closed',
    ...{ as: 'juriste', post: '/{case Dune}/close', body: { version: version('Dune'), reason: 'doublon', endings: [ENDED] } },
    ...{ status: 200, shows: { closedReason: 'Doublon d’un autre dossier' } },
    also: service => {
      const ended = service.db.bare.prepare('SELECT id, state, closedReason, closedById FROM Deadline WHERE caseId = ?');
      const rows = ended.all(record(service, 'case Dune').id) as Record<string, unknown>[];
      expect(new Set(rows.map(({ state }) => state))).to.deep.equal(new Set(['moot']));
      const strict = rows.find(({ id }) => id === strictOf(service));
      expect(strict).to.include({
        closedReason: 'Dossier clos, abandonné : Suivi dans le dossier d’origine.',
        closedById: record(service, 'user claire').id,
      });
      for (const { id, closedReason } of rows)
        if (id !== strict!.id) expect(closedReason).to.be.oneOf(['Dossier clos.', 'Le fait qui faisait courir ce délai a changé.']);
      const line = service.db.bare
        .prepare(`SELECT reason FROM JournalEntry WHERE action = 'close' AND resource = 'deadlines'`)
        .pluck()
        .get();
      expect(line).to.equal(strict!.closedReason);
    },
  },
  {
    why: 'opens again with its deadlines counted anew',
    ...{
      as: 'juriste',
      post: '/{case Dune}/reopen',
      body: { version: version('Dune') },
      status: 200,
      shows: { closedOn: null, nextStepKind: 'deadline' },
    },
  },
]);

const restrict = (codeName: string, userIds: string[]) => ({ version: version(codeName), userIds, reason: 'Menaces contre la victime.' });
const READERS = ['{user claire}', '{user nadia}', '{user ines}'];

scenarios('cases', [
  {
    why: 'is restricted by a juriste only',
    as: 'assistant',
    post: '/{case Érable}/restrict',
    body: restrict('Érable', READERS),
    status: 403,
  },
  bad('is restricted to somebody', '/{case Érable}/restrict', restrict('Érable', []), ['userIds']),
  bad('keeps who restricts it', '/{case Érable}/restrict', restrict('Érable', ['{user nadia}']), { userIds: /Gardez-vous dans la liste/ }),
  bad('keeps who is responsible', '/{case Loire}/restrict', restrict('Loire', ['{user claire}']), { userIds: /responsable/ }),
  bad('lists nobody who opens no case', '/{case Érable}/restrict', restrict('Érable', ['{user claire}', '{user admin}']), {
    userIds: /Administration/,
  }),
  bad('lists no stranger', '/{case Érable}/restrict', restrict('Érable', ['{user claire}', '{case Dune}']), { userIds: 'Choix inconnu.' }),
  {
    why: 'says who would lose it',
    ...{
      as: 'juriste',
      post: '/{case Érable}/restrict/preview',
      body: { userIds: ['{user claire}'], reason: 'x' },
      status: 200,
      leaves: 'nothing',
    },
    also: (_service, { body }) => expect(JSON.stringify(body)).to.include('Inès Garnier').and.to.include('mandat'),
  },
  {
    why: 'is kept to its list',
    ...{ as: 'juriste', post: '/{case Érable}/restrict', body: restrict('Érable', READERS), status: 200, shows: { isRestricted: true } },
    also: async service => {
      for (const who of ['juriste', 'assistant', 'lawyer'] as const)
        expect(await sights(service, who), who).to.deep.equal([200, true, true]);
      for (const who of ['validator', 'director'] as const) expect(await sights(service, who), who).to.deep.equal([404, false, false]);
    },
  },
  {
    why: 'is handed to nobody out of its list',
    ...{ as: 'juriste', put: '/{case Érable}', body: { version: version('Érable'), responsibleId: '{user hugo}' } },
    ...{ status: 400, says: { responsibleId: /liste/ }, leaves: 'nothing' },
  },
  {
    why: 'gives back to all what it took when the restriction is lifted',
    ...{ as: 'juriste', post: '/{case Érable}/lift', body: { version: version('Érable'), reason: 'Le risque a disparu.' } },
    ...{ status: 200, shows: { isRestricted: false } },
    also: async service => expect(await sights(service, 'validator')).to.deep.equal([200, true, true]),
  },
  {
    why: 'says in the journal who printed its card',
    ...{ as: 'lawyer', post: '/{case Érable}/print', body: {}, status: 200, shows: { codeName: 'Érable' } },
    also: service => {
      const line = service.db.bare.prepare('SELECT action, actorName FROM JournalEntry ORDER BY sequence DESC').get();
      expect(line).to.deep.equal({ action: 'print', actorName: 'Me Inès Garnier' });
    },
  },
]);

/** How Érable answers this person: its own address, and whether it and its hearings are in the lists. */
async function sights(service: Service, who: Who): Promise<[number, boolean, boolean]> {
  const { id } = record(service, 'case Érable');
  const one = await service.call(who, 'GET', `/api/cases/${id}`);
  const cases = await service.call(who, 'GET', '/api/cases?range=[0,99]');
  const hearings = await service.call(who, 'GET', `/api/hearings?filter=${encodeURIComponent(JSON.stringify({ caseId: id }))}`);
  return [one.status, cases.text.includes('Érable'), hearings.body.length > 0];
}
