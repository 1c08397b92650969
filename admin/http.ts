import { fetchUtils, HttpError } from 'react-admin';
import { isAlone } from './presence.ts';
import { sessionReopened } from './session.ts';
import { typeset, typesetDeep } from './typeset.ts';

/** A call to the server; `isSignIn` marks the ones whose 401 is an answer and not the end of a session. */
export type Call = { method?: string; body?: unknown; key?: string; headers?: Headers; signal?: AbortSignal; isSignIn?: boolean };

/** What came back, its body read as JSON when there is one. */
export type Answer = { status: number; headers: Headers; body: string; json: unknown };

const SENTENCES: Readonly<Record<number, string>> = {
  0: 'Pas de connexion. Vérifiez le réseau, puis réessayez.',
  413: 'Ce contenu est trop volumineux.',
  429: 'Trop d’essais. Réessayez plus tard.',
};
const UNREACHABLE = 'Le service ne répond pas. Réessayez dans quelques secondes.';

/**
 * Sends JSON with the session's cookie. When the session has ended, waits for the person to sign in again, then sends the
 * same call once more (the server had refused it untouched). Throws HttpError with a French sentence and the server's body.
 */
export async function request(url: string, call: Call = {}): Promise<Answer> {
  for (;;) {
    try {
      return await send(url, call);
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 401 || call.isSignIn) throw error;
      if (!(await sessionReopened())) throw error;
    }
  }
}

async function send(url: string, call: Call): Promise<Answer> {
  try {
    return await fetchUtils.fetchJson(url, optionsOf(call));
  } catch (error) {
    throw inFrench(error);
  }
}

/** What fetch is given for a call: the body as JSON, the key of the intent, cookies of this site only. */
export function optionsOf({ method, body, key, headers: given, signal }: Call) {
  const headers = new Headers(given);
  headers.set('Accept', 'application/json');
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (key !== undefined) headers.set('Idempotency-Key', key);
  // Read again by the page itself, while nobody is there: the server must not take it for somebody at work.
  if (method === undefined && isAlone()) headers.set('X-Poll', '1');
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: method ?? 'GET', headers, signal, credentials: 'same-origin' as const, ...(body === undefined ? {} : { body: sent }) };
}

/** The same failure with a sentence people can read; an aborted call is left as it is. */
export function inFrench(error: unknown): unknown {
  if (error instanceof HttpError) {
    if (hasSentence(error.body)) return new HttpError(typeset(error.body.message), error.status, typesetAll(error.body));
    return new HttpError(SENTENCES[error.status] ?? UNREACHABLE, error.status, error.body);
  }
  return error instanceof TypeError ? new HttpError(SENTENCES[0], 0) : error;
}

/** Every sentence of a refusal as French prints it: the server writes them with ordinary spaces. */
function typesetAll<T extends object>({ ...body }: T): T {
  const { message, errors } = body as { message?: string; errors?: unknown };
  return { ...body, ...(message && { message: typeset(message) }), ...(errors !== undefined && { errors: typesetDeep(errors) }) };
}

function hasSentence(body: unknown): body is { message: string } {
  return typeof body === 'object' && body !== null && typeof (body as { message?: unknown }).message === 'string';
}
