import { expect } from 'chai';
import { RULES } from '../../server/law/rules.ts';
import { type Expected, endOf, expectedDeadlines } from '../../server/resources/cases/project.ts';
import { FACT_ROWS } from '../support/factRows.ts';
import { courtOf, eventAs, factsOf, hearingOn, judgmentOn } from '../support/facts.ts';

const datesOf = (list: readonly Expected[]) => Object.fromEntries(list.map(({ rule, computed }) => [rule, computed.lastUsefulOn]));

describe('facts and their deadlines (law.md §3)', () => {
  for (const { why, facts, gives } of FACT_ROWS)
    it(why, () => {
      const found = expectedDeadlines(factsOf(facts));
      expect(datesOf(found)).to.deep.equal(gives);
      expect(found).to.have.lengthOf(Object.keys(gives).length);
    });

  it('starts every rule of the catalogue from some fact, but those no fact of a case sets going', () => {
    const started = new Set(FACT_ROWS.flatMap(({ gives }) => Object.keys(gives)));
    // The offence itself is no event of the proceedings, and has its own rows in victimClaim.test.ts; assize appeals have their own rows in decisions.test.ts; the months are arithmetic.
    const elsewhere = ['CIVI_3ANS_706_5', 'APPEL_ASSISES_380_9', 'APPEL_ASSISES_INCIDENT_380_10'];
    const arithmetic = Object.keys(RULES).filter(rule => rule.startsWith('GENERIQUE_'));
    const missing = Object.keys(RULES).filter(rule => !started.has(rule));
    expect(missing).to.have.members([...elsewhere, ...arithmetic]);
  });

  it('forecasts the remedies of a judgment still to be read, under the id its decision will have (498, 500, 505)', () => {
    const hearing = hearingOn('2027-03-12', { id: 'reading', kind: 'prononce' });
    const announced = expectedDeadlines(factsOf({ hearings: [hearing] }));
    expect(announced.every(({ isForecast }) => isForecast)).to.equal(true);
    const read = expectedDeadlines(
      factsOf({ hearings: [{ ...hearing, outcome: 'decision' }], decisions: [judgmentOn('2027-03-12', { id: 'reading' })] }),
    );
    expect(read.every(({ isForecast }) => !isForecast)).to.equal(true);
    expect(datesOf(read)).to.deep.equal(datesOf(announced));
    expect(read.map(({ factId }) => factId)).to.deep.equal(announced.map(({ factId }) => factId));
  });

  it('forecasts a pourvoi while an appeal court deliberates (568)', () => {
    const hearing = hearingOn('2027-03-12', { kind: 'prononce', level: 'appel', court: courtOf('cour_appel') });
    expect(datesOf(expectedDeadlines(factsOf({ hearings: [hearing] })))).to.deep.equal({ POURVOI_568: '2027-03-23' });
  });

  it('ends a remedy as done when it was exercised, with no object when its fact is gone', () => {
    const steps = [eventAs('appel_association', { decisionId: 'd' })];
    const about = { factId: 'd', rule: 'APPEL_CORR_498' };
    expect(endOf(factsOf({ steps }), about)).to.deep.equal({ state: 'done', closedReason: 'Appel formé par l’association.' });
    expect(endOf(factsOf(), about).state).to.equal('moot');
    expect(endOf(factsOf({ steps }), { factId: 'd', rule: 'APPEL_PG_505' }).state).to.equal('moot');
  });
});
