import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, wallClockAt } from '../../server/law/days.ts';
import { EVENT_DETAILS, EVENTS, type EventDetail, type EventKind } from '../../server/law/events.ts';
import { HOLIDAY_ZONES, ZONE_CLOCKS } from '../../server/law/holidays.ts';
import { RULES, type RuleId } from '../../server/law/rules.ts';
import type { CaseFacts } from '../../server/resources/cases/facts.ts';
import { type Expected, endOf, expectedDeadlines } from '../../server/resources/cases/project.ts';
import { courtOf, eventAs, factsOf, hearingOn, judgmentOn } from '../support/facts.ts';

/** One sentence on facts: what they start, rule by rule, with the last useful day. */
interface Row {
  why: string;
  facts: Partial<CaseFacts>;
  gives: Readonly<Partial<Record<RuleId, string>>>;
}
const event = (kind: EventKind, days: Parameters<typeof eventAs>[1]) => ({ steps: [eventAs(kind, days)] });
const ASSIZES = courtOf('cour_assises');
const CHILDREN = courtOf('tribunal_pour_enfants');

const ROWS: readonly Row[] = [
  {
    why: 'art. 175 IV: three months from the sending of the notice when nobody is detained, with the fifteen days kept as an alert',
    facts: event('avis_fin_information', { postedOn: '2026-11-02', receivedOn: '2026-11-05', detail: 'libre' }),
    gives: { ART175_INTENTION_15J_ANCIEN: '2026-11-17', ART175_DEMANDES_LIBRE: '2027-02-02' },
  },
  {
    why: 'art. 175 IV: one month when one is detained',
    facts: event('avis_fin_information', { postedOn: '2026-11-02', detail: 'detenu' }),
    gives: { ART175_INTENTION_15J_ANCIEN: '2026-11-17', ART175_DEMANDES_DETENU: '2026-12-02' },
  },
  {
    why: 'art. 175: nothing from a notice whose sending is not known',
    facts: event('avis_fin_information', { detail: 'libre' }),
    gives: {},
  },
  {
    why: 'art. 175: nothing while it is not known who is detained',
    facts: event('avis_fin_information', { postedOn: '2026-11-02' }),
    gives: {},
  },
  {
    why: 'art. 175 VI: one month from the communication of the submissions',
    facts: event('requisitions', { notifiedOn: '2026-11-02', detail: 'libre' }),
    gives: { ART175_OBS_COMPL_LIBRE: '2026-12-02' },
  },
  {
    why: 'art. 175 VI: ten days when one is detained',
    facts: event('requisitions', { notifiedOn: '2026-11-02', detail: 'detenu' }),
    gives: { ART175_OBS_COMPL_DETENU: '2026-11-12' },
  },
  {
    why: 'art. 186: ten days from the posting of the order, a bridge and a Sunday included',
    facts: event('ordonnance', { postedOn: '2026-11-02', receivedOn: '2026-11-06', detail: 'non_lieu' }),
    gives: { APPEL_JI_186: '2026-11-12' },
  },
  {
    why: 'art. 186: never against an order on detention',
    facts: event('ordonnance', { postedOn: '2026-11-02', detail: 'surete' }),
    gives: {},
  },
  {
    why: 'art. 161-1: ten days from the sending',
    facts: event('expertise_ordonnee', { postedOn: '2026-11-03' }),
    gives: { EXPERTISE_161_1: '2026-11-13' },
  },
  {
    why: 'art. 167: the least the judge may fix',
    facts: event('conclusions_expertise', { notifiedOn: '2026-11-03', detail: 'responsable' }),
    gives: { EXPERTISE_167_MIN15: '2026-11-18' },
  },
  {
    why: 'art. 167-1: a second opinion by right when the report finds no responsibility',
    facts: event('conclusions_expertise', { notifiedOn: '2026-11-03', detail: 'irresponsable' }),
    gives: { EXPERTISE_167_MIN15: '2026-11-18', EXPERTISE_167_1: '2026-11-18' },
  },
  {
    why: 'art. 82-1: the judge answers within a month of reception',
    facts: event('demande_acte', { receivedOn: '2026-11-03' }),
    gives: { DEMANDE_ACTE_82_1: '2026-12-03' },
  },
  {
    why: 'art. 173-1: six months from the first hearing of the party',
    facts: event('audition_partie_civile', { happenedOn: '2026-02-27' }),
    gives: { NULLITE_173_1: '2026-08-27' },
  },
  {
    why: 'art. 175-1: five days once a month has passed without an answer',
    facts: event('demande_cloture', { receivedOn: '2026-10-05' }),
    gives: { SAISINE_PRES_CI_175_1: '2026-11-10' },
  },
  {
    why: 'art. 175-1: from the refusal when there is one, and then from nothing else',
    facts: {
      steps: [
        eventAs('demande_cloture', { happenedOn: '2026-10-05', receivedOn: '2026-10-05' }),
        eventAs('refus_cloture', { happenedOn: '2026-10-20', notifiedOn: '2026-10-20' }),
      ],
    },
    gives: { SAISINE_PRES_CI_175_1: '2026-10-26' },
  },
  {
    why: 'art. 90-1: six months from the last news alone',
    facts: {
      steps: [
        eventAs('nouvelles_juge', { id: 'a', happenedOn: '2026-06-01' }),
        eventAs('nouvelles_juge', { id: 'b', happenedOn: '2026-02-02' }),
      ],
    },
    gives: { AVIS_90_1: '2026-12-01' },
  },
  {
    why: 'art. 88: the day the judge fixed, as it stands',
    facts: event('consignation', { fixedOn: '2026-12-05', detail: 'consignation_juge' }),
    gives: { CONSIGNATION_88: '2026-12-05' },
  },
  {
    why: 'art. 392-1: the day the court fixed',
    facts: event('consignation', { fixedOn: '2026-12-04', detail: 'consignation_tribunal' }),
    gives: { CONSIGNATION_392_1: '2026-12-04' },
  },
  {
    why: 'art. 114: five working days, Saturdays not counted',
    facts: event('demande_copie', { receivedOn: '2026-11-12', detail: 'copie_instruction' }),
    gives: { COPIE_114: '2026-11-19' },
  },
  {
    why: 'art. 388-4: a month for the copy asked of the court',
    facts: event('demande_copie', { receivedOn: '2026-11-12', detail: 'copie_tribunal' }),
    gives: { COPIE_388_4: '2026-12-14' },
  },
  {
    why: 'art. 578, 584, 585-1: the declaration of a pourvoi starts the whole chain, and is the remedy of art. 568',
    facts: {
      decisions: [judgmentOn('2026-11-02', { id: 'd', kind: 'arret', level: 'appel', court: courtOf('cour_appel') })],
      steps: [eventAs('pourvoi_association', { decisionId: 'd', happenedOn: '2026-11-10', court: courtOf('cour_appel') })],
    },
    gives: { NOTIF_POURVOI_578: '2026-11-13', MEMOIRE_PERSONNEL_584: '2026-11-20', CONSTITUTION_AVOCAT_585_1: '2026-12-10' },
  },
  {
    why: 'art. 568: ten clear days while nobody has filed it',
    facts: { decisions: [judgmentOn('2026-11-02', { kind: 'arret', level: 'appel', court: courtOf('cour_appel') })] },
    gives: { POURVOI_568: '2026-11-13' },
  },
  {
    why: 'art. 579: five days when the pourvoi was not notified',
    facts: event('arret_cassation', { notifiedOn: '2026-11-03', detail: 'pourvoi_tu' }),
    gives: { OPPOSITION_ARRET_579: '2026-11-09' },
  },
  {
    why: 'art. 589: five days when the memorials were not communicated',
    facts: event('arret_cassation', { notifiedOn: '2026-11-03', detail: 'memoires_tus' }),
    gives: { OPPOSITION_ARRET_589: '2026-11-09' },
  },
  {
    why: 'art. 493: opposition from the service of a judgment by default, beside the appeal',
    facts: {
      decisions: [judgmentOn('2026-10-01', { id: 'd', effect: 'defaut' })],
      steps: [eventAs('signification', { decisionId: 'd', happenedOn: '2026-11-02', servedOn: '2026-11-02' })],
    },
    gives: { OPPOSITION_PC_493_METRO: '2026-11-12', APPEL_CORR_498: '2026-11-12', APPEL_CORR_INCIDENT_500: '2026-11-17' },
  },
  {
    why: 'art. 493: overseas both readings, ten days and a month',
    facts: {
      decisions: [judgmentOn('2026-10-01', { effect: 'defaut', servedOn: '2026-11-02', court: courtOf('tribunal_judiciaire', 'reunion') })],
    },
    gives: {
      ...{ OPPOSITION_PC_493_METRO: '2026-11-12', OPPOSITION_PC_493_HORS_METRO: '2026-12-02', APPEL_CORR_498: '2026-11-12' },
      ...{ APPEL_CORR_INCIDENT_500: '2026-11-17', APPEL_PG_505: '2026-10-21' },
    },
  },
  {
    why: 'art. 498: an appeal filed leaves the prosecutor’s clock alone',
    facts: {
      decisions: [judgmentOn('2026-11-02', { id: 'd' })],
      steps: [eventAs('appel_association', { decisionId: 'd', happenedOn: '2026-11-06' })],
    },
    gives: { APPEL_PG_505: '2026-11-23' },
  },
  {
    why: 'art. 495-13: the order on a civil claim after a guilty plea',
    facts: { decisions: [judgmentOn('2026-11-02', { hearingKind: 'homologation' })] },
    gives: { CRPC_APPEL_495_13: '2026-11-12', APPEL_CORR_INCIDENT_500: '2026-11-17' },
  },
  {
    why: 'CJPM L531-3: a children’s court is appealed from like a tribunal',
    facts: { decisions: [judgmentOn('2026-11-02', { court: CHILDREN })] },
    gives: { APPEL_CORR_498: '2026-11-12', APPEL_CORR_INCIDENT_500: '2026-11-17', APPEL_PG_505: '2026-11-23' },
  },
  {
    why: 'art. 281: lists of witnesses before an assize court, the prosecutor’s ten days earlier',
    facts: { hearings: [hearingOn('2027-03-15', { court: ASSIZES, stage: 'audience_assises' })] },
    gives: { TEMOINS_281: '2027-02-12', TEMOINS_281_LISTE_MP: '2027-02-04' },
  },
  {
    why: 'art. 421: without a letter, before a children’s court, joining is for the hearing itself',
    facts: { standing: 'a_qualifier', hearings: [hearingOn('2027-03-15', { court: CHILDREN, stage: 'audience_tpe' })] },
    gives: { PC_AUDIENCE_421: '2027-03-15' },
  },
  {
    why: 'art. 420-1: by letter before a tribunal',
    facts: { standing: 'a_qualifier', hearings: [hearingOn('2027-01-18', { startTime: '14:00' })] },
    gives: { PC_LETTRE_420_1: '2027-01-15' },
  },
  {
    why: 'art. 552, 388-2, 388-5: what an event asks before each hearing of its proceeding still to be held',
    facts: {
      hearings: [
        hearingOn('2027-01-18'),
        hearingOn('2026-10-01', { outcome: 'renvoi_date' }),
        hearingOn('2027-02-01', { proceedingId: 'q' }),
      ],
      steps: [eventAs('temoin_a_citer'), eventAs('assureur_a_appeler'), eventAs('actes_a_demander')],
    },
    gives: { CITATION_552: '2027-01-07', ASSUREUR_388_2: '2027-01-07', ACTES_388_5: '2027-01-18' },
  },
  {
    why: 'art. 552: a month more overseas',
    facts: { hearings: [hearingOn('2027-01-18', { court: courtOf('tribunal_judiciaire', 'guyane') })], steps: [eventAs('temoin_a_citer')] },
    gives: { CITATION_552_UE: '2026-12-07' },
  },
  {
    why: 'art. 464: the civil hearing on the day the court fixed',
    facts: { hearings: [hearingOn('2027-01-18', { kind: 'interets_civils' })] },
    gives: { INTERETS_CIVILS_464: '2027-01-18' },
  },
  {
    why: 'art. 371-1: the same after an assize court',
    facts: { hearings: [hearingOn('2027-01-18', { kind: 'interets_civils', court: ASSIZES })] },
    gives: { INTERETS_CIVILS_371_1: '2027-01-18' },
  },
  {
    why: 'art. 495-3-1: forty-five days against a penal order',
    facts: event('ordonnance_penale', { notifiedOn: '2026-11-02' }),
    gives: { ORDO_PENALE_495_3_1: '2026-12-17' },
  },
  {
    why: 'art. 706-5, 706-8, 706-15-2, 706-12: the victim’s clocks once the decision is final, the prudent day first',
    facts: event('decision_definitive', { happenedOn: '2026-11-12' }),
    gives: {
      ...{ CIVI_1AN_706_5: '2027-11-10', CIVI_COMPLEMENT_706_8: '2027-11-10', SARVI_AU_PLUS_TOT: '2027-01-13' },
      ...{ SARVI_1AN_706_15_2: '2027-11-10', NULLITE_706_12: '2028-11-13' },
    },
  },
  {
    why: 'art. 706-5 al. 2: the rejection of the CIVI starts the year of the SARVI anew',
    facts: event('rejet_civi', { notifiedOn: '2026-11-12' }),
    gives: { SARVI_1AN_706_15_2: '2027-11-10' },
  },
  {
    why: 'art. 706-15-2: a month against a refusal',
    facts: event('refus_sarvi', { notifiedOn: '2026-11-12' }),
    gives: { SARVI_REQUETE_1MOIS: '2026-12-14' },
  },
  {
    why: 'art. 706-5-1: two months for the offer',
    facts: event('demande_civi', { receivedOn: '2026-11-12' }),
    gives: { CIVI_OFFRE_706_5_1: '2027-01-12' },
  },
  {
    why: 'art. 91: the clock of who was cleared',
    facts: event('non_lieu_definitif', { happenedOn: '2026-11-12' }),
    gives: { DI_ABUS_91: '2027-02-12' },
  },
  {
    why: 'art. 85: the first day open to the victim',
    facts: event('plainte_simple_victime', { receivedOn: '2026-11-12' }),
    gives: { PLAINTE_85_3MOIS_AU_PLUS_TOT: '2027-02-13' },
  },
  {
    why: 'art. 40-3: the day one gives oneself, for the text prints none',
    facts: event('classement', { fixedOn: '2026-12-18' }),
    gives: { RECOURS_40_3: '2026-12-18' },
  },
  {
    why: 'asks nothing of a case that is only watched',
    facts: { standing: 'en_veille', ...event('demande_acte', { receivedOn: '2026-11-03' }) },
    gives: {},
  },
];

