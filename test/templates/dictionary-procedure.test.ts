import { expect } from 'chai';
import { entries, paperOf } from '../../templates/dictionary/index.ts';
import { copyBasisOf, type instructionOf } from '../../templates/dictionary/instruction.ts';
import { type FilingFacts, filingFacts } from '../../templates/facts.ts';
import { adult, facts, girl } from './procedure-cases.ts';

const answered = (answers: FilingFacts['answers'], changes: Partial<FilingFacts> = {}) => paperOf({ ...facts, answers, ...changes });

describe('dictionary of the procedure', () => {
  it('takes the facts its schema describes', () => {
    expect(filingFacts.parse(facts)).to.deep.equal(facts);
  });

  it('lets a text depend on each answer, and on none while there is none', () => {
    expect(answered({}).choix.reglement).to.deep.equal({ tribunal: false, assises: false, criminelle: false });
    expect(answered({ reglement: 'assises' }).choix.reglement).to.deep.equal({ tribunal: false, assises: true, criminelle: false });
  });

  it('repeats what is written one line an item, whatever mark the writer put before it', () => {
    const lines = answered({ temoins: '- Rose Essai\n\n2. Paul Supposé  \n• Olga [pièce n° 4]' }).lignes.temoins;
    expect(lines).to.deep.equal([{ texte: 'Rose Essai' }, { texte: 'Paul Supposé' }, { texte: 'Olga (pièce n°\u00a04)' }]);
    expect(answered({}).lignes.temoins).to.deep.equal([]);
  });

  it('prints what was typed with the spaces of French print', () => {
    const { textes, recevabilite } = answered({ ressources: "dons ; l'exercice : 1 200 €" });
    expect(textes.ressources).to.equal('dons\u00a0; l’exercice\u00a0: 1\u00a0200\u00a0€');
    expect(recevabilite.fondements).to.equal('de l’article\u00a02-3');
  });

  const notices: [string, FilingFacts['answers'], Partial<ReturnType<typeof instructionOf>>][] = [
    [
      'three months when nobody is detained (175 IV)',
      { avis175Le: '2026-11-02', detenu: 'non' },
      { dernierJour: '2 février 2027', duree: 'de trois mois', ancienTexte: false },
    ],
    [
      'one month when somebody is (175 IV)',
      { avis175Le: '2026-11-02', detenu: 'oui' },
      { dernierJour: '2 décembre 2026', duree: 'd’un mois' },
    ],
    ['to the next working day (801)', { avis175Le: '2026-11-20', detenu: 'non' }, { dernierJour: '22 février 2027' }],
    ['under the older wording before 30 September 2024', { avis175Le: '2024-09-29', detenu: 'non' }, { ancienTexte: true }],
    ['not yet while detention is not answered', { avis175Le: '2026-11-02' }, { dernierJour: null, duree: null }],
    ['not from a day that does not exist', { avis175Le: '2026-02-30', detenu: 'non' }, { dernierJour: null }],
  ];
  for (const [why, answers, expected] of notices) {
    it(`counts the notice of art. 175 ${why}`, () => {
      const found = answered(answers).instruction;
      const spaced = Object.fromEntries(
        Object.entries(found).map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value]),
      );
      expect(spaced).to.include(expected);
    });
  }

  const copies: [string, string, string, string | null][] = [
    ['art. 114 during the investigation', 'information', 'tribunal_judiciaire', 'instruction'],
    ['art. 388-4 once summoned', 'audience_tc', 'tribunal_judiciaire', 'tribunal'],
    ['art. R155 for a closed file', 'classement_sans_suite', 'tribunal_judiciaire', 'close'],
    ['art. R155 once final', 'definitif', 'tribunal_judiciaire', 'close'],
    ['no article before a cour d’assises', 'audience_assises', 'cour_assises', null],
  ];
  for (const [why, stage, kind, basis] of copies) {
    it(`asks a copy on ${why}`, () => {
      expect(copyBasisOf({ ...facts, case: { ...facts.case, stage }, court: { ...facts.court, kind } })).to.equal(basis);
    });
  }

  it('names the victim who asks for herself, a minor through whoever represents her', () => {
    const hers = paperOf({ ...facts, nameVictims: true, victims: [girl] }).requerante;
    expect(hers).to.include({ identite: 'Léa Fictive', ne: 'née', neA: 'Lille', mineure: true, signataire: 'Madame\u00a0Marie Fictive' });
    expect(hers).to.include({ qualiteSignataire: 'Sa représentante légale', lien: 'la représentante légale de la victime mineure' });
    const own = paperOf({ ...facts, nameVictims: true, victims: [adult] }).requerante;
    expect(own).to.include({
      identite: 'Madame\u00a0Anaïs Imaginée',
      mineure: false,
      signataire: 'Madame\u00a0Anaïs Imaginée',
      representation: null,
    });
  });

  it('names nobody in another filing, nor before it is said which of several victims asks', () => {
    expect(paperOf({ ...facts, victims: [girl] }).requerante.identite).to.equal(null);
    expect(paperOf({ ...facts, nameVictims: true, victims: [girl, adult] }).requerante.identite).to.equal(null);
    const chosen = { ...facts, nameVictims: true, victims: [girl, adult], answers: { victimeConcernee: 'alouette' } };
    expect(paperOf(chosen).requerante.identite).to.equal('Madame\u00a0Anaïs Imaginée');
  });

  it('reports every count of a case, even those that open no action', () => {
    const counts = [
      ...facts.counts,
      { ...facts.counts[0]!, article: '450-1', label: 'Association de malfaiteurs', standing2_3: false, standing2_22: false },
    ];
    const paper = paperOf({ ...facts, counts });
    expect(paper.chefs.map(({ qualification }) => qualification)).to.include('association de malfaiteurs');
    expect(paper.infractions).to.have.length(1);
  });

  it('gives every field a French name and an example', () => {
    for (const { path, title, example } of entries()) {
      expect(title, path).to.match(/^[«\p{L}].{3,}/u);
      expect(example, path).not.to.equal('');
    }
  });
});
