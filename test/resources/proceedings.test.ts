import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

const dune = '{proceeding Dune}';
const stageOf = (service: Service, codeName: string) =>
  service.db.bare.prepare('SELECT stage FROM "Case" WHERE codeName = ?').pluck().get(codeName);
const movesOf = (service: Service, codeName: string) =>
  service.db.bare
    .prepare(
      'SELECT m.stage, m.fromOn, m.isUnusual FROM StageMove m JOIN "Case" c ON c.id = m.caseId WHERE c.codeName = ? ORDER BY m.fromOn, m.id',
    )
    .raw()
    .all(codeName);
const version = '{version of proceeding Dune}';
const advance = `/${dune}/advance`;

scenarios('proceedings', [
  {
    why: 'does not advance to the stage it is at',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'audience_tc', fromOn: '2026-11-20' } },
    ...{ status: 400, says: { stage: 'La procédure est déjà à cette étape.' }, leaves: 'nothing' },
  },
  {
    why: 'does not advance to a day to come',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'interets_civils', fromOn: '2026-11-24' } },
    ...{ status: 400, says: ['fromOn'], leaves: 'nothing' },
  },
  {
    why: 'asks why a move is unusual',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'enquete', fromOn: '2026-11-20' } },
    ...{ status: 400, says: { reason: 'À renseigner : ce passage est inhabituel.' }, leaves: 'nothing' },
  },
  {
    why: 'does not begin a stage before the one it leaves',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'interets_civils', fromOn: '2020-01-01' } },
    ...{ status: 400, says: ['fromOn'], leaves: 'nothing' },
  },
  {
    why: 'is not advanced by a lawyer',
    ...{ as: 'lawyer', post: advance, body: { version, stage: 'interets_civils', fromOn: '2026-11-20' } },
    ...{ status: 403, leaves: 'nothing' },
  },
  {
    why: 'is not typed by a plain change',
    ...{ as: 'juriste', put: `/${dune}`, body: { version, stage: 'appel' } },
    ...{ status: 400, says: { stage: 'Ce choix ne peut plus changer.' }, leaves: 'nothing' },
  },
  {
    why: 'shows what an unusual move brings, writing nothing',
    ...{ as: 'juriste', post: `${advance}/preview`, body: { stage: 'audience_tpe', fromOn: '2026-11-20' }, status: 200, leaves: 'nothing' },
    also: (_service, { body }) => {
      const texts = body.effects.map(({ text }: { text: string }) => text).join('\n');
      expect(texts).to.include('Étape : Tribunal ou juge des enfants').and.to.include('inhabituel').and.to.include('mise à l’épreuve');
    },
  },
  {
    why: 'advances, and the case with it',
    ...{ as: 'assistant', post: advance, body: { version, stage: 'interets_civils', fromOn: '2026-11-20', authority: 'Tribunal' } },
    ...{ status: 200, shows: { stage: 'interets_civils', version: 2 } },
    also: service => {
      expect(stageOf(service, 'Dune')).to.equal('interets_civils');
      expect(movesOf(service, 'Dune').map(row => (row as string[])[0])).to.deep.equal(['audience_tc', 'interets_civils']);
    },
  },
  {
    why: 'comes back from a wrong move with a reason, which stays',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'audience_tc', fromOn: '2026-11-20', reason: 'Erreur de saisie.' } },
    ...{ status: 200, shows: { stage: 'audience_tc' } },
    also: service => expect(movesOf(service, 'Dune').at(-1)).to.deep.equal(['audience_tc', '2026-11-20', 1]),
  },
  {
    why: 'asks for the court of an appeal',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'appel', fromOn: '2026-11-21' } },
    ...{ status: 400, says: ['courtId'], leaves: 'nothing' },
  },
  {
    why: 'opens the appeal as a proceeding of its own, which leads the case',
    ...{ as: 'juriste', post: advance, body: { version, stage: 'appel', fromOn: '2026-11-21', courtId: '{court Douai}' } },
    ...{ status: 200, shows: { stage: 'audience_tc', level: 'premiere_instance', isLeading: false } },
    also: async (service, { body }) => {
      const rows = await service.db.read.proceeding.findMany({ where: { caseId: body.caseId }, orderBy: { id: 'asc' } });
      expect(
        rows.map(({ level, stage, isLeading, openedFromId, openedBecause }) => ({ level, stage, isLeading, openedFromId, openedBecause })),
      ).to.deep.equal([
        { level: 'premiere_instance', stage: 'audience_tc', isLeading: false, openedFromId: null, openedBecause: null },
        { level: 'appel', stage: 'appel', isLeading: true, openedFromId: body.id, openedBecause: 'appel' },
      ]);
      expect(stageOf(service, 'Dune')).to.equal('appel');
    },
  },
  {
    why: 'opens another for a co-author who is a minor, with the defendants it concerns',
    ...{ as: 'assistant', post: '' },
    body: {
      ...{ caseId: '{case Érable}', courtId: '{court Lille}', level: 'premiere_instance', stage: 'audience_tpe' },
      ...{ openedFromId: '{proceeding Érable}', openedBecause: 'auteur_mineur', openedOn: '2026-11-10' },
      defendantIds: ['{person Érable Prévenu 2}'],
    },
    status: 201,
    shows: { isLeading: false, openedBecause: 'auteur_mineur' },
    also: (service, { body }) => {
      const concerned = service.db.bare.prepare('SELECT personId FROM ProceedingDefendant WHERE proceedingId = ?').pluck().all(body.id);
      expect(concerned).to.deep.equal([record(service, 'person Érable Prévenu 2').id]);
      expect(stageOf(service, 'Érable')).to.equal('audience_tc');
    },
  },
  {
    why: 'concerns defendants of its own case only',
    ...{ as: 'juriste', post: '/{proceeding Érable}/concern' },
    body: { version: '{version of proceeding Érable}', defendantIds: ['{person Dune Prévenu 1}'] },
    ...{ status: 400, says: { defendantIds: 'Choix inconnu.' }, leaves: 'nothing' },
  },
  {
    why: 'and no victim',
    ...{ as: 'juriste', post: '/{proceeding Érable}/concern' },
    body: { version: '{version of proceeding Érable}', defendantIds: ['{person Érable Capucine}'] },
    ...{ status: 400, says: ['defendantIds'], leaves: 'nothing' },
  },
  {
    why: 'leads the case when it is chosen to',
    ...{ as: 'juriste', post: '/{proceeding Érable 2}/lead', body: { version: '{version of proceeding Érable 2}' } },
    ...{ status: 200, shows: { isLeading: true } },
    also: service => {
      expect(stageOf(service, 'Érable')).to.equal('audience_tpe');
      const leading = service.db.bare.prepare('SELECT count(*) FROM Proceeding WHERE isLeading = 1 GROUP BY caseId HAVING count(*) <> 1');
      expect(leading.all()).to.deep.equal([]);
    },
  },
]);
