import simpleRestProvider from 'ra-data-simple-rest';
import { type DataProvider, HttpError, type RaRecord } from 'react-admin';
import { fileNameOf, offer } from './download.ts';
import { inFrench, optionsOf, request } from './http.ts';
import { intentDone, intentKey } from './intent.ts';
import { currentMe } from './me.ts';
import { queriesById } from './queriesById.ts';
import { sessionReopened } from './session.ts';
import { sendForm } from './upload.ts';

const API = '/api';

type Body = Record<string, unknown>;

/** What ra-data-simple-rest gives, less deletion and bulk changes (absent, whatever the type says), plus the verbs of the profession. */
export interface CaseDataProvider extends DataProvider {
  /** Runs an action of a record. Throws HttpError, 409 with `body.current` when somebody saved first. */
  act<T = RaRecord>(resource: string, id: string, verb: string, body: Body): Promise<T>;
  /** What creating would do; writes nothing. */
  preview<T>(resource: string, body: Body): Promise<T>;
  /** What an action would do; writes nothing. */
  previewAct<T>(resource: string, id: string, verb: string, body: Body): Promise<T>;
  /** How many rows each filter gives, by its key. */
  tally(resource: string, of: readonly { key: string; filter: Body }[]): Promise<Record<string, number>>;
  /** One act on several rows, all or none. Throws HttpError with `body.failed`, the id of the row that stopped it. */
  actOnMany(resource: string, verb: string, body: Body): Promise<{ changed: number }>;
  /** Asks the whole resource something that the server's journal keeps. */
  question<T>(resource: string, verb: string, body: Body): Promise<T[]>;
  /** What follows from a record, or from all of them (« figures », by id). */
  look<T>(...path: string[]): Promise<T>;
  /** Fetches a file and hands it to the browser under the name the server gives. */
  download(resource: string, id: string, verb: string): Promise<void>;
  /** The same file kept in the page, to be shown there. */
  file(resource: string, id: string, verb: string): Promise<{ content: Blob; name: string }>;
  /** Creates a record with the file it comes with; `onProgress` follows how much has left, from 0 to 1. */
  upload<T = RaRecord>(
    resource: string,
    body: Body,
    file: File | null,
    how?: { onProgress?: (part: number) => void; signal?: AbortSignal },
  ): Promise<T>;
}

const path = (...parts: string[]) => [API, ...parts.map(encodeURIComponent)].join('/');

const httpClient = (url: string, options: { method?: string; body?: unknown; headers?: Headers; signal?: AbortSignal } = {}) =>
  request(url, options);

const { getList, getOne, getManyReference } = simpleRestProvider(API, httpClient as never);

/** Records by their ids, however many. */
async function named(resource: string, { ids, signal }: Parameters<DataProvider['getMany']>[1]) {
  const ask = async (query: string) => (await request(`${path(resource)}?${query}`, { ...(signal && { signal }) })).json as RaRecord[];
  return { data: (await Promise.all(queriesById(ids).map(ask))).flat() as never };
}

/** A list with a search goes in the body of a POST: what is looked for may be a name, and an address ends in logs. */
const search: DataProvider['getList'] = async (resource, { filter, sort, pagination, signal }) => {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const range = [(page - 1) * perPage, page * perPage - 1];
  const body = { filter, range, ...(sort && { sort: [sort.field, sort.order] }) };
  const { json, headers } = await request(path(resource, 'search'), { method: 'POST', body, ...(signal && { signal }) });
  return { data: json as never, total: Number(headers.get('Content-Range')?.split('/').pop()) };
};

/** Only what this person may write and the version: the server refuses names it does not know. */
function writableOf(resource: string, data: Body): Body {
  const fields = currentMe()?.resources[resource]?.fields;
  if (fields === undefined) return data;
  return Object.fromEntries(Object.entries(data).filter(([name]) => name === 'version' || fields[name]?.isWritable));
}

/** A write sent with its intent's key: sent again after a failure, the same body makes one record. */
async function post(url: string, body: Body): Promise<unknown> {
  const sent = JSON.stringify(body);
  const { json } = await request(url, { method: 'POST', body: sent, key: intentKey(url, sent) });
  intentDone(url);
  return json;
}

const ask = async (url: string, body: Body) => (await request(url, { method: 'POST', body })).json;

async function file(resource: string, id: string, verb: string): Promise<{ content: Blob; name: string }> {
  const url = path(resource, id, verb);
  const response = await fetch(url, optionsOf({})).catch(error => {
    throw inFrench(error);
  });
  if (response.status === 401 && (await sessionReopened())) return file(resource, id, verb);
  if (!response.ok) {
    const body = await response.json().catch(() => undefined);
    throw inFrench(new HttpError((body as { message?: string } | undefined)?.message, response.status, body));
  }
  return { content: await response.blob(), name: fileNameOf(response.headers.get('Content-Disposition')) };
}

async function upload(
  resource: string,
  body: Body,
  sent: File | null,
  how: { onProgress?: (part: number) => void; signal?: AbortSignal } = {},
) {
  const url = path(resource);
  const written = JSON.stringify(body);
  // The same words with another file are another intent.
  const key = intentKey(url, sent ? `${written} ${sent.name} ${sent.size} ${sent.lastModified}` : written);
  const json = await sendForm(url, { body: written, file: sent, key, ...how });
  intentDone(url);
  return json;
}

const offered: Partial<CaseDataProvider> = {
  supportAbortSignal: true,
  getList: (resource, params) => (params.filter?.q === undefined ? getList : search)(resource, params),
  getOne,
  getMany: named,
  getManyReference,
  create: async (resource, { data }) => ({ data: (await post(path(resource), data as Body)) as never }),
  update: async (resource, { id, data }) => {
    const { json } = await request(path(resource, String(id)), { method: 'PUT', body: writableOf(resource, data as Body) });
    return { data: json as never };
  },
  act: async (resource, id, verb, body) => (await post(path(resource, id, verb), body)) as never,
  preview: async (resource, body) => (await ask(path(resource, 'preview'), body)) as never,
  previewAct: async (resource, id, verb, body) => (await ask(path(resource, id, verb, 'preview'), body)) as never,
  tally: async (resource, of) => ((await ask(path(resource, 'tally'), { of })) as { totals: Record<string, number> }).totals,
  actOnMany: async (resource, verb, body) => (await post(path(resource, verb), body)) as never,
  question: async (resource, verb, body) => (await ask(path(resource, verb), body)) as never,
  file,
  download: async (resource, id, verb) => {
    const { content, name } = await file(resource, id, verb);
    offer(content, name);
  },
  upload: async (resource, body, sent, how) => (await upload(resource, body, sent, how)) as never,
  look: async (...parts) => (await request(path(...parts))).json as never,
};

/** The server's resources as react-admin asks for them; `useDataProvider<CaseDataProvider>()` gives it to a component. */
export const dataProvider = offered as CaseDataProvider;
