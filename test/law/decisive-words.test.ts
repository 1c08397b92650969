import { expect } from 'chai';
import { computeDeadline } from '../../server/law/deadline.ts';
import { RULES, type Rule, type RuleId, wordsOf } from '../../server/law/rules.ts';
import { why } from '../../server/law/why.ts';

/** What law.md quotes of each article, read row by row; null where it quotes none of it. A rule without a line fails. */
const QUOTED: Readonly<Record<RuleId, string | null>> = {
  PC_LETTRE_420_1: 'vingt-quatre heures au moins avant la date de l’audience',
  APPEL_CORR_498: 'quant à ses intérêts civils seulement',
  APPEL_CORR_INCIDENT_500: null,
  APPEL_PG_505: null,
  APPEL_ASSISES_380_9: null,
  APPEL_ASSISES_INCIDENT_380_10: null,
  POURVOI_568: null,
  APPEL_JI_186: 'faisant grief à ses intérêts civils',
  ART175_DEMANDES_LIBRE: null,
  ART175_DEMANDES_DETENU: null,
  ART175_INTENTION_15J_ANCIEN: null,
  ART175_OBS_COMPL_LIBRE: null,
  ART175_OBS_COMPL_DETENU: null,
  DEMANDE_ACTE_82_1: 'à peine de nullité',
  NULLITE_173_1: null,
  SAISINE_PRES_CI_175_1: null,
  AVIS_90_1: null,
  PLAINTE_85_3MOIS_AU_PLUS_TOT: null,
  CONSIGNATION_88: 'sous peine de non-recevabilité',
  COPIE_114: null,
  DI_ABUS_91: null,
  RECOURS_40_3: null,
  EXPERTISE_161_1: null,
  EXPERTISE_167_MIN15: null,
  EXPERTISE_167_1: null,
  PC_AUDIENCE_421: null,
  CITATION_552: null,
  CITATION_552_UE: null,
  TEMOINS_281: 'un mois au moins',
  TEMOINS_281_LISTE_MP: 'un mois et dix jours au moins',
  ASSUREUR_388_2: null,
  COPIE_388_4: null,
  ACTES_388_5: null,
  CONSIGNATION_392_1: 'sous peine de non-recevabilité',
  INTERETS_CIVILS_464: 'de droit',
  INTERETS_CIVILS_371_1: 'de droit',
  ORDO_PENALE_495_3_1: null,
  CRPC_APPEL_495_13: null,
  OPPOSITION_PC_493_METRO: null,
  OPPOSITION_PC_493_HORS_METRO: null,
  NOTIF_POURVOI_578: null,
  MEMOIRE_PERSONNEL_584: null,
  CONSTITUTION_AVOCAT_585_1: null,
  OPPOSITION_ARRET_589: null,
  OPPOSITION_ARRET_579: null,
  CIVI_3ANS_706_5: 'tout motif légitime',
  CIVI_1AN_706_5: 'tout motif légitime',
  CIVI_OFFRE_706_5_1: null,
  CIVI_COMPLEMENT_706_8: null,
  SARVI_AU_PLUS_TOT: 'Toute personne physique',
  SARVI_1AN_706_15_2: 'à peine de forclusion',
  SARVI_REQUETE_1MOIS: null,
  NULLITE_706_12: null,
  GENERIQUE_MOIS_1: extension(),
  GENERIQUE_MOIS_3: extension(),
  GENERIQUE_MOIS_4: extension(),
};

describe('law: the decisive words of each rule', () => {
  for (const [id, words] of Object.entries(QUOTED)) {
    const rule: Rule = RULES[id as RuleId];
    it(`${id} (art. ${rule.articles.join(', ')}): ${words ? `« ${words} »` : 'nothing quoted'}`, () => {
      expect(rule.decisiveWords).to.equal(words && `«\u00a0${words}\u00a0»`);
    });
  }

  it('has one line a rule, and no other', () => expect(Object.keys(QUOTED).sort()).to.deep.equal(Object.keys(RULES).sort()));

  it('names the version read with the words, and quotes nothing of a text that was not read (175, 568)', () => {
    for (const [id, rule] of Object.entries<Rule>(RULES))
      for (const version of rule.versions) {
        const quoted = wordsOf(rule, version);
        if (quoted === null) continue;
        expect(version.textRead, id).to.equal(true);
        expect(version.source, id).to.match(/^lu dans (la|une) version /);
      }
    expect(wordsOf(RULES.TEMOINS_281, RULES.TEMOINS_281.versions[0]!), 'art. 281 before 2022 had other words').to.equal(null);
  });

  it('says « texte non relu » of art. 568 since 30 September 2024, and the version read of art. 420-1', () => {
    const said = (rule: RuleId) =>
      why(computeDeadline({ rule, on: '2026-11-12', zone: 'metropole', timeZone: 'Europe/Paris' })).items.find(({ id }) => id === 'rule')!
        .text;
    expect(said('POURVOI_568')).to.contain('texte non relu').and.not.to.contain('«');
    expect(said('PC_LETTRE_420_1')).to.contain(`«\u00a0${QUOTED.PC_LETTRE_420_1}\u00a0»`).and.to.contain('version du 29 mai 2023');
  });

  it('applies five days to a hearing of 2021, one month to one of 2022 (281)', () => {
    const limit = (on: string) => computeDeadline({ rule: 'TEMOINS_281', on, zone: 'metropole', timeZone: 'Europe/Paris' }).legalLimitOn;
    expect(limit('2021-12-15')).to.equal('2021-12-10');
    expect(limit('2022-01-17')).to.equal('2021-12-17');
  });
});

describe('law: counsel’s approval in « Pourquoi ce jour ? »', () => {
  const computed = computeDeadline({ rule: 'APPEL_CORR_498', on: '2026-11-12', zone: 'metropole', timeZone: 'Europe/Paris' });

  it('says who validated the rule and when, and asks nothing more of counsel (498)', () => {
    const { items, toKnow } = why(computed, { lawyerName: 'Me Garnier', approvedOn: '2026-11-05' });
    expect(items[1]?.text).to.match(/validée par Me Garnier le jeudi 5 novembre 2026\.$/);
    expect(toKnow.some(sentence => sentence.startsWith('Question soumise à l’avocat'))).to.equal(true);
    expect(toKnow.some(sentence => sentence.startsWith('À confirmer'))).to.equal(false);
  });

  it('says « à confirmer » without it (498)', () => {
    expect(why(computed).items[1]?.text).to.match(/à confirmer par l’avocat\.$/);
  });
});

/** Art. 801 CPP, quoted in law.md §4: the one article of a pure count of months. */
function extension(): string {
  return 'Le délai qui expirerait normalement un samedi ou un dimanche ou un jour férié ou chômé est prorogé jusqu’au premier jour ouvrable suivant';
}
