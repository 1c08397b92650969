import { expect } from 'chai';
import { computeDeadline, type DeadlineInput } from '../../server/law/deadline.ts';
import { why } from '../../server/law/why.ts';

const metropole = { zone: 'metropole', timeZone: 'Europe/Paris' } as const;
const sentences = (input: DeadlineInput) => Object.fromEntries(why(computeDeadline(input)).items.map(item => [item.id, plain(item.text)]));

describe('law: « Pourquoi ce jour ? »', () => {
  it('explains an appeal moved by a Sunday (498, 801)', () => {
    const computed = computeDeadline({ rule: 'APPEL_CORR_498', on: '2026-11-12', ...metropole });
    const { title, items, toKnow } = why(computed);
    expect(title).to.equal('Pourquoi le lundi 23 novembre 2026\u202f?');
    expect(items.map(({ label }) => label)).to.deep.equal(['Événement', 'Règle', 'Décompte', 'Report', 'Jours fériés', 'Dernier jour']);
    expect(items.map(({ text }) => plain(text))).to.deep.equal([
      'Jugement prononcé le jeudi 12 novembre 2026.',
      'Appel sur les intérêts civils : 10 jours — art. 497 3° et 498 du code de procédure pénale. ' +
        'Le texte dit : « quant à ses intérêts civils seulement ». ' +
        'Règle APPEL_CORR_498 ; lu dans la version du 29 mai 2023 ; à confirmer par l’avocat.',
      'Le jour du prononcé ne compte pas. J+1 : vendredi 13 novembre 2026. J+10 : dimanche 22 novembre 2026.',
      'Jour non ouvrable : dimanche 22 novembre 2026 ; report au premier jour ouvrable suivant (art. 801), le lundi 23 novembre 2026.',
      'Zone : métropole. Aucun du vendredi 13 novembre 2026 au lundi 23 novembre 2026.',
      'Lundi 23 novembre 2026 à 24 h 00. Une déclaration au greffe suppose un greffe ouvert.',
    ]);
    expect(items[1]?.articles).to.deep.equal(['497 3°', '498']);
    expect(plain(toKnow[0] ?? '')).to.match(/^Forme : déclaration au greffe/);
  });

  it('words clear days their own way and says the text was not read (568)', () => {
    const said = sentences({ rule: 'POURVOI_568', on: '2026-12-14', ...metropole });
    expect(said.rule).to.contain('10 jours francs').and.to.contain('texte non relu');
    expect(said.count).to.contain('ni le jour de départ ni le dernier jour ne comptent').and.to.contain('J+11 : vendredi 25 décembre 2026');
    expect(said.shift).to.contain('vendredi 25 décembre 2026 (Noël), samedi 26 décembre 2026 et dimanche 27 décembre 2026');
  });

  it('words a backward count its own way and keeps the prudent reading (420-1)', () => {
    const said = sentences({ rule: 'PC_LETTRE_420_1', on: '2026-11-23', time: '13:30', ...metropole });
    expect(said.event).to.equal('Audience du lundi 23 novembre 2026 à 13 h 30.');
    expect(said.count).to.equal(
      'À rebours : 24 heures avant l’audience du lundi 23 novembre 2026 à 13 h 30, soit le dimanche 22 novembre 2026 à 13 h 30.',
    );
    expect(said.shift).to.contain('un délai à rebours n’est jamais prolongé');
    expect(said.prudent).to.contain('vendredi 20 novembre 2026 à 17 h 00');
    expect(said.prudent).to.contain('Lecture prudente retenue ; à confirmer par l’avocat.');
  });

  it('says both readings of Good Friday in Alsace-Moselle (L3134-13)', () => {
    const said = sentences({ rule: 'APPEL_CORR_498', on: '2026-03-24', zone: 'alsace-moselle', timeZone: 'Europe/Paris' });
    expect(said.lastDay).to.contain('Limite légale : mardi 7 avril 2026');
    expect(said.prudent).to.contain('certaines communes').and.to.contain('vendredi 3 avril 2026');
  });

  it('says that a local holiday moved the date (L3422-2)', () => {
    const said = sentences({ rule: 'APPEL_CORR_498', on: '2027-12-10', zone: 'reunion', timeZone: 'Indian/Reunion' });
    expect(said['warning-local_holiday-2027-12-20']).to.contain('À confirmer par l’avocat');
  });

  it('follows French typography: no straight apostrophe, no exclamation mark, no plain space before double punctuation', () => {
    for (const rule of ['APPEL_CORR_498', 'POURVOI_568', 'PC_LETTRE_420_1'] as const) {
      const { title, items, toKnow } = why(computeDeadline({ rule, on: '2026-12-15', ...metropole }));
      for (const text of [title, ...items.map(item => item.text), ...toKnow]) expect(text).to.not.match(/['!]| [:;?]|« | »/);
    }
  });

  it('gives every line its own id', () => {
    const { items } = why(
      computeDeadline({ rule: 'PC_LETTRE_420_1', on: '2026-11-12', zone: 'saint-martin', timeZone: 'America/Marigot' }),
    );
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
  });
});

/** The sentence with ordinary spaces, so that a table of sentences stays readable. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
