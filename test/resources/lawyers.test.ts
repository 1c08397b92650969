import { expect } from 'chai';
import { matchTypedBars } from '../../server/resources/bars/register.ts';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import { type Service, startService } from '../support/service.ts';

const invitation = { email: 'paul.fabre@example.org', accessUntilOn: '2027-06-30', caseIds: [] as string[] };
const fabre = '/{lawyer Fabre}';
const lawyer = { civility: 'Me', firstName: 'Ada', lastName: 'Fictive', isAvailable: true };

scenarios('lawyers', [
  {
    why: 'wants a bar of the list',
    as: 'assistant',
    post: '',
    body: { ...lawyer, barId: '{missing}' },
    status: 400,
    says: { barId: 'Choix inconnu.' },
    leaves: 'nothing',
  },
  {
    why: 'takes no name typed beside the list',
    as: 'assistant',
    post: '',
    body: { ...lawyer, barId: '{bar Lille}', barName: 'Lille' },
    status: 400,
    says: ['barName'],
    leaves: 'nothing',
  },
  {
    why: 'names the bar chosen',
    as: 'assistant',
    post: '',
    body: { ...lawyer, barId: '{bar Lille}' },
    status: 201,
    shows: { barName: 'Barreau de Lille', sortName: 'fictive ada' },
  },
  {
    why: 'changes the name with the choice',
    as: 'juriste',
    put: '/{lawyer Fictive}',
    body: { version: 1, barId: '{bar Nantes}' },
    status: 200,
    shows: { barName: 'Barreau de Nantes' },
  },
  {
    why: 'does not give up a bar once chosen',
    as: 'juriste',
    put: '/{lawyer Fictive}',
    body: { version: 2, barId: null },
    status: 400,
    says: ['barId'],
    leaves: 'nothing',
  },
  {
    why: 'is invited by nobody from the assistance',
    as: 'assistant',
    post: `${fabre}/invite`,
    body: invitation,
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'gets a last day, and within twelve months',
    as: 'juriste',
    post: `${fabre}/invite`,
    body: { ...invitation, accessUntilOn: '2027-11-24' },
    status: 400,
    says: { accessUntilOn: /12 mois au plus/ },
    leaves: 'nothing',
  },
  {
    why: 'which is not past',
    as: 'juriste',
    post: `${fabre}/invite`,
    body: { ...invitation, accessUntilOn: '2026-11-22' },
    status: 400,
    says: ['accessUntilOn'],
    leaves: 'nothing',
  },
  {
    why: 'gets no case its inviter does not see',
    as: 'juriste',
    post: `${fabre}/invite`,
    body: { ...invitation, caseIds: ['{case Zénith}'] },
    status: 400,
    says: { caseIds: 'Choix inconnu.' },
    leaves: 'nothing',
  },
  {
    why: 'nor an administrator who reads none',
    as: 'admin',
    post: `${fabre}/invite`,
    body: { ...invitation, caseIds: ['{case Cèdre}'] },
    status: 400,
    says: { caseIds: 'Choix inconnu.' },
    leaves: 'nothing',
  },
  {
    why: 'nor a restricted one, whose list comes first',
    as: 'validator',
    post: `${fabre}/invite`,
    body: { ...invitation, caseIds: ['{case Zénith}'] },
    status: 400,
    says: { caseIds: /accès restreint/ },
    leaves: 'nothing',
  },
  {
    why: 'gets no case of another lawyer without a reason',
    as: 'juriste',
    post: `${fabre}/invite`,
    body: { ...invitation, caseIds: ['{case Dune}'] },
    status: 400,
    says: ['acceptedReason'],
    leaves: 'nothing',
  },
  {
    why: 'says before what speaks against it, and what the lawyer has already',
    as: 'juriste',
    post: `${fabre}/invite/preview`,
    body: { ...invitation, caseIds: ['{case Dune}', '{case Filaos}'] },
    status: 200,
    shows: { held: 1, heldNames: ['Filaos'], objections: [/^Dune\u00a0: Me Inès Garnier a déjà un mandat/] },
    leaves: 'nothing',
  },
  {
    why: 'tells an administrator how many, never which',
    as: 'admin',
    post: `${fabre}/invite/preview`,
    body: invitation,
    status: 200,
    shows: { held: 1, heldNames: [], objections: [] },
    hides: ['Filaos'],
  },
  {
    why: 'takes no address that signs in already',
    as: 'juriste',
    post: `${fabre}/invite`,
    body: { ...invitation, email: 'nadia.petit@example.org' },
    status: 400,
    says: ['email'],
    leaves: 'nothing',
  },
  {
    why: 'is not invited twice',
    as: 'juriste',
    post: '/{lawyer Garnier}/invite',
    body: { ...invitation, email: 'ines.garnier@example.org' },
    status: 409,
    shows: { message: /a déjà un accès/ },
    leaves: 'nothing',
  },
  { why: 'has nothing to resend before', as: 'juriste', post: `${fabre}/resend`, body: {}, status: 409, shows: { message: /Invitez-le/ } },
  {
    why: 'whose access is open asks the administrator for a code',
    as: 'juriste',
    post: '/{lawyer Garnier}/resend',
    body: {},
    status: 409,
    shows: { message: /pas d’invitation en attente/ },
    leaves: 'nothing',
  },
  { why: 'nor to withdraw', as: 'juriste', post: `${fabre}/withdraw`, body: {}, status: 409, shows: { message: /pas d’accès/ } },
  {
    why: 'is prolonged, not shortened',
    as: 'juriste',
    post: '/{lawyer Garnier}/prolong',
    body: { accessUntilOn: '2026-11-30' },
    status: 200,
    shows: { lastName: 'Garnier' },
    also: service =>
      service
        .call('juriste', 'POST', `/api/lawyers/${record(service, 'lawyer Garnier').id}/prolong`, { accessUntilOn: '2026-11-29' })
        .then(({ status, body }) =>
          expect([status, body.errors.accessUntilOn]).to.deep.equal([400, 'Choisissez un jour après le dernier jour actuel.']),
        ),
  },
]);