const datesOf = (list: readonly Expected[]) => Object.fromEntries(list.map(({ rule, computed }) => [rule, computed.lastUsefulOn]));

describe('facts and their deadlines (law.md §3)', () => {
  for (const { why, facts, gives } of ROWS)
    it(why, () => {
      const found = expectedDeadlines(factsOf(facts));
      expect(datesOf(found)).to.deep.equal(gives);
      expect(found).to.have.lengthOf(Object.keys(gives).length);
    });

  it('starts every rule of the catalogue from some fact, but those no fact of a case sets going', () => {
    const started = new Set(ROWS.flatMap(({ gives }) => Object.keys(gives)));
    // The offence itself is no event of the proceedings; assize appeals have their own rows in decisions.test.ts; the months are arithmetic.
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

const KINDS = Object.keys(EVENTS) as EventKind[];
const DETAILS = Object.keys(EVENT_DETAILS) as EventDetail[];
const COURTS = ['tribunal_judiciaire', 'tribunal_pour_enfants', 'cour_assises', 'cour_appel'];
const STANDINGS = ['a_qualifier', 'constituee', 'contestee'];
const day = fc.integer({ min: 0, max: 3000 }).map(count => addDays('2022-01-03', count));
const court = fc
  .record({ kind: fc.constantFrom(...COURTS), zone: fc.constantFrom(...HOLIDAY_ZONES) })
  .map(({ kind, zone }) => courtOf(kind, zone));
const level = fc.constantFrom('premiere_instance', 'appel');
const id = fc.uuid();
const step = fc
  .record({ id, kind: fc.constantFrom(...KINDS), detail: fc.option(fc.constantFrom(...DETAILS)), on: day, court })
  .map(({ kind, on, ...rest }) =>
    eventAs(kind, { ...rest, happenedOn: on, notifiedOn: on, servedOn: on, postedOn: on, receivedOn: on, fixedOn: on }),
  );
const hearing = fc
  .record({ id, on: day, kind: fc.constantFrom('fond', 'prononce', 'interets_civils', 'homologation'), level, court })
  .map(({ on, ...rest }) => hearingOn(on, rest));
const judgment = fc
  .record({
    id,
    on: day,
    effect: fc.constantFrom('contradictoire', 'contradictoire_a_signifier', 'defaut'),
    served: fc.boolean(),
    level,
    court,
  })
  .map(({ on, served, ...rest }) => judgmentOn(on, { ...rest, servedOn: served ? addDays(on, 40) : null }));
const facts = fc
  .record({
    standing: fc.constantFrom(...STANDINGS),
    steps: fc.array(step, { maxLength: 6 }),
    hearings: fc.array(hearing, { maxLength: 4 }),
    decisions: fc.array(judgment, { maxLength: 3 }),
  })
  .map(given => ({
    ...given,
    // Some events are about a decision of the case.
    steps: given.steps.map((one, rank) => ({ ...one, decisionId: given.decisions[rank % 2]?.id ?? null })),
  }))
  .map(factsOf);
const RUNS = { numRuns: 200 };

describe('facts and their deadlines: properties', () => {
  const keyOf = ({ factId, rule }: Expected) => `${factId} ${rule}`;
  const sorted = (list: readonly Expected[]) => list.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const check = (holds: (found: Expected[], given: CaseFacts) => void) =>
    fc.assert(
      fc.property(facts, given => {
        holds(expectedDeadlines(given), given);
      }),
      RUNS,
    );

  it('is the same twice, and the same in another order of facts', () => {
    check((found, given) => {
      const { steps, hearings, decisions } = given;
      const turned = { ...given, steps: steps.toReversed(), hearings: hearings.toReversed(), decisions: decisions.toReversed() };
      expect(expectedDeadlines(given)).to.deep.equal(found);
      expect(sorted(expectedDeadlines(turned))).to.deep.equal(sorted(found));
    });
  });

  it('gives one deadline by fact and rule, each with an article and what is not modelled', () => {
    check(found => {
      expect(new Set(found.map(keyOf)).size).to.equal(found.length);
      for (const { rule } of found) {
        expect(RULES[rule].articles).not.to.have.lengthOf(0);
        expect(RULES[rule].notModelled).not.to.equal('');
      }
    });
  });

  it('never falls before its trigger when it runs after it, nor after the hearing it prepares', () => {
    check(found => {
      for (const { computed } of found) {
        const { direction, trigger, lastUsefulOn, prudentOn } = computed;
        for (const on of [lastUsefulOn, prudentOn ?? lastUsefulOn]) {
          if (direction === 'after' || direction === 'earliest') expect(on > trigger.on).to.equal(true);
          if (direction === 'before') expect(on <= trigger.on).to.equal(true);
          if (direction === 'fixed') expect(on).to.equal(trigger.on);
        }
      }
    });
  });

  it('keeps a day of 24:00 open at 23:59 and closed at midnight, on the clock of its court (801)', () => {
    check(found => {
      for (const { computed } of found) {
        if (computed.lastUsefulTime !== null) continue;
        const zone = computed.steps.find(one => one.kind === 'holidays')!.zone;
        expect(wallClockAt(computed.lastUsefulOn, '23:59', ZONE_CLOCKS[zone]) < computed.dueAt).to.equal(true);
        expect(wallClockAt(addDays(computed.lastUsefulOn, 1), '00:00', ZONE_CLOCKS[zone]) < computed.dueAt).to.equal(false);
      }
    });
  });
});
