import { expect } from 'chai';
import { COMPETENCE_TO_CHECK, STAGE_FACTS } from '../../server/law/stageFacts.ts';
import { NEXT_STAGES, STAGES, type Stage } from '../../server/law/stages.ts';
import { COURT_KINDS } from '../../server/resources/courts/schema.ts';

const ALL = Object.keys(STAGES) as Stage[];

/** Every stage one may come to from another by usual moves. */
function reachedFrom(start: Stage): ReadonlySet<Stage> {
  const reached = new Set<Stage>([start]);
  for (const stage of reached) for (const next of NEXT_STAGES[stage]) reached.add(next);
  return reached;
}

describe('law: the graph of the stages (law.md §6)', () => {
  it('knows each stage: its authority, courts that exist, and where one may go from it', () => {
    for (const stage of ALL) {
      const { authority, courts, decisions, articles } = STAGE_FACTS[stage];
      expect(authority, stage).not.to.equal('');
      for (const kind of courts) expect(Object.keys(COURT_KINDS), stage).to.include(kind);
      if (courts.length > 0) expect(decisions, stage).not.to.have.lengthOf(0);
      if (stage !== 'clos') expect(articles, stage).not.to.have.lengthOf(0);
      expect(NEXT_STAGES[stage], stage).not.to.include(stage);
    }
  });

  it('leads from a report to any stage but a complaint, and to the end from everywhere', () => {
    expect([...reachedFrom('signalement')]).to.have.members(ALL.filter(stage => stage !== 'plainte'));
    for (const stage of ALL) expect(reachedFrom(stage).has('clos'), stage).to.equal(true);
  });

  it('never sends a minor to a guilty plea nor to an immediate hearing (CJPM L423-5)', () => {
    for (const stage of ['crpc', 'comparution_immediate', 'cpv'] as const) expect(NEXT_STAGES.audience_tpe).not.to.include(stage);
    expect(STAGE_FACTS.audience_tpe.courts).to.deep.equal(['tribunal_pour_enfants']);
  });

  it('says what no court is chosen by: specialised courts (706-75), the conditions of a departmental court (181-1), with their articles', () => {
    for (const { text, article } of COMPETENCE_TO_CHECK) {
      expect(article).to.match(/^art\. \d/);
      expect(text).to.match(/non (?:modélisé|vérifiées|calculé)\.$/);
    }
    expect(COMPETENCE_TO_CHECK.map(({ article }) => article).join(' ')).to.contain('706-75');
  });

  it('hears a cassation by the Cour de cassation alone, an appeal by no court of first instance', () => {
    expect(STAGE_FACTS.cassation.courts).to.deep.equal(['cour_cassation']);
    expect(STAGE_FACTS.appel.courts).not.to.include.members(['tribunal_judiciaire']);
  });
});
