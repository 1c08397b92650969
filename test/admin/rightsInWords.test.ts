import { expect } from 'chai';
import { rightInWords, sorted } from '../../admin/resources/accounts/rightsInWords.ts';
import { resources } from '../../server/resources/index.ts';
import { describe as described } from '../../server/rest/describe.ts';

const juriste = { id: 'x', email: '', displayName: '', role: 'juriste', isAdmin: true, canValidate: true, lawyerId: null } as const;

describe('admin: rights in words', () => {
  it('says each right, and nothing where even the list is closed', () => {
    expect(rightInWords({ can: { list: true, show: true, create: true, edit: false, close: true, reopen: false } })).to.equal(
      'lit, crée, clôt',
    );
    expect(rightInWords({ can: { list: false, create: true } })).to.equal('rien');
  });

  it('counts the acts it has no word for, rather than hide them', () => {
    expect(rightInWords({ can: { list: true, juggle: true } })).to.equal('lit, un autre acte');
  });

  it('names apart what is read only and what is not seen', () => {
    const right = (name: string, can: Record<string, boolean>) => ({ name, plural: name, can });
    const rights = [right('a', { list: true }), right('b', {}), right('c', { list: true, close: true })];
    expect(sorted(rights)).to.deep.equal({ acted: [rights[2]], read: ['a'], closed: ['b'] });
  });

  it('has a word for every act of today', () => {
    for (const [name, { can }] of Object.entries(described(resources, juriste, '2026-11-23')))
      expect(rightInWords({ can }), name).not.to.contain('autre');
  });
});
