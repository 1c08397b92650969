import { expect } from 'chai';
import { COLUMNS, cellsOf, type RegisterLine, registerCsv } from '../../admin/resources/deadlines/registerSheet.ts';

const line: RegisterLine = {
  ...{ sequence: 12, hash: 'a1b2', at: '2026-11-23T08:02:00.000Z', by: 'Claire Morel', deadlineId: 'd', caseId: 'c', codeName: 'Cèdre' },
  ...{ rule: 'APPEL_CORR_498', lastUsefulOn: '2026-11-30', formerOn: null, validatedAt: null, validatedBy: null, isSelfValidated: false },
};
const plain = (cells: readonly string[]) => cells.map(cell => cell.replace(/[\u00a0\u202f]/g, ' '));

describe('admin: the sheet of the register', () => {
  const rows: [why: string, change: Partial<RegisterLine>, column: (typeof COLUMNS)[number], said: string][] = [
    ['the hour of Paris', {}, 'Saisi le', '23/11/2026 à 9 h 02'],
    ['the name of the rule, not its code', {}, 'Délai', 'Appel sur les intérêts civils'],
    ['a date moved, with the one it had', { formerOn: '2026-11-27' }, 'Dernier jour utile', '30/11/2026 (au lieu du 27/11/2026)'],
    ['nobody yet', {}, 'Validé', 'Pas encore'],
    [
      'who validated, and when',
      { validatedAt: '2026-11-23T14:05:00.000Z', validatedBy: 'Hugo Lambert' },
      'Validé',
      'Par Hugo Lambert, le 23/11/2026 à 15 h 05',
    ],
    [
      'one person alone, said',
      { validatedAt: '2026-11-24T08:00:00.000Z', validatedBy: 'Claire Morel', isSelfValidated: true },
      'Validé',
      'Par Claire Morel, le 24/11/2026 à 9 h 00 (la même personne)',
    ],
  ];
  for (const [why, change, column, said] of rows)
    it(`${column}: ${why}`, () => expect(plain(cellsOf({ ...line, ...change }))[COLUMNS.indexOf(column)]).to.equal(said));

  it('is a file a French spreadsheet opens: its mark, semicolons, whole hashes, every cell quoted', () => {
    const csv = registerCsv([line]);
    expect(csv.startsWith('\uFEFF"N°";"Saisi le"')).to.equal(true);
    expect(csv.split('\r\n')).to.have.lengthOf(3);
    expect(csv).to.contain('"a1b2"');
  });

  it('lets no cell be run as a formula, nor close its own quotes', () => {
    const csv = registerCsv([{ ...line, by: '=HYPERLINK("x")', codeName: '@somme' }]);
    expect(csv).to.contain('"\'=HYPERLINK(""x"")"').and.to.contain('"\'@somme"');
  });
});
