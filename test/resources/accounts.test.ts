import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';

const person = { displayName: 'Ada Fictive', email: 'ada@example.org', role: 'juriste', isAdmin: false, canValidate: false };
const claire = '/{user claire}';
const asLawyer = { ...person, email: 'paul.fabre@example.org', role: 'lawyer', lawyerId: '{lawyer Fabre}' };

scenarios('accounts', [
  { why: 'is nothing a juriste reads', as: 'juriste', get: '', status: 403, leaves: 'nothing' },
  {
    why: 'nor a lawyer, to raise his own rights (AUTHZ-34)',
    as: 'lawyer',
    put: '/{user ines}',
    body: { version: 1, role: 'juriste' },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'nor through the list of colleagues',
    as: 'lawyer',
    put: '/../users/{user ines}',
    body: { version: 1, role: 'juriste' },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'is not changed by its own administrator (AUTHZ-35)',
    as: 'admin',
    put: '/{user admin}',
    body: { version: 1, isAdmin: false, role: 'juriste' },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'is not withdrawn by oneself',
    as: 'admin',
    post: '/{user admin}/deactivate',
    body: {},
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'needs a function or the accesses',
    as: 'admin',
    post: '',
    body: { ...person, role: null },
    status: 400,
    says: ['role'],
    leaves: 'nothing',
  },
  {
    why: 'of a lawyer has a last day and a record',
    as: 'admin',
    post: '',
    body: { ...asLawyer, lawyerId: null },
    status: 400,
    says: ['lawyerId', 'accessUntilOn'],
    leaves: 'nothing',
  },
  {
    why: 'of a lawyer lasts a year at most',
    as: 'admin',
    post: '',
    body: { ...asLawyer, accessUntilOn: '2027-11-24' },
    status: 400,
    says: ['accessUntilOn'],
    leaves: 'nothing',
  },
  {
    why: 'of a lawyer manages nothing',
    as: 'admin',
    post: '',
    body: { ...asLawyer, accessUntilOn: '2027-11-23', isAdmin: true, canValidate: true },
    status: 400,
    says: ['isAdmin', 'canValidate'],
    leaves: 'nothing',
  },
  {
    why: 'is one for a lawyer',
    as: 'admin',
    post: '',
    body: { ...asLawyer, lawyerId: '{lawyer Garnier}', accessUntilOn: '2027-01-31' },
    status: 400,
    says: { lawyerId: 'Cet avocat a déjà un accès.' },
    leaves: 'nothing',
  },
  {
    why: 'is one for an address',
    as: 'admin',
    post: '',
    body: { ...person, email: ' CLAIRE.morel@example.org ' },
    status: 400,
    says: { email: 'Cette adresse a déjà un accès.' },
    leaves: 'nothing',
  },
  {
    why: 'takes no field it does not name (AUTHZ-33)',
    as: 'admin',
    post: '',
    body: { ...person, passwordHash: 'x', isActive: true },
    status: 400,
    says: ['passwordHash', 'isActive'],
    leaves: 'nothing',
  },
  {
    why: 'is closed until its first sign-in',
    as: 'admin',
    post: '',
    body: person,
    status: 201,
    shows: { isActive: false, inviteEndsAt: null, lastSeenAt: null },
  },
  {
    why: 'is told apart by numbers only',
    as: 'admin',
    get: '/figures',
    status: 200,
    hides: ['Érable', 'APE-'],
    also: (service, { body }) => {
      expect(body[record(service, 'user claire').id].responsible).to.be.greaterThan(0);
      expect(body[record(service, 'user ines').id].cases).to.be.greaterThan(0);
    },
  },
  {
    why: 'is withdrawn only once its open work has somebody',
    as: 'admin',
    post: `${claire}/deactivate`,
    body: {},
    status: 400,
    says: ['successorId'],
    leaves: 'nothing',
  },
  {
    why: 'whom the work suits',
    as: 'admin',
    post: `${claire}/deactivate`,
    body: { successorId: '{user sophie}' },
    status: 400,
    says: ['successorId'],
    leaves: 'nothing',
  },
  {
    why: 'keeps the function of whoever still follows cases',
    as: 'admin',
    put: claire,
    body: { version: 1, role: 'director' },
    status: 400,
    says: { role: /Confiez d’abord/ },
    leaves: 'nothing',
  },
  {
    why: 'shows how much there is, and no name',
    as: 'admin',
    post: `${claire}/deactivate/preview`,
    body: {},
    status: 200,
    hides: ['Érable'],
    shows: { isLastValidator: false },
  },
  {
    why: 'of the last person who validates says so',
    as: 'admin',
    post: '/{user hugo}/deactivate/preview',
    body: {},
    status: 200,
    shows: { isLastValidator: true },
  },
  {
    why: 'ends at once, the work handed over, each case with its line in the journal',
    as: 'admin',
    post: `${claire}/deactivate`,
    body: { successorId: '{user hugo}' },
    status: 200,
    shows: { isActive: false },
    also: service => {
      const count = (sql: string) => service.db.bare.prepare(sql).pluck().get(record(service, 'user claire').id);
      expect(count('SELECT count(*) FROM "Case" WHERE responsibleId = ? AND closedOn IS NULL')).to.equal(0);
      expect(count(`SELECT count(*) FROM Deadline WHERE responsibleId = ? AND state NOT IN ('done', 'moot')`)).to.equal(0);
      const lines = service.db.bare
        .prepare(`SELECT count(*) FROM JournalEntry WHERE action = 'hand_over' AND caseId IS NOT NULL`)
        .pluck()
        .get();
      expect(lines).to.be.greaterThan(0);
    },
  },
]);
