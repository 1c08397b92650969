import { expect } from 'chai';
import { completeKeys } from '../../server/resources/persons/identify.ts';
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
    'Dufresne, relance',
    'voir dufresne',
  ])
    it(`refuses « ${text} »`, async () => expect(await refused(text)).to.deep.equal(['title']));

  for (const text of ['Appeler Capucine demain', 'Réunir les pièces 4 à 6', 'Manonique', 'Le fictif', ''])
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

  it('completes at the start the keys sealed before halves were refused', async () => {
    const { id } = record(service, 'person Genêt Prévenu 1');
    await service.db.write(async tx => {
      const identity = await tx.identity.findUniqueOrThrow({ where: { personId: id } });
      const whole = service.vault
        .nameKeys(JSON.parse(service.vault.open(identity.sealed, `identity.sealed.${id}`)))
        .map(service.vault.index);
      await tx.identityKey.deleteMany({ where: { identityId: identity.id, hash: { notIn: whole } } });
    });
    const half = (await service.call('juriste', 'POST', `/api/persons/${id}/reveal`, { reason: 'acte' })).body.identity.lastName.split(
      '-',
    )[0];
    expect(await refused(`Voir ${half}`, 'Genêt')).to.deep.equal([]);
    expect(await completeKeys(service.db, service.vault)).to.equal(1);
    expect(await refused(`Voir ${half}`, 'Genêt')).to.deep.equal(['title']);
    expect(await completeKeys(service.db, service.vault)).to.equal(0);
  });

  describe('everyday words that are also names', () => {
    before(async () => {
      const { id } = record(service, 'person Dune Perle');
      const version = service.db.bare.prepare('SELECT version FROM Person WHERE id = ?').pluck().get(id);
      const names = { version, lastName: 'Petit-Le Gall', firstName: 'Rose' };
      const answer = await service.call('juriste', 'POST', `/api/persons/${id}/identify`, names);
      expect(answer.status, answer.text).to.equal(200);
    });
    for (const text of ['Voir Petit demain', 'Mme Rose attend', 'Convocation de GALL', 'petit le gall'])
      it(`refuses « ${text} »`, async () => expect(await refused(text, 'Dune')).to.deep.equal(['title']));
    for (const text of ['Petit retard', 'un petit dossier', 'Le greffe rappelle. Rose ou bleu', 'Le dossier', 'la rose'])
      it(`takes « ${text} »`, async () => expect(await refused(text, 'Dune')).to.deep.equal([]));
  });

  it('puts no more than five words together', () => {
    expect(phrases('a b cd')).to.deep.equal(['a b cd', 'b cd']);
    expect(phrases('un deux trois quatre cinq six'))
      .to.include('un deux trois quatre cinq')
      .and.not.include('un deux trois quatre cinq six');
  });
});
