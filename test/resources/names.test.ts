import { expect } from 'chai';
import { phrases, refuseProtectedNames } from '../../server/resources/persons/names.ts';
import { ApiError } from '../../server/rest/errors.ts';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('persons: protected names in a text kept in clear (PRIV-21)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  const refused = async (text: string, codeName = 'Érable'): Promise<readonly string[]> => {
    const caseId = record(service, `case ${codeName}`).id;
    try {
      await service.db.write(tx => refuseProtectedNames({ tx, vault: service.vault }, caseId, { title: text, label: 'Pièce 4' }));
      return [];
    } catch (error) {
      expect(error).to.be.instanceOf(ApiError);
      return Object.keys((error as ApiError).fields);
    }
  };

  for (const text of [
    'Appeler Manon demain',
    'Audition de DUFRESNE-FICTIVE',
    'dufresne fictive, relance',
    'Certificat (Manon Dufresne-Fictive)',
    'Rendez-vous avec Mañon',
  ])
    it(`refuses « ${text} »`, async () => expect(await refused(text)).to.deep.equal(['title']));

  for (const text of ['Appeler Capucine demain', 'Réunir les pièces 4 à 6', 'Manonique', ''])
    it(`takes « ${text} »`, async () => expect(await refused(text)).to.deep.equal([]));

  it('knows the names of the case alone', async () => expect(await refused('Appeler Manon', 'Filaos')).to.deep.equal([]));

  it('never repeats the name', async () => {
    const caseId = record(service, 'case Érable').id;
    const error = await service.db
      .write(tx => refuseProtectedNames({ tx, vault: service.vault }, caseId, { title: 'Voir Manon' }))
      .then(
        () => null,
        (thrown: unknown) => thrown as ApiError,
      );
    expect(JSON.stringify(error)).not.to.contain('Manon');
    expect(error?.fields.title).to.equal('Ce texte contient un nom protégé\u00a0: écrivez le pseudonyme.');
  });

  it('puts no more than five words together', () => {
    expect(phrases('a b cd')).to.deep.equal(['a b cd', 'b cd']);
    expect(phrases('un deux trois quatre cinq six'))
      .to.include('un deux trois quatre cinq')
      .and.not.include('un deux trois quatre cinq six');
  });
});
