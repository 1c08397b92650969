import { expect } from 'chai';
import { isDay } from '../../server/law/days.ts';
import { CATEGORIES, CATEGORY_HELP, OFFENCES } from '../../server/law/offences.ts';
import { RULES, type Rule, type RuleId, versionOn } from '../../server/law/rules.ts';
import {
  HEARING_KINDS,
  HEARING_OUTCOMES,
  LEVELS,
  labelsOf,
  NEXT_STAGES,
  POSTPONEMENT_REASONS,
  STAGES,
  STANDINGS,
} from '../../server/law/stages.ts';
import { VOCABULARY } from '../../server/law/vocabulary.ts';

const offence = (article: string) => OFFENCES.find(known => known.article === article);

describe('law: catalogue of offences', () => {
  it('has at least one offence a category, each id once', () => {
    for (const category of Object.keys(CATEGORIES))
      expect(
        OFFENCES.some(known => known.category === category),
        category,
      ).to.equal(true);
    expect(new Set(OFFENCES.map(({ id }) => id)).size).to.equal(OFFENCES.length);
  });

  it('asks consent exactly where art. 2-22 is the only door', () => {
    for (const { article, standing } of OFFENCES) {
      const expected = standing.art2_22 ? (standing.art2_3 ? 'optional' : 'required') : 'none';
      expect(standing.consent, article).to.equal(expected);
    }
  });

  it('knows the class and the maximum of the core articles (C. pén.)', () => {
    expect(offence('225-7 1°')).to.deep.include({ class: 'delit', natinf: '23338', jirs: true });
    expect(offence('225-7 1°')?.maximum).to.equal('10 ans d’emprisonnement et 1\u202f500\u202f000\u00a0€ d’amende');
    expect(offence('225-7-1')).to.deep.include({ class: 'crime', natinf: '23339' });
    expect(offence('225-5')?.standing.consent).to.equal('required');
    expect(offence('450-1')?.standing).to.deep.equal({ art2_3: false, art2_22: false, consent: 'none' });
  });

  it('dates what it dates with real days', () => {
    for (const { inForceFrom, inForceTo } of OFFENCES) for (const on of [inForceFrom, inForceTo]) if (on) expect(isDay(on)).to.equal(true);
  });
});

describe('law: rules', () => {
  it('leave no day without a version, and none with two', () => {
    for (const [id, rule] of Object.entries<Rule>(RULES)) {
      for (const on of ['1970-01-01', '2024-09-29', '2024-09-30', '2029-01-01', '2199-12-31']) {
        const open = rule.versions.filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on));
        expect(
          open.map(version => version.id),
          `${id} on ${on}`,
        ).to.deep.equal([versionOn(id as RuleId, on).id]);
      }
    }
  });

  it('all ask counsel something, and say so when the text was not read', () => {
    for (const rule of Object.values<Rule>(RULES)) {
      expect(rule.toConfirm).to.not.have.length(0);
      for (const { textRead, source } of rule.versions) expect(source === 'texte non relu').to.equal(!textRead);
    }
  });
});

describe('law: words', () => {
  it('every stage leads to known stages, and only « clos » ends', () => {
    for (const [stage, next] of Object.entries(NEXT_STAGES)) {
      for (const to of next) expect(STAGES).to.have.property(to);
      expect(next.length === 0, stage).to.equal(stage === 'clos');
    }
  });

  it('every stored value has a label', () => {
    const labels = [CATEGORIES, CATEGORY_HELP, LEVELS, HEARING_KINDS, POSTPONEMENT_REASONS, labelsOf(STAGES), labelsOf(STANDINGS)];
    for (const table of [...labels, labelsOf(HEARING_OUTCOMES)])
      for (const label of Object.values(table)) expect(label).to.match(/^[\p{Lu}]/u);
  });

  it('the glossary gives each French word once, with one sentence of help', () => {
    expect(new Set(VOCABULARY.map(({ french }) => french)).size).to.equal(VOCABULARY.length);
    for (const { french, english, help } of VOCABULARY) {
      expect(english, french).to.match(/^[a-z -]+$/);
      expect(help, french).to.match(/\.$/);
    }
  });
});
