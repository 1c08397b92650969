import { type Request as HttpRequest, type RequestHandler, type Response, Router } from 'express';
import { actOnMany, question } from './bulk.ts';
import { download } from './download.ts';
import { type Asker, contextOf, type Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { jsonBody } from './json.ts';
import { journalOpening, list, one, scope, tally, within } from './reading.ts';
import { refusal } from './refusal.ts';
import type { Resource } from './resource.ts';
import { isMultipart, readUpload } from './upload.ts';
import { act, create, preview, type Request, update } from './writing.ts';

/** What one address does; the access matrix, the OpenAPI document and the router all read this one list. */
export interface Route {
  method: 'get' | 'post' | 'put';
  /** Express path below /api. */
  path: string;
  resource: Resource;
  kind:
    | ('list' | 'search' | 'tally' | 'one' | 'create' | 'update')
    | ('preview' | 'act' | 'previewAct' | 'bulk' | 'question' | 'download' | 'look' | 'figures');
  verb?: string;
}

/** Every address the declarations open. */
export function routesOf(resources: Iterable<Resource>): Route[] {
  const routes: Route[] = [];
  for (const resource of resources) {
    const path = `/${resource.name}`;
    routes.push({ method: 'get', path, resource, kind: 'list' }, { method: 'post', path, resource, kind: 'create' });
    if (resource.search) routes.push({ method: 'post', path: `${path}/search`, resource, kind: 'search' });
    if (resource.isTallied) routes.push({ method: 'post', path: `${path}/tally`, resource, kind: 'tally' });
    for (const verb of Object.keys(resource.bulks ?? {}))
      routes.push({ method: 'post', path: `${path}/${verb}`, resource, kind: 'bulk', verb });
    for (const verb of Object.keys(resource.questions ?? {}))
      routes.push({ method: 'post', path: `${path}/${verb}`, resource, kind: 'question', verb });
    if (resource.create?.preview) routes.push({ method: 'post', path: `${path}/preview`, resource, kind: 'preview' });
    if (resource.figures) routes.push({ method: 'get', path: `${path}/figures`, resource, kind: 'figures' });
    routes.push(
      { method: 'get', path: `${path}/:id`, resource, kind: 'one' },
      { method: 'put', path: `${path}/:id`, resource, kind: 'update' },
    );
    for (const [verb, action] of Object.entries(resource.actions ?? {})) {
      routes.push({ method: 'post', path: `${path}/:id/${verb}`, resource, kind: 'act', verb });
      if (action.preview) routes.push({ method: 'post', path: `${path}/:id/${verb}/preview`, resource, kind: 'previewAct', verb });
    }
    for (const verb of Object.keys(resource.downloads ?? {}))
      routes.push({ method: 'get', path: `${path}/:id/${verb}`, resource, kind: 'download', verb });
    for (const verb of Object.keys(resource.looks ?? {}))
      routes.push({ method: 'get', path: `${path}/:id/${verb}`, resource, kind: 'look', verb });
  }
  return routes;
}

/** Serves every declared address; `askerOf` tells who is signed in, or throws unauthenticated; `asFile` sets the headers of a download. */
export function resourceRouter(engine: Engine, askerOf: (request: HttpRequest) => Promise<Asker>, asFile: RequestHandler): RequestHandler {
  // One router a resource, found by its name: trying the addresses of all the others in turn took as long as the answer itself.
  const routers = new Map([...engine.resources.keys()].map(name => [name, Router({ caseSensitive: true, strict: true })]));
  for (const route of routesOf(engine.resources.values())) {
    const signedIn = async (request: HttpRequest, response: Response, next: () => void) => {
      response.locals.asker = await askerOf(request);
      next();
    };
    const before = route.method !== 'get' ? jsonBody : route.kind === 'download' ? [asFile] : [];
    routers.get(route.resource.name)![route.method](route.path, signedIn, ...before, async (request, response) => {
      const asker: Asker = response.locals.asker;
      try {
        await handlers[route.kind](engine, route, asker, request, response);
      } catch (error) {
        await refusal(engine, route, asker, String(request.params.id ?? ''), error);
        throw error;
      }
    });
  }
  return (request, response, next) => {
    const own = routers.get(request.path.split('/', 2)[1]!);
    return own ? own(request, response, next) : next();
  };
}

type Handler = (engine: Engine, route: Route, asker: Asker, request: HttpRequest, response: Response) => Promise<void>;

const handlers: Record<Route['kind'], Handler> = {
  async list(engine, { resource }, asker, request, response) {
    page(response, resource, list(engine, resource, asker, request.query as Record<string, unknown>));
  },
  // The same list asked in the body: what a person searches for may be a name, and an address ends in logs and histories.
  async search(engine, { resource }, asker, request, response) {
    if (typeof request.body !== 'object' || request.body === null || Array.isArray(request.body)) throw new ApiError('bad_request');
    const query = Object.fromEntries(Object.entries(request.body).map(([key, value]) => [key, JSON.stringify(value)]));
    page(response, resource, list(engine, resource, asker, query));
  },
  async tally(engine, { resource }, asker, request, response) {
    response.json(tally(engine, resource, asker, request.body));
  },
  async bulk(engine, { resource, verb }, asker, request, response) {
    response.json(await actOnMany(engine, resource, verb!, read(asker, request)));
  },
  async question(engine, { resource, verb }, asker, request, response) {
    response.json(await question(engine, resource, verb!, read(asker, request)));
  },
  async one(engine, { resource }, asker, request, response) {
    const row = one(engine, resource, asker, idOf(request));
    await journalOpening(engine, resource, asker, row);
    response.json(row);
  },
  async create(engine, { resource }, asker, request, response) {
    const sent = read(asker, request);
    response.status(201).json(await create(engine, resource, { ...sent, ...(await uploaded(engine, resource, asker, request, response)) }));
  },
  async update(engine, { resource }, asker, request, response) {
    response.json(await update(engine, resource, idOf(request), read(asker, request)));
  },
  async preview(engine, { resource }, asker, request, response) {
    response.json(await preview(engine, resource, read(asker, request)));
  },
  async previewAct(engine, { resource, verb }, asker, request, response) {
    response.json(await preview(engine, resource, read(asker, request), { id: idOf(request), verb: verb! }));
  },
  async act(engine, { resource, verb }, asker, request, response) {
    response.json(await act(engine, resource, idOf(request), verb!, read(asker, request)));
  },
  async look(engine, { resource, verb }, asker, request, response) {
    const { access, show } = resource.looks![verb!]!;
    const row = within(engine, resource, asker, resource.access.read, idOf(request));
    scope(engine, asker, access);
    response.json(await show(contextOf(engine, asker.user), row));
  },
  async figures(engine, { resource }, asker, _request, response) {
    const { access, show } = resource.figures!;
    scope(engine, asker, access);
    response.json(await show(contextOf(engine, asker.user)));
  },
  async download(engine, { resource, verb }, asker, request, response) {
    const file = await download(engine, resource, idOf(request), verb!, asker);
    response.set('Content-Type', file.contentType).attachment(file.fileName).send(file.bytes);
  },
};

function page(response: Response, resource: Resource, { rows, skip, total }: ReturnType<typeof list>): void {
  const slice = rows.length === 0 ? '*' : `${skip}-${skip + rows.length - 1}`;
  response.set('Content-Range', `${resource.name} ${slice}/${total}`).json(rows);
}

/** The file and body of a creation that came as multipart; who may not create is told so before his file is read. */
async function uploaded(engine: Engine, resource: Resource, asker: Asker, request: HttpRequest, response: Response) {
  const limits = resource.create?.upload;
  if (!limits || !isMultipart(request)) return {};
  scope(engine, asker, resource.access.create);
  const sent = await readUpload(request, response, await limits.limitBytes(contextOf(engine, asker.user)));
  if (sent.file) await engine.screenFile(sent.file.bytes);
  return sent;
}

const idOf = (request: HttpRequest) => String(request.params.id);

function read(asker: Asker, request: HttpRequest): Request {
  const key = request.get('Idempotency-Key') ?? null;
  if (key !== null && !/^[\w-]{8,100}$/.test(key))
    throw new ApiError('invalid', { 'Idempotency-Key': 'Clé de 8 à 100 caractères attendue.' });
  return { asker, body: request.body, idempotencyKey: key };
}
