import { expect } from 'chai';
import { categoryOf, standingOf } from '../../server/law/articles.ts';
import { CATALOGUE, knownOffence } from '../../server/law/catalogue.ts';
import { HOLIDAY_ZONES } from '../../server/law/holidays.ts';
import { NATINF } from '../../server/law/natinf.ts';
import { OFFENCES } from '../../server/law/offences.ts';
import { SHIPPED_BARS } from '../../server/resources/bars/list.ts';
import { SHIPPED_COURTS } from '../../server/resources/courts/list.ts';

const of = (kind: string) => SHIPPED_COURTS.filter(court => court.kind === kind);
const court = (code: string) => SHIPPED_COURTS.find(known => known.code === code);

describe('references: courts and bars', () => {
  const counts: [kind: string, count: number][] = [
    ['cour_appel', 36],
    ['tribunal_superieur_appel', 1],
    ['tribunal_judiciaire', 164],
    ['tribunal_premiere_instance', 4],
    ['tribunal_pour_enfants', 155],
    ['cour_cassation', 1],
  ];
  for (const [kind, count] of counts) it(`ships ${count} of ${kind}`, () => expect(of(kind)).to.have.length(count));
  it('ships 164 bars', () => expect(SHIPPED_BARS).to.have.length(164));

  it('gives each its own code', () => {
    for (const list of [SHIPPED_COURTS, SHIPPED_BARS]) expect(new Set(list.map(({ code }) => code)).size).to.equal(list.length);
  });

  it('places each: a court of appeal that exists, a holiday zone, a clock that Intl knows', () => {
    const appeals = new Set(SHIPPED_COURTS.filter(({ code }) => /^(?:ca|tsa)-/.test(code)).map(({ courtOfAppeal }) => courtOfAppeal));
    for (const { name, kind, courtOfAppeal, holidayZone, timeZone, department, seat } of SHIPPED_COURTS) {
      if (kind !== 'cour_cassation') expect(appeals.has(courtOfAppeal), name).to.equal(true);
      expect(HOLIDAY_ZONES, name).to.include(holidayZone);
      expect(() => new Intl.DateTimeFormat('fr-FR', { timeZone }), name).not.to.throw();
      expect(department, name).to.match(/^(?:\d\d|2[AB]|9[78]\d)$/);
      expect(seat, name).not.to.equal('');
      expect(name).not.to.match(/de (?:Le|Les) |de [AEIOUÉ](?!\w*-et-)|'| {2}/);
    }
  });

  it('says that every seat found by rule is to be confirmed, and no other', () => {
    for (const { kind, isToConfirm, name } of SHIPPED_COURTS)
      expect(isToConfirm, name).to.equal(kind === 'cour_assises' || kind === 'cour_criminelle');
  });

  const samples: [code: string, facts: object][] = [
    ['tj-35238', { name: 'Tribunal judiciaire de Rennes', courtOfAppeal: 'Rennes', holidayZone: 'metropole' }],
    ['tj-67482', { name: 'Tribunal judiciaire de Strasbourg', courtOfAppeal: 'Colmar', holidayZone: 'alsace-moselle' }],
    ['tj-57463', { courtOfAppeal: 'Metz', holidayZone: 'alsace-moselle', department: '57' }],
    ['tj-72181', { name: 'Tribunal judiciaire du Mans', seat: 'Le Mans' }],
    ['tj-85194', { name: 'Tribunal judiciaire des Sables-d’Olonne' }],
    ['tj-97411', { name: 'Tribunal judiciaire de Saint-Denis de La Réunion', holidayZone: 'reunion', timeZone: 'Indian/Reunion' }],
    ['tj-97611', { courtOfAppeal: 'Saint-Denis de La Réunion', holidayZone: 'mayotte', timeZone: 'Indian/Mayotte' }],
    ['tpi-98735', { name: 'Tribunal de première instance de Papeete', holidayZone: 'metropole', timeZone: 'Pacific/Tahiti' }],
    ['tsa-97502', { name: 'Tribunal supérieur d’appel de Saint-Pierre-et-Miquelon', timeZone: 'America/Miquelon' }],
    ['ca-63300', { name: 'Cour d’appel de Riom', ressort: 'Allier, Cantal, Haute-Loire et Puy-de-Dôme' }],
    ['assises-63', { name: 'Cour d’assises du Puy-de-Dôme', seat: 'Riom', isToConfirm: true }],
    ['assises-62', { seat: 'Saint-Omer' }],
    ['ccd-69', { name: 'Cour criminelle départementale du Rhône', seat: 'Lyon' }],
    ['tpe-49007', { ressort: 'tribunaux d’Angers et de Saumur' }],
    ['tj-39300', { chambers: 'Chambre détachée de Dole' }],
  ];
  for (const [code, facts] of samples) it(`knows ${code}`, () => expect(court(code)).to.deep.include(facts));

  it('names bars as people do', () => {
    const names = SHIPPED_BARS.map(({ name }) => name);
    expect(names).to.include.members(['Barreau de Lille', 'Barreau des Hauts-de-Seine', 'Barreau du Mans', 'Barreau de l’Eure']);
  });
});

describe('references: offences', () => {
  it('ships the 134 codes, each once, each reachable by its number', () => {
    expect(NATINF).to.have.length(134);
    expect(new Set(NATINF.map(({ code }) => code)).size).to.equal(134);
    for (const { code } of NATINF) expect(knownOffence(`natinf-${code}`)?.natinf, code).to.equal(code);
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).to.equal(CATALOGUE.length);
  });

  it('finds by the article what the first catalogue says by hand: category and bases', () => {
    for (const { article, category, standing } of OFFENCES) {
      expect(categoryOf(article), article).to.equal(category);
      expect(standingOf(article), article).to.deep.equal(standing);
    }
  });

  const spans: [article: string, category: string, bases: object][] = [
    ['225-6 2°', 'pimping', { art2_3: false, art2_22: true, consent: 'required' }],
    ['225-8', 'pimping', { art2_3: true, art2_22: true, consent: 'optional' }],
    ['225-10 3°', 'pimping', { art2_3: false, art2_22: true, consent: 'required' }],
    ['222-32', 'other', { art2_3: true, art2_22: false, consent: 'none' }],
    ['227-23-1', 'child_pornography', { art2_3: true, art2_22: false, consent: 'none' }],
    ['434-3 al. 1', 'other', { art2_3: false, art2_22: false, consent: 'none' }],
    ['Loi du 29 juillet 1881, art. 39 quinquies', 'other', { art2_3: false, art2_22: false, consent: 'none' }],
  ];
  for (const [article, category, bases] of spans)
    it(`places ${article}`, () => {
      expect(categoryOf(article)).to.equal(category);
      expect(standingOf(article)).to.deep.equal(bases);
    });
});
