import { expect } from 'chai';
import { record } from '../support/names.ts';
import { plantDocument } from '../support/plantFiles.ts';
import { type Scenario, scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

const letter = { caseId: '{case Loire}', hearingId: '{hearing Loire 1}', kind: 'lettre_420_1' };
const told = {
  claimedMoralCents: 300_000,
  claimedCostsCents: 150_000,
  maltreatment: 'Il exerçait sur elle une autorité de fait.',
  chamber: '1re chambre',
};
const NINE = '2026-11-23T09:15:00Z'; // a quarter past ten in Orléans
const sent = { version: 1, mode: 'electronic', filedOn: '2026-11-23', filedTime: '10:12', noProofReason: 'Accusé attendu.' };

const deadlineOf = ({ db }: Service, codeName: string) =>
  db.bare
    .prepare(
      `SELECT d.state, d.closedOn, d.closedReason, d.filingId FROM Deadline d JOIN "Case" c ON c.id = d.caseId
       WHERE c.codeName = ? AND d.rule = 'PC_LETTRE_420_1'`,
    )
    .get(codeName) as Record<string, string | null>;
const standingOf = ({ db }: Service, codeName: string) =>
  db.bare.prepare('SELECT standing FROM "Case" WHERE codeName = ?').pluck().get(codeName);
const eventsOf = ({ db }: Service, codeName: string) =>
  db.bare
    .prepare(`SELECT s.kind FROM Step s JOIN "Case" c ON c.id = s.caseId WHERE c.codeName = ? AND s.kind = 'constitution'`)
    .pluck()
    .all(codeName);

const refused: readonly (readonly [why: string, more: object, says: Scenario['says']])[] = [
  ['by a way the law does not know for it (art. 420-1)', { mode: 'email' }, { mode: /420-1/ }],
  ['tomorrow', { filedOn: '2026-11-24' }, { filedOn: /à venir/ }],
  ['later today', { filedTime: '11:40' }, { filedTime: /à venir/ }],
  ['before it was produced', { filedOn: '2026-11-20' }, { filedOn: /produit le/ }],
  ['without a proof nor a reason', { noProofReason: null }, { proofDocumentId: /pourquoi/ }],
  ['with itself as its proof', { proofDocumentId: '{document Loire 1}' }, { proofDocumentId: /lui-même/ }],
  ['with the document of another case', { proofDocumentId: '{missing}' }, { proofDocumentId: 'Choix inconnu.' }],
];

scenarios('filings', [
  {
    why: 'is produced first',
    as: 'assistant',
    at: NINE,
    post: '',
    body: { ...letter, ...told },
    status: 201,
    shows: { state: 'ready', dueOn: '2026-12-02', deadlineId: '{deadline Loire}' },
  },
  {
    why: 'says by which ways, which day counts and until when',
    as: 'assistant',
    get: '/{filing Loire}/deposit',
    status: 200,
    shows: { receptionCounts: true, article: /420-1/, due: { on: '2026-12-02' } },
  },
  {
    why: 'shows all that filing it changes, and changes nothing',
    as: 'assistant',
    post: '/{filing Loire}/file/preview',
    body: { mode: 'electronic', filedOn: '2026-11-23', filedTime: '10:12' },
    status: 200,
    leaves: 'nothing',
    also: (_service, { body }) => {
      const lines: string[] = body.effects.map(({ text }: { text: string }) => text);
      expect(body).to.include({ isLate: false });
      expect(body.blocks).to.deep.equal([]);
      expect(lines[0]).to.match(/^Acte déposé : lundi 23 novembre 2026, 10\u00a0h\u00a012 \(communication électronique\)$/);
      expect(lines).to.include.members([
        'Délai « Constitution de partie civile par lettre » : fait',
        'Événement « Constitution de partie civile »',
        'Constitution : À qualifier → Partie civile constituée',
      ]);
      expect(lines.join(' ')).not.to.contain('sans objet');
    },
  },
  ...refused.map(
    ([why, more, says]): Scenario => ({
      why: `is not filed ${why}`,
      as: 'assistant',
      post: '/{filing Loire}/file',
      body: { ...sent, ...more },
      status: 400,
      says: says!,
      leaves: 'nothing',
    }),
  ),
  {
    why: 'is filed: its deadline is done that day, the association is a civil party, in one go',
    as: 'assistant',
    post: '/{filing Loire}/file',
    body: { ...sent, receiptNumber: 'AR 2026-118' },
    status: 200,
    shows: {
      state: 'filed',
      mode: 'electronic',
      filedOn: '2026-11-23',
      filedTime: '10:12',
      filedById: '{user nadia}',
      receiptNumber: 'AR 2026-118',
    },
    also: service => {
      const { id } = record(service, 'filing Loire');
      expect(deadlineOf(service, 'Loire')).to.deep.equal({
        state: 'done',
        closedOn: '2026-11-23',
        closedReason: 'Acte déposé le lundi 23 novembre 2026, sans preuve\u00a0: Accusé attendu.',
        filingId: id,
      });
      expect(standingOf(service, 'Loire')).to.equal('constituee');
      expect(eventsOf(service, 'Loire')).to.deep.equal(['constitution']);
      const lines = service.db.bare.prepare('SELECT action FROM JournalEntry ORDER BY sequence DESC LIMIT 6').pluck().all();
      expect(lines).to.include.members(['file', 'close', 'create']);
    },
  },
  {
    why: 'is not filed twice',
    as: 'juriste',
    post: '/{filing Loire}/file',
    body: { ...sent, version: 2 },
    status: 409,
    shows: { message: 'Cet acte est déjà déposé.' },
    leaves: 'nothing',
  },
  {
    why: 'is not left aside once filed',
    as: 'juriste',
    post: '/{filing Loire}/drop',
    body: { version: 2, droppedReason: 'Trop tard.' },
    status: 409,
    shows: { message: /déjà déposé/ },
    leaves: 'nothing',
  },
  {
    why: 'is not taken back without a reason',
    as: 'juriste',
    post: '/{filing Loire}/revert',
    body: { version: 2 },
    status: 400,
    says: ['revertReason'],
    leaves: 'nothing',
  },
  {
    why: 'says what taking it back undoes',
    as: 'juriste',
    post: '/{filing Loire}/revert/preview',
    body: { revertReason: 'Erreur.' },
    status: 200,
    leaves: 'nothing',
    also: (_service, { body }) => {
      expect(body.obstacle).to.equal(null);
      expect(body.effects.map(({ text }: { text: string }) => text)).to.deep.equal([
        'Acte : prêt à déposer de nouveau',
        'Délai « Constitution de partie civile par lettre » : court de nouveau, jusqu’au mercredi 2 décembre 2026',
        'Événement « Constitution de partie civile » : retiré',
        'Constitution : À qualifier',
      ]);
    },
  },
  {
    why: 'is not taken back by the lawyer',
    as: 'lawyer',
    post: '/{filing Loire}/revert',
    body: { version: 2, revertReason: 'Non.' },
    status: 404,
  },
  {
    why: 'is taken back with a reason: all is as before',
    as: 'juriste',
    post: '/{filing Loire}/revert',
    body: { version: 2, revertReason: 'Envoyé à un autre tribunal.' },
    status: 200,
    shows: { state: 'ready', mode: null, filedOn: null, dueOn: '2026-12-02' },
    also: service => {
      expect(deadlineOf(service, 'Loire')).to.include({ state: 'to_validate', closedOn: null, filingId: null });
      expect(standingOf(service, 'Loire')).to.equal('a_qualifier');
      expect(eventsOf(service, 'Loire')).to.deep.equal([]);
    },
  },
  {
    why: 'asks the hour on the legal limit too, when the association had until the day before',
    as: 'juriste',
    at: '2026-12-03T20:00:00Z',
    post: '/{filing Loire}/file',
    body: { ...sent, version: 3, filedOn: '2026-12-03', filedTime: null },
    status: 400,
    says: { filedTime: /à l’heure près/ },
    leaves: 'nothing',
  },
  {
    why: 'is recorded late all the same, and the last day is said in red before',
    as: 'juriste',
    at: '2026-12-04T12:00:00Z',
    post: '/{filing Loire}/file/preview',
    body: { mode: 'electronic', filedOn: '2026-12-04', filedTime: '12:50' },
    status: 200,
    leaves: 'nothing',
    also: (_service, { body }) => {
      expect(body.isLate).to.equal(true);
      expect(body.effects[0]).to.include({ kind: 'warning' });
      expect(body.effects[0].text).to.match(/^Déposé après la limite légale : jeudi 3 décembre 2026/);
    },
  },
  {
    why: 'is recorded late',
    as: 'juriste',
    post: '/{filing Loire}/file',
    body: { ...sent, version: 3, filedOn: '2026-12-04', filedTime: '12:50' },
    status: 200,
    shows: { state: 'filed' },
    also: service => expect(deadlineOf(service, 'Loire')).to.include({ state: 'done', closedOn: '2026-12-04' }),
  },
]);

scenarios('filings', [
  {
    why: 'is produced for the lawyer’s case',
    as: 'lawyer',
    at: NINE,
    post: '',
    body: { ...letter, ...told, caseId: '{case Cèdre}', hearingId: '{hearing Cèdre 1}' },
    status: 201,
    shows: { state: 'ready' },
  },
  {
    why: 'filed by the case’s lawyer, waits for the association: nothing else moves yet, and who is in charge is told',
    as: 'lawyer',
    post: '/{filing Cèdre}/file',
    body: sent,
    status: 200,
    shows: { state: 'filed', confirmedAt: null, filedById: '{user ines}' },
    also: async service => {
      await plantDocument(service, record(service, 'case Cèdre').id);
      expect(deadlineOf(service, 'Cèdre')).to.include({ closedOn: null });
      expect(standingOf(service, 'Cèdre')).to.equal('a_qualifier');
      const told = service.db.bare.prepare(`SELECT count(*) FROM Notification WHERE kind = 'filing_to_confirm'`).pluck().get();
      expect(told).to.equal(1);
    },
  },
  {
    why: 'takes the proof that came after it, from the lawyer too',
    as: 'lawyer',
    post: '/{filing Cèdre}/prove',
    body: { version: 2, proofDocumentId: '{document Cèdre 2}' },
    status: 200,
    shows: { proofDocumentId: '{document Cèdre 2}', noProofReason: null, version: 3 },
  },
  {
    why: 'takes no second proof in place of the first',
    as: 'juriste',
    post: '/{filing Cèdre}/prove',
    body: { version: 3, proofDocumentId: '{document Cèdre 2}' },
    status: 409,
    shows: { message: /n’attend pas de preuve/ },
    leaves: 'nothing',
  },
  {
    why: 'is not confirmed by the lawyer',
    as: 'lawyer',
    post: '/{filing Cèdre}/confirm',
    body: { version: 3 },
    status: 403,
    leaves: 'nothing',
  },
  {
    why: 'confirmed, is done on the day the lawyer told',
    as: 'juriste',
    post: '/{filing Cèdre}/confirm',
    body: { version: 3 },
    status: 200,
    shows: { confirmedById: '{user claire}' },
    also: service => {
      expect(deadlineOf(service, 'Cèdre')).to.include({ state: 'done', closedOn: '2026-11-23' });
      expect(standingOf(service, 'Cèdre')).to.equal('constituee');
    },
  },
  {
    why: 'is confirmed once',
    as: 'juriste',
    post: '/{filing Cèdre}/confirm',
    body: { version: 4 },
    status: 409,
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
]);
