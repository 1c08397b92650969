import { expect } from 'chai';
import { resources } from '../../server/resources/index.ts';
import { routesOf } from '../../server/rest/routes.ts';
import { type Service, startService } from '../support/service.ts';

type Json = Record<string, unknown>;

describe('rest: the OpenAPI document', () => {
  let service: Service;
  let document: Json;
  before(async () => {
    service = await startService();
    document = (await service.call('juriste', 'GET', '/api/openapi.json')).body;
  });
  after(() => service.stop());

  it('is behind the log-in (CFG-15)', async () => {
    expect((await service.call('nobody', 'GET', '/api/openapi.json')).status).to.equal(401);
  });

  it('says 3.1 and has the shape of it', () => {
    expect(document.openapi).to.match(/^3\.1\.\d$/);
    expect(document.info).to.include.keys('title', 'version');
    expect(document).to.have.all.keys('openapi', 'info', 'paths', 'components', 'security');
  });

  it('covers every address, and no other', () => {
    const paths = document.paths as Record<string, Json>;
    const described = Object.entries(paths).flatMap(([path, verbs]) => Object.keys(verbs).map(verb => `${verb} ${path}`));
    expect(described).to.have.members(routesOf(resources).map(({ method, path }) => `${method} /api${path.replace(':id', '{id}')}`));
  });

  it('gives each operation a name of its own, its parameters, its answers and the body of what writes', () => {
    const paths = document.paths as Record<string, Record<string, Json>>;
    const names: unknown[] = [];
    for (const [path, verbs] of Object.entries(paths))
      for (const [verb, operation] of Object.entries(verbs)) {
        names.push(operation.operationId);
        expect(operation, path).to.include.keys('tags', 'summary', 'responses', 'parameters');
        const placed = (operation.parameters as Json[]).filter(parameter => parameter.in === 'path').map(parameter => parameter.name);
        expect(placed, path).to.deep.equal([...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]));
        for (const parameter of operation.parameters as Json[]) expect(parameter, path).to.include.keys('name', 'in', 'schema');
        if (verb !== 'get') expect(operation, `${verb} ${path}`).to.have.property('requestBody');
        const codes = Object.keys(operation.responses as Json);
        expect(
          codes.some(code => /^20[01]$/.test(code)),
          path,
        ).to.equal(true);
        expect(codes, path).to.include.members(['400', '401', '403', '404']);
      }
    expect(new Set(names).size).to.equal(names.length);
  });

  it('points to nothing that is not there', () => {
    const text = JSON.stringify(document);
    for (const [, pointer] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = pointer!.split('/').reduce<unknown>((at, key) => (at as Json | undefined)?.[key.replaceAll('~1', '/')], document);
      expect(found, pointer).to.be.an('object');
    }
  });

  it('titles every field in French', () => {
    const { schemas } = document.components as { schemas: Record<string, { properties: Record<string, Json> }> };
    expect(Object.keys(schemas)).to.have.lengthOf(resources.length);
    for (const resource of resources) {
      const schema = schemas[String(resource.schema.meta()?.id)]!;
      expect(Object.keys(schema.properties), resource.name).to.have.members(Object.keys(resource.schema.shape));
    }
    expect(JSON.stringify(schemas)).not.to.match(/passwordHash|storedName|sealed|searchKeys/);
  });
});
