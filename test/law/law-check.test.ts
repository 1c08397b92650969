import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { lawCheck } from '../../server/cli/law-check.ts';
import { runProgram, temporaryFolder } from '../support/processes.ts';

const good = { id: 'D1', rule: 'APPEL_CORR_498', trigger: '2026-11-12', region: 'metropole', expected: '2026-11-23', confidence: 'high' };
const letter = { id: 'D2', rule: 'PC_LETTRE_420_1', trigger: '2026-11-23T13:30', region: 'metropole', expected: '2026-11-22T13:30' };

const rows: [why: string, content: unknown, code: number, says: string][] = [
  ['all right', [good, { ...letter, expected_conservative: '2026-11-20T17:00' }], 0, '2 passed, 0 failed, 0 skipped'],
  ['a wrong limit', [{ ...good, expected: '2026-11-22' }], 1, '0 passed, 1 failed, 0 skipped'],
  [
    'the failing case, what was got and why',
    [{ ...good, expected: '2026-11-22' }],
    1,
    'D1  APPEL_CORR_498  attendu 2026-11-22  obtenu 2026-11-23',
  ],
  ['a wrong prudent date', [{ ...letter, expected_conservative: '2026-11-21' }], 1, '2026-11-20'],
  ['a rule not modelled yet', [good, { id: 'D3', rule: 'REGLE_INCONNUE' }], 0, '1 passed, 0 failed, 1 skipped'],
  ['the ids of rules not modelled', [{ id: 'D3', rule: 'REGLE_INCONNUE' }], 0, 'REGLE_INCONNUE'],
  ['a limitation', [{ id: 'P1', rule: 'DELIT_DROIT_COMMUN', facts: '2014-09-01', birth: null, expected: '2020-09-01' }], 0, '1 passed'],
  ['a wrong limitation', [{ id: 'P1', rule: 'DELIT_DROIT_COMMUN', facts: '2014-09-01', expected: '2017-09-01' }], 1, 'obtenu 2020-09-01'],
  [
    'an offence on a minor without a birth date',
    [{ id: 'P1', rule: 'VIOL_MINEUR', facts: '2014-09-01', expected: '2017-09-01' }],
    2,
    'birth',
  ],
  ['a place without a list of its own', [{ ...good, region: 'nouvelle-caledonie' }], 0, '1 passed'],
  ['not a list', { cases: [good] }, 2, 'n’est pas une liste de cas'],
  ['not JSON', '{', 2, 'n’est pas du JSON valable.'],
  ['a day that does not exist', [{ ...good, trigger: '2026-02-30' }], 2, 'Le cas D1 est invalide'],
  ['a case without its expected day', [{ ...good, expected: undefined }], 2, 'expected'],
  ['a year out of range', [{ ...good, trigger: '1890-01-01' }], 2, '1970'],
];

describe('law: npm run law:check', () => {
  for (const [why, content, code, says] of rows) {
    it(`${why}: exit ${code}`, () => {
      const { dir, remove } = temporaryFolder();
      const said: string[] = [];
      const refused: string[] = [];
      try {
        const file = join(dir, 'cases.json');
        writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
        expect(lawCheck([file], { say: line => said.push(line), refuse: line => refused.push(line) })).to.equal(code);
      } finally {
        remove();
      }
      expect((code === 2 ? refused : said).join('\n')).to.contain(says);
      expect(refused).to.have.length(code === 2 ? 1 : 0);
    });
  }

  it('refuses an absent file, and no file at all, in one sentence', async () => {
    const absent = await runProgram('server/cli/law-check.ts', ['nowhere.json']);
    const none = await runProgram('server/cli/law-check.ts', []);
    expect([absent.code, none.code]).to.deep.equal([2, 2]);
    expect(absent.stderr).to.equal('nowhere.json est introuvable ou illisible.\n');
    expect(none.stderr).to.contain('Indiquez au moins un fichier');
  });
});
