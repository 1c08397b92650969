import { expect } from 'chai';
import type { z } from 'zod';
import { resources } from '../../server/resources/index.ts';
import { bare, metaOf } from '../../server/rest/fields.ts';
import { freeTexts } from '../../server/rest/freeTexts.ts';
import type { Resource } from '../../server/rest/resource.ts';
import { bodySchema } from '../../server/rest/views.ts';
import { actionBody, creation } from '../support/bodies.ts';
import { record } from '../support/names.ts';
import { plant } from '../support/plant.ts';
import { type Service, startService } from '../support/service.ts';

const NAMED = 'Voir Manon';
const REFUSED = 'Ce texte contient un nom protégé\u00a0: écrivez le pseudonyme.';
/** What else a change needs to be read at all. */
const BESIDE: Readonly<Record<string, object>> = { 'exhibits communicatedTo': { communicatedOn: '2026-11-20' } };
/** Checked against a list before anything else: no free text. */
const LISTED: ReadonlySet<string> = new Set(['offence']);
const ofCases = resources.filter(({ owner, name }) => owner === 'caseId' || name === 'cases');

/** The fields of a body in which a name may be typed, as the schema declares them. */
function textFields(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(
      ([, field]) =>
        !metaOf(field as z.ZodType).mayName && ['text', 'longText', 'protected'].includes(String(metaOf(field as z.ZodType).kind)),
    )
    .map(([name]) => name)
    .filter(name => !LISTED.has(name));
}

describe('free texts of a case: no real name in any of them (PRIV-21)', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());

  async function refuses(path: string, method: 'POST' | 'PUT', body: object, field: string) {
    const answer = await service.call('juriste', method, path, { ...body, [field]: NAMED });
    expect(answer.status, `${path} ${field}: ${answer.text.slice(0, 300)}`).to.equal(400);
    expect(answer.body.errors[field], `${path} ${field}`).to.equal(REFUSED);
    expect(answer.text).not.to.contain('Manon');
  }

  for (const resource of ofCases) {
    const { name, actions = {} } = resource;
    if (resource.create && name !== 'cases')
      for (const field of textFields(resource.create.input))
        it(`${name}: at its creation, ${field}`, async () =>
          refuses(`/api/${name}`, 'POST', await creation(service, name, 'Érable'), field));
    for (const field of written(resource))
      it(`${name}: when it is changed, ${field}`, async () => {
        const id = await plant(service, name, 'Érable');
        await refuses(`/api/${name}/${id}`, 'PUT', { ...BESIDE[`${name} ${field}`], version: versionOf(service, resource, id) }, field);
      });
    for (const [verb, { input, isVersioned }] of Object.entries(actions))
      for (const field of textFields(input))
        it(`${name}: ${verb}, ${field}`, async () => {
          const id = await plant(service, name, 'Érable');
          const body = (await actionBody(service, `${name} ${verb}`)) ?? {};
          await refuses(
            `/api/${name}/${id}/${verb}`,
            'POST',
            { ...body, ...(isVersioned && { version: versionOf(service, resource, id) }) },
            field,
          );
        });
  }

  it('looks into the lists of a body too, and not into what stands there already', () => {
    const hearings = resources.find(({ name }) => name === 'hearings')!;
    const report = hearings.actions!.report!.input;
    const body = { report: 'Un mot.', lateReason: null, civilOutcomes: [{ outcome: 'irrecevable', reason: 'Un motif.' }] };
    expect(freeTexts(report, body)).to.deep.equal({ report: 'Un mot.', civilOutcomes: 'Un motif.' });
    expect(freeTexts(report, body, { report: 'Un mot.' })).to.deep.equal({ civilOutcomes: 'Un motif.' });
    expect(bare(report.shape.report as z.ZodType)).not.to.equal(undefined);
  });

  it('leaves alone a record that was saved with the words it still has', async () => {
    const id = await plant(service, 'tasks', 'Érable');
    await service.db.write(tx => tx.task.update({ where: { id }, data: { title: 'Rappeler Manon' } }));
    const kept = { version: 1, title: 'Rappeler Manon', dueOn: '2026-12-02' };
    expect((await service.call('juriste', 'PUT', `/api/tasks/${id}`, kept)).status).to.equal(200);
  });

  it('finds no one who was withdrawn by their name', async () => {
    const { id } = record(service, 'person Érable Jade');
    const asked = () => service.call('juriste', 'POST', '/api/persons/searchName', { name: 'Garrec-Fictive' });
    expect((await asked()).body.map((row: { id: string }) => row.id)).to.include(id);
    await service.db.write(tx => tx.person.update({ where: { id }, data: { withdrawnOn: '2026-11-20' } }));
    expect((await asked()).body.map((row: { id: string }) => row.id)).not.to.include(id);
  });
});

/** The texts a plain change may write. */
function written(resource: Resource): string[] {
  if (resource.access.update({ role: 'juriste' } as never, '2026-11-23') === false) return [];
  const fields = resource.fields.filter(
    field => !resource.readonly.includes(field) && ![resource.owner, ...(resource.fixed ?? [])].includes(field),
  );
  return textFields(bodySchema(resource, fields, 'update'));
}

const versionOf = (service: Service, { model }: Resource, id: string) =>
  service.db.bare
    .prepare(`SELECT version FROM "${model.charAt(0).toUpperCase()}${model.slice(1)}" WHERE id = ?`)
    .pluck()
    .get(id);