describe('lawyers: from invitation to withdrawal', () => {
  let service: Service;
  let cookie = '';
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const path = (verb: string) => `/api/lawyers/${record(service, 'lawyer Fabre').id}/${verb}`;
  const as = (of: string) => service.call('nobody', 'GET', of, undefined, { Cookie: cookie });
  const names = async () =>
    (await as('/api/cases')).body
      .map(({ codeName }: { codeName: string }) => codeName)
      .toSorted((a: string, b: string) => (a < b ? -1 : 1));
  const arrive = async (code: string) => {
    const typed = { email: 'paul.fabre@example.org', code, password: 'trois hiboux sous la pluie' };
    const answer = await service.call('nobody', 'POST', '/api/first-sign-in', typed);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return answer.status;
  };
  const figures = async () => (await service.call('juriste', 'GET', '/api/lawyers/figures')).body[record(service, 'lawyer Fabre').id];

  it('opens, the day its code is used, the cases chosen and those of former mandates, and no other', async () => {
    expect(await figures()).to.include({ openCases: 1, access: 'none' });
    const caseIds = ['case Cèdre', 'case Dune'].map(name => record(service, name).id);
    const asked = { ...invitation, caseIds, acceptedReason: 'Renfort convenu entre les cabinets.' };
    const { status, body, text } = await service.call('juriste', 'POST', path('invite'), asked);
    expect(status, text).to.equal(200);
    expect(await figures()).to.include({ openCases: 3, access: 'invited', accessUntilOn: '2027-06-30' });
    const again = await service.call('juriste', 'POST', path('resend'), {});
    expect(await arrive(body.code), 'the former code').to.equal(401);
    expect(await arrive(again.body.code)).to.equal(200);
    expect(await names()).to.deep.equal(['Cèdre', 'Dune', 'Filaos']);
    expect((await as(`/api/cases/${record(service, 'case Érable').id}`)).status).to.equal(404);
    expect(await figures()).to.include({ access: 'open' });
  });

  it('writes each mandate, the reason and the access in the journal, and neither code nor password', () => {
    const lines = service.db.bare.prepare('SELECT action, resource, reason, changes FROM JournalEntry').all() as Record<string, string>[];
    const said = lines.map(({ action, resource }) => `${resource} ${action}`);
    expect(said.filter(line => line === 'assignments create')).to.have.length(2);
    expect(said).to.include.members(['lawyers invite', 'accounts invite', 'assignments accept_objection', 'lawyers resend']);
    expect(JSON.stringify(lines)).not.to.match(/hibou|argon2|inviteHash/);
  });

  it('closes at once when it is withdrawn, and is invited again with the mandates it keeps', async () => {
    const preview = await service.call('juriste', 'POST', `${path('withdraw')}/preview`, {});
    expect(preview.body).to.deep.equal({ cases: 0, deadlines: 0, tasks: 0, sessions: 1 });
    expect((await service.call('juriste', 'POST', path('withdraw'), {})).status).to.equal(200);
    expect((await as('/api/cases')).status).to.equal(401);
    expect(await figures()).to.include({ openCases: 3, access: 'closed' });
    expect((await service.call('juriste', 'POST', path('prolong'), { accessUntilOn: '2027-07-31' })).status).to.equal(409);
    const { body } = await service.call('admin', 'POST', path('invite'), invitation);
    expect(await arrive(body.code)).to.equal(200);
    expect(await names()).to.deep.equal(['Cèdre', 'Dune', 'Filaos']);
  });

  it('counts for nobody after the last day', async () => {
    service.clock.set('2027-07-01T00:00:00+02:00');
    expect((await as('/api/cases')).status).to.equal(401);
    expect(await figures()).to.include({ access: 'ended' });
  });
});

describe('lawyers: bars typed before there was a list', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const typed: [words: string, kept: string][] = [
    ['Lille', 'Barreau de Lille'],
    ['barreau des hauts de seine', 'Barreau des Hauts-de-Seine'],
    ['Essonne', 'Barreau de l’Essonne'],
    ['LE MANS', 'Barreau du Mans'],
    ['Bruxelles', 'Bruxelles'],
  ];
  for (const [words, kept] of typed)
    it(`« ${words} » becomes « ${kept} »`, async () => {
      const data = { firstName: 'Ada', lastName: words, sortName: words, barName: words };
      const { id } = await service.db.write(tx => tx.lawyer.create({ data }));
      await service.db.write(matchTypedBars);
      const found = await service.db.read.lawyer.findUniqueOrThrow({ where: { id } });
      expect(found.barName).to.equal(kept);
      expect(found.barId !== null).to.equal(words !== kept);
    });
});
