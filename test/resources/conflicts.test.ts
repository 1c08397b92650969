import { expect } from 'chai';
import { record } from '../support/names.ts';
import { type Service, startService } from '../support/service.ts';

describe('assignments: one warning on a lawyer who stands on two sides', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const said = async (who: 'juriste' | 'lawyer' | 'director', codeName = 'Érable') => {
    const answer = await service.call(who, 'GET', `/api/cases/${record(service, `case ${codeName}`).id}/conflicts`);
    return answer.status === 200 ? (answer.body.sentences as string[]) : answer.status;
  };
  const choose = (pseudonym: string, lawyerName: string | null) =>
    service.db.write(tx => tx.person.update({ where: { id: record(service, `person Érable ${pseudonym}`).id }, data: { lawyerName } }));

  it('says nothing of a case without any', async () => expect(await said('juriste')).to.deep.equal([]));

  for (const [typed, isFound] of [
    ['Maître Inès GARNIER (Lille)', true],
    ['Me Garniér', true],
    ['Me Garnierand', false],
  ] as const)
    it(`${isFound ? 'finds' : 'does not find'} Garnier in « ${typed} »`, async () => {
      await choose('Prévenu 1', typed);
      const found = (await said('juriste')) as string[];
      expect(found.join()).to.match(isFound ? /Garnier est noté comme celui de Prévenu 1/ : /^$/);
      await choose('Prévenu 1', null);
    });

  it('tells of the same person in another case to who may open it, before the mandate is given and on the page of the case', async () => {
    const [here, there] = [record(service, 'person Érable Prévenu 1').id, record(service, 'person Filaos Prévenu 1').id];
    const link = {
      ...{ caseId: record(service, 'case Érable').id, personId: here, otherPersonId: there },
      ...{ otherCaseId: record(service, 'case Filaos').id, isExact: true, foundAt: '2026-11-20T09:00:00.000Z' },
    };
    await service.db.write(async tx => {
      await tx.possibleLink.create({ data: link });
      await tx.person.update({ where: { id: there }, data: { lawyerName: 'Me Garnier' } });
    });
    const sentence = 'Me Inès Garnier défend peut-être Prévenu 1 dans Filaos\u00A0: vérifiez le conflit d’intérêts.';
    expect(await said('juriste')).to.deep.equal([sentence]);
    const asked = { caseId: link.caseId, lawyerId: record(service, 'lawyer Garnier').id, onBehalfOf: 'association', fromOn: '2027-01-04' };
    const preview = await service.call('juriste', 'POST', '/api/assignments/preview', asked);
    expect(preview.body.objections).to.include(sentence);
    // Filaos is not one of hers.
    expect(await said('lawyer')).to.deep.equal([]);
    expect(await said('director')).to.equal(403);
  });
});
