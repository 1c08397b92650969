import type { EventKind } from '../../server/law/events.ts';
import type { RuleId } from '../../server/law/rules.ts';
import type { CaseFacts } from '../../server/resources/cases/facts.ts';
import { courtOf, eventAs, hearingOn, judgmentOn } from './facts.ts';

/** One sentence on facts: what they start, rule by rule, with the last useful day. */
export interface FactRow {
  why: string;
  facts: Partial<CaseFacts>;
  gives: Readonly<Partial<Record<RuleId, string>>>;
}
const event = (kind: EventKind, days: Parameters<typeof eventAs>[1]) => ({ steps: [eventAs(kind, days)] });
const ASSIZES = courtOf('cour_assises');
const CHILDREN = courtOf('tribunal_pour_enfants');

/** What each fact of a case starts, by the article it rests on. */
export const FACT_ROWS: readonly FactRow[] = [
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
