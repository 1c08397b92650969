import { expect } from 'chai';
import { LAW_EDITION } from '../../server/law/edition.ts';
import { scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

const targets = (service: Service) =>
  service.db.bare
    .prepare(`SELECT internalTargetOn FROM Deadline WHERE deadlineClass = 'A' AND state NOT IN ('done', 'moot', 'expired') ORDER BY id`)
    .pluck()
    .all() as string[];
let before: string[] = [];
const ONE = '/00000000-0000-7000-8000-000000000001';
const stored = (service: Service) => service.db.bare.prepare('SELECT * FROM Settings').all() as Record<string, unknown>[];

scenarios('settings', [
  {
    why: 'has one row from the first day, which everybody reads',
    as: 'lawyer',
    get: '',
    status: 200,
    shows: [{ prepareDays: 15, nearDays: 10, silenceDays: 60, internalTargetDays: 3, uploadMegabytes: 25, smallCell: 5 }],
  },
  {
    why: 'is adjusted by the administrator alone',
    as: 'juriste',
    post: `${ONE}/adjust`,
    body: { version: 1, smallCell: 8 },
    status: 403,
    leaves: 'nothing',
  },
  { why: 'is never written as a plain record', as: 'admin', put: ONE, body: { version: 1, smallCell: 8 }, status: 403, leaves: 'nothing' },
  { why: 'never has a second row', as: 'admin', post: '', body: {}, status: 403, leaves: 'nothing' },
  {
    why: 'refuses a threshold that makes no sense, by its field',
    as: 'admin',
    post: `${ONE}/adjust`,
    body: { version: 1, prepareDays: 0, silenceDays: 400, internalTargetDays: 1.5, uploadMegabytes: '30' },
    status: 400,
    says: {
      prepareDays: 'De 1 à 60 jours.',
      silenceDays: 'De 7 à 365 jours.',
      internalTargetDays: 'Nombre entier attendu.',
      uploadMegabytes: 'Nombre attendu.',
    },
    leaves: 'nothing',
  },
  {
    why: 'changes what is given and leaves the rest',
    as: 'admin',
    post: `${ONE}/adjust`,
    body: { version: 1, smallCell: 8, isSelfValidationAllowed: true },
    status: 200,
    shows: { smallCell: 8, isSelfValidationAllowed: true, prepareDays: 15, version: 2 },
    also: service => expect(stored(service)).to.have.lengthOf(1),
  },
  {
    why: 'refuses what was read before somebody else changed it',
    as: 'admin',
    post: `${ONE}/adjust`,
    body: { version: 1, smallCell: 9 },
    status: 409,
    shows: { current: { smallCell: 8 } },
    leaves: 'nothing',
  },
  {
    why: 'counts beforehand the deadlines whose internal target would move',
    as: 'admin',
    post: `${ONE}/adjust/preview`,
    body: { version: 2, internalTargetDays: 5 },
    status: 200,
    also: (service, { body }) => {
      const open = service.db.bare
        .prepare(`SELECT count(*) FROM Deadline WHERE deadlineClass = 'A' AND state NOT IN ('done', 'moot', 'expired')`)
        .pluck()
        .get();
      expect(body.open).to.equal(open).and.to.be.above(0);
      expect(body.moved).to.be.within(1, body.open);
    },
  },
  {
    why: 'aims earlier at what forecloses, leaves the law’s days and their validation, and says so in the journal',
    as: 'admin',
    get: '',
    status: 200,
    shows: [{ version: 2 }],
    also: async service => {
      before = targets(service);
      const legal = () => service.db.bare.prepare('SELECT id, lastUsefulOn, legalLimitOn, state FROM Deadline ORDER BY id').all();
      await service.db.write(tx => tx.deadline.updateMany({ where: { state: 'to_validate' }, data: { state: 'validated' } }));
      const kept = legal();
      const answer = await service.call('admin', 'POST', `/api/settings${ONE}/adjust`, {
        version: 2,
        internalTargetDays: 5,
        prepareDays: 20,
      });
      expect(answer.status, answer.text).to.equal(200);
      const now = targets(service);
      expect(now.every((on, rank) => on <= before[rank]!) && now.some((on, rank) => on < before[rank]!)).to.equal(true);
      expect(legal()).to.deep.equal(kept);
      const line = service.db.bare
        .prepare(`SELECT changes FROM JournalEntry WHERE resource = 'settings' ORDER BY sequence DESC`)
        .pluck()
        .get();
      expect(JSON.parse(line as string)).to.include.keys('internalTargetDays', 'prepareDays');
      const edition = service.db.bare.prepare('SELECT lawEdition FROM Installation').pluck().get();
      expect(edition, 'nothing left to compute at the next start').to.equal(LAW_EDITION);
    },
  },
  {
    why: 'brings every aim back where it was',
    as: 'admin',
    post: `${ONE}/adjust`,
    body: { version: 3, internalTargetDays: 3, prepareDays: 15 },
    status: 200,
    shows: { internalTargetDays: 3 },
    also: service => expect(targets(service)).to.deep.equal(before),
  },
  {
    why: 'counts none when nothing moves',
    as: 'admin',
    post: `${ONE}/adjust/preview`,
    body: { internalTargetDays: 3 },
    status: 200,
    shows: { moved: 0 },
  },
]);
