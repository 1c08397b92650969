import { HttpError } from 'react-admin';
import { inFrench } from './http.ts';
import { sessionReopened } from './session.ts';

/** A file on its way: what goes beside it, its intent's key, and who follows how much has left (0 to 1). */
export type Sending = { body: string; file: File | null; key: string; onProgress?: (part: number) => void; signal?: AbortSignal };

/**
 * Sends a file and its body as one form; fetch cannot tell how far it is, hence XMLHttpRequest. A session that ended meanwhile is
 * opened anew and the same form sent again. Throws HttpError with a French sentence and the server's body.
 */
export async function sendForm(url: string, sending: Sending): Promise<unknown> {
  for (;;) {
    const { status, json } = await sent(url, sending);
    if (status >= 200 && status < 300) return json;
    if (status === 401 && (await sessionReopened())) continue;
    throw inFrench(new HttpError((json as { message?: string } | null)?.message, status, json));
  }
}

function sent(url: string, { body, file, key, onProgress, signal }: Sending): Promise<{ status: number; json: unknown }> {
  const form = new FormData();
  form.set('body', body);
  // The name on this machine may be somebody's: the server gives its own.
  if (file) form.set('file', file, 'fichier');
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', url);
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('Idempotency-Key', key);
    call.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onProgress?.(loaded / total);
    call.onload = () => resolve({ status: call.status, json: parsed(call.responseText) });
    call.onerror = () => reject(inFrench(new TypeError('network')));
    call.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal?.addEventListener('abort', () => call.abort(), { once: true });
    call.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
