import { expect } from 'chai';
import { elidedOf, typeset } from '../../admin/typeset.ts';
import { countdownWords } from '../../admin/ui/countdown.ts';
import { formErrors } from '../../admin/ui/formErrors.ts';
import { reasonProblem } from '../../admin/ui/revealReason.ts';

describe('admin: words of the interface', () => {
  it('typesets a French sentence once and for all', () => {
    const sentence = typeset("« Oui » : 5 € ou 3 % ; l'avocat est Me Garnier, art. 498 ?");
    expect(sentence).to.equal('«\u00A0Oui\u00A0»\u00A0: 5\u00A0€ ou 3\u00A0%\u202F; l’avocat est Me\u00A0Garnier, art.\u00A0498\u202F?');
    expect(typeset(sentence)).to.equal(sentence);
  });

  it('elides before a vowel', () => {
    expect(['Capucine', 'Agate', 'Érable', 'Yucca'].map(elidedOf)).to.deep.equal(['de Capucine', 'd’Agate', 'd’Érable', 'de Yucca']);
  });

  it('counts down in minutes, then in seconds', () => {
    expect([600, 598, 9].map(countdownWords).map(words => words.replaceAll('\u00A0', ' '))).to.deep.equal([
      'Masqué dans 10 min 00 s',
      'Masqué dans 9 min 58 s',
      'Masqué dans 9 s',
    ]);
  });

  it('wants a reason before an identity, in words when it is another one', () => {
    expect(reasonProblem({ reason: null, detail: '' })).to.equal('Choisissez un motif.');
    expect(reasonProblem({ reason: 'acte', detail: '' })).to.equal(undefined);
    expect(reasonProblem({ reason: 'autre', detail: ' trop bref ' })).to.match(/10 caractères/);
    expect(reasonProblem({ reason: 'autre', detail: 'demande du parquet' })).to.equal(undefined);
  });

  it('flattens the errors of a form: nested, repeated, and of the server', () => {
    const errors = {
      heldOn: { type: 'validate', message: 'Date non reconnue.', ref: { name: 'heldOn', message: 'not an error' } },
      victims: [undefined, { pseudonym: { type: 'server', message: 'Déjà pris.' } }],
      root: { serverError: { type: '400', message: 'Rien n’a été enregistré.' } },
    };
    expect(formErrors(errors)).to.deep.equal([
      { name: 'heldOn', message: 'Date non reconnue.' },
      { name: 'victims.1.pseudonym', message: 'Déjà pris.' },
      { name: 'root.serverError', message: 'Rien n’a été enregistré.' },
    ]);
  });
});
