import { z } from 'zod';
import { bulkBody } from './bulk.ts';
import { titlesOf } from './describe.ts';
import { errorTable } from './errors.ts';
import type { Resource } from './resource.ts';
import { type Route, routesOf } from './routes.ts';
import { bodySchema } from './views.ts';

const SENTENCES: Record<Route['kind'], string> = {
  list: 'Liste',
  search: 'Liste, les critères dans le corps : rien de ce qui est cherché n’est dans l’adresse',
  tally: 'Comptes de la même liste sous plusieurs filtres',
  one: 'Fiche',
  create: 'Création',
  update: 'Modification',
  preview: 'Conséquences, sans rien enregistrer',
  act: 'Action',
  previewAct: 'Conséquences de l’action, sans rien enregistrer',
  bulk: 'Action sur plusieurs lignes, toutes ou aucune',
  question: 'Question à toute la ressource, journalisée sans ce qui est cherché',
  download: 'Fichier',
  look: 'Ce qui découle de la fiche',
  figures: 'Ce qui découle de toutes les fiches, par identifiant',
};

/** The OpenAPI 3.1 document of every declared address. */
export function openapi(resources: readonly Resource[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routesOf(resources)) {
    const path = `/api${route.path.replace(':id', '{id}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  const schemas = Object.fromEntries(resources.map(resource => [schemaName(resource), jsonSchema(resource.schema)]));
  const responses = Object.fromEntries(
    Object.entries(errorTable).map(([code, [, sentence]]) => [code, { description: sentence, content: json(ERROR_SCHEMA) }]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Partie civile',
      version: '1',
      description: 'Dialecte ra-data-simple-rest ; dates en AAAA-MM-JJ, instants en UTC, montants en centimes.',
    },
    paths,
    components: { schemas, responses, securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-s' } } },
    security: [{ session: [] }],
  };
}

const ERROR_SCHEMA = {
  type: 'object',
  required: ['code', 'message', 'errors'],
  properties: {
    code: { enum: Object.keys(errorTable) },
    message: { type: 'string' },
    errors: { type: 'object', additionalProperties: true },
  },
};

const LIST_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: { filter: { type: 'object' }, sort: { type: 'array' }, range: { type: 'array' } },
};

/** A file beside the body it comes with. */
const multipart = (body: unknown) => ({
  type: 'object',
  required: ['body'],
  properties: { file: { type: 'string', format: 'binary' }, body },
});

const TALLY_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['of'],
  properties: {
    filter: { type: 'object' },
    of: {
      type: 'array',
      items: { type: 'object', required: ['key', 'filter'], properties: { key: { type: 'string' }, filter: { type: 'object' } } },
    },
  },
};

const CRITERIA: Partial<Record<Route['kind'], object>> = { search: LIST_SCHEMA, tally: TALLY_SCHEMA };

const json = (schema: unknown) => ({ 'application/json': { schema } });
const schemaName = (resource: Resource) => String(resource.schema.meta()?.id ?? resource.name);
const reference = (resource: Resource) => ({ $ref: `#/components/schemas/${schemaName(resource)}` });
const jsonSchema = (schema: z.ZodType) => {
  const {
    $schema: _dialect,
    id: _id,
    ...rest
  } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline', metadata: z.registry() });
  return rest;
};

function operation(route: Route): Record<string, unknown> {
  const { resource, kind, verb } = route;
  const action = verb ? resource.actions?.[verb] : undefined;
  const body =
    kind === 'create' || kind === 'preview'
      ? (resource.create?.input ?? bodySchema(resource, writes(resource), 'create'))
      : kind === 'update'
        ? bodySchema(resource, writes(resource), 'update')
        : kind === 'bulk'
          ? bulkBody(resource.bulks![verb!]!)
          : (resource.questions?.[verb ?? '']?.input ?? action?.input);
  const upload =
    kind === 'create' && resource.create?.upload ? { 'multipart/form-data': { schema: multipart(jsonSchema(resource.create.input)) } } : {};
  const answer =
    kind === 'list' || kind === 'search'
      ? { type: 'array', items: reference(resource) }
      : kind === 'one' || kind === 'create' || kind === 'update'
        ? reference(resource)
        : { type: 'object' };
  return {
    tags: [titlesOf(resource.schema)[1]],
    summary: verb ? `${SENTENCES[kind]} : ${verb}` : SENTENCES[kind],
    operationId: [resource.name, kind, verb].filter(Boolean).join('_'),
    parameters: parameters(route),
    ...(body || CRITERIA[kind]
      ? { requestBody: { required: true, content: { ...json(body ? jsonSchema(body) : CRITERIA[kind]), ...upload } } }
      : {}),
    responses: {
      [kind === 'create' ? '201' : '200']: {
        description: 'Fait',
        content: kind === 'download' ? { 'application/octet-stream': {} } : json(answer),
      },
      ...Object.fromEntries(
        ['invalid', 'unauthenticated', 'forbidden', 'not_found'].map(code => [
          String(errorTable[code as 'invalid'][0]),
          { $ref: `#/components/responses/${code}` },
        ]),
      ),
    },
  };
}

const writes = (resource: Resource) => resource.fields.filter(field => !resource.readonly.includes(field));

function parameters({ kind, path, resource }: Route): unknown[] {
  const found: unknown[] = [];
  if (path.includes(':id')) found.push({ name: 'id', in: 'path', required: true, schema: { type: 'string' } });
  if (kind === 'create' || kind === 'act' || kind === 'bulk')
    found.push({ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', minLength: 8, maxLength: 100 } });
  if (kind === 'list')
    for (const [name, description] of [
      [
        'filter',
        `Objet JSON ; clés : ${['id', ...resource.filters, ...(resource.search ? ['q'] : []), ...(resource.scopes ? ['scope'] : [])].join(', ')}`,
      ],
      ['sort', `Paire JSON ; champs : ${['id', ...resource.sorts].join(', ')}`],
      ['range', 'Paire JSON, première et dernière ligne ; 1 000 lignes au plus'],
    ])
      found.push({ name, in: 'query', description, schema: { type: 'string' } });
  return found;
}
