import { expect } from 'chai';
import { fate, standingAfter } from '../../server/law/decisions.ts';
import { record, resolved } from '../support/names.ts';
import { type Service, startService, type Who } from '../support/service.ts';

type Line = Record<string, unknown>;
const IRRECEVABLE = { beneficiaryId: null, outcome: 'irrecevable', reason: 'Absence de pouvoir au jour du dépôt.' };
const ADMITTED = { beneficiaryId: null, outcome: 'recevable_symbolique' };

describe('decisions: what they change beyond themselves', () => {
  let service: Service;
  let hearing: string;
  let caseId: string;
  beforeEach(async () => {
    service = await startService();
    ({ id: caseId } = record(service, 'case Érable'));
    ({ id: hearing } = record(service, 'hearing Érable 2'));
  });
  afterEach(() => service.stop());

  const rows = (sql: string, ...values: unknown[]) => service.db.bare.prepare(sql).all(...values) as Line[];
  async function ok(path: string, body: object, who: Who = 'juriste') {
    const answer = await service.call(who, 'POST', `/api/${path}`, resolved(service, body));
    expect(answer.status, answer.text).to.be.oneOf([200, 201]);
    return answer.body;
  }
  const standing = () => rows('SELECT standing FROM "Case" WHERE id = ?', caseId)[0]!.standing;
  const statusOf = (pseudonym: string) =>
    rows('SELECT status, clearedOn FROM Person WHERE caseId = ? AND pseudonym = ?', caseId, pseudonym)[0];
  const countsOf = (pseudonym: string) =>
    rows('SELECT c.id FROM "Count" c JOIN Person p ON p.id = c.defendantId WHERE p.caseId = ? AND p.pseudonym = ?', caseId, pseudonym).map(
      ({ id }) => id as string,
    );
  const judged = (first: string, second: string) => [
    ...countsOf('Prévenu 1').map(countId => ({ countId, outcome: first })),
    ...countsOf('Prévenu 2').map(countId => ({ countId, outcome: second })),
  ];
  const judgment = (findings: object) => ({ outcome: 'decision', isContradictory: true, ...findings });
  const report = (findings: object, who: Who = 'juriste') => ok(`hearings/${hearing}/report`, { version: 1, ...judgment(findings) }, who);
  const textsOf = ({ effects }: { effects: Line[] }) => effects.map(({ text }) => text);

  it('refused by the judge, the association is « irrecevable »; the report taken back, it stands where it stood, and its author is told', async () => {
    const findings = { civilOutcomes: [IRRECEVABLE] };
    const shown = textsOf(await ok(`hearings/${hearing}/report/preview`, judgment(findings)));
    expect(shown).to.include('Constitution : Partie civile constituée → Déclarée irrecevable');
    await report(findings, 'assistant');
    expect(standing()).to.equal('irrecevable');
    const back = textsOf(await ok(`hearings/${hearing}/revert/preview`, {}));
    expect(back).to.include('Constitution : Déclarée irrecevable → Partie civile constituée');
    await ok(`hearings/${hearing}/revert`, { version: 2 });
    expect(standing()).to.equal('constituee');
    const nadia = record(service, 'user nadia').id;
    const notices = rows(`SELECT userId, caseId, recordId FROM Notification WHERE kind = 'report_taken_back'`);
    expect(notices).to.deep.equal([{ userId: nadia, caseId, recordId: hearing }]);
  });

  it('an appeal puts the refusal in question, a later admission ends it', async () => {
    await report({ civilOutcomes: [IRRECEVABLE], outcomes: judged('culpabilite', 'relaxe') });
    const { id: proceedingId } = record(service, 'proceeding Érable');
    const asked = { stage: 'appel', fromOn: '2026-11-21', courtId: '{appeal Douai}' };
    const shown = textsOf(await ok(`proceedings/${proceedingId}/advance/preview`, asked));
    expect(shown)
      .to.include('Constitution : Déclarée irrecevable → Recevabilité contestée')
      .and.include('Prévenu 1 : prévenu')
      .and.include('Prévenu 2 : prévenu');
    await ok(`proceedings/${proceedingId}/advance`, { version: '{version of proceeding Érable}', ...asked });
    expect(standing()).to.equal('contestee');
    for (const pseudonym of ['Prévenu 1', 'Prévenu 2']) expect(statusOf(pseudonym)).to.deep.equal({ status: 'prevenu', clearedOn: null });
    await ok('decisions', {
      ...{ caseId, proceedingId, courtId: '{appeal Douai}', kind: 'arret', pronouncedOn: '2026-11-22', effect: 'contradictoire' },
      civilOutcomes: [ADMITTED],
    });
    expect(standing()).to.equal('constituee');
  });

  it('says « condamné » at the decision of who is guilty, and takes who is cleared of everything out of the open list', async () => {
    const before = [statusOf('Prévenu 1'), statusOf('Prévenu 2')];
    const findings = { outcomes: judged('culpabilite', 'relaxe') };
    const shown = textsOf(await ok(`hearings/${hearing}/report/preview`, judgment(findings)));
    expect(shown).to.include('Prévenu 1 : condamné').and.include('Prévenu 2 : hors de cause');
    await report(findings);
    expect(statusOf('Prévenu 1')).to.deep.equal({ status: 'condamne', clearedOn: null });
    expect(statusOf('Prévenu 2')).to.include({ clearedOn: '2026-11-20' });
    await ok(`hearings/${hearing}/revert`, { version: 2 });
    expect([statusOf('Prévenu 1'), statusOf('Prévenu 2')]).to.deep.equal(before);
  });

  it('corrected, forgets what it said before', async () => {
    await report({ outcomes: judged('culpabilite', 'culpabilite') });
    await ok(`decisions/${hearing}/complete`, { version: 1, outcomes: judged('culpabilite', 'relaxe'), civilOutcomes: [IRRECEVABLE] });
    expect(statusOf('Prévenu 1')).to.include({ status: 'condamne' });
    expect(statusOf('Prévenu 2')).to.include({ clearedOn: '2026-11-20' }).and.not.include({ status: 'condamne' });
    await ok(`decisions/${hearing}/complete`, { version: 2, civilOutcomes: [ADMITTED] });
    expect(standing()).to.equal('constituee');
  });

  it('told by a lawyer, waits to be confirmed', async () => {
    const findings = { outcomes: judged('culpabilite', 'relaxe'), civilOutcomes: [IRRECEVABLE] };
    const shown = await ok(`hearings/${hearing}/report/preview`, judgment(findings), 'lawyer');
    const line = shown.effects.find(({ text }: Line) => text === 'Prévenu 1 : condamné');
    expect(line).to.include({ kind: 'info', detail: 'Quand l’association aura confirmé.' });
    await report(findings, 'lawyer');
    expect([standing(), statusOf('Prévenu 1')!.status]).to.deep.equal(['constituee', statusOf('Prévenu 2')!.status]);
    await ok(`hearings/${hearing}/confirm`, { version: 2 });
    expect([standing(), statusOf('Prévenu 1')!.status]).to.deep.equal(['irrecevable', 'condamne']);
  });

  it('guilty without a sentence is not « condamné »; judged in part, nobody is cleared', () => {
    for (const [outcomes, counts, found] of [
      [['culpabilite'], 2, 'convicted'],
      [['relaxe', 'requalification'], 2, 'convicted'],
      [['ajournement'], 1, null],
      [['dispense_peine'], 1, null],
      [['mineur_culpabilite'], 1, null],
      [['relaxe'], 2, null],
      [['relaxe', 'extinction'], 2, 'cleared'],
      [['nullite'], 1, null],
      [[], 0, null],
    ] as const)
      expect(fate(outcomes, counts), outcomes.join()).to.equal(found);
  });

  it('a case that is over keeps its standing, and what is not said moves nothing', () => {
    expect(standingAfter('definitif', 'irrecevable')).to.equal('definitif');
    expect(standingAfter('contestee', 'non_statue')).to.equal('contestee');
    expect(standingAfter('contestee', 'recevable_deboute')).to.equal('constituee');
    expect(standingAfter('a_qualifier', 'recevable_dommages')).to.equal('a_qualifier');
  });
});
