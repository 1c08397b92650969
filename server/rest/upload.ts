import { createHash } from 'node:crypto';
import type { Request as HttpRequest, Response } from 'express';
import multer, { MulterError } from 'multer';
import { ApiError } from './errors.ts';
import { BODY_BYTES, parseStrictJson } from './json.ts';

/** A file as it came, whole, in memory. The name it bore on the sender's machine may be somebody's: it is not read. */
export interface SentFile {
  bytes: Buffer;
  sha256: string;
}

/** Whether a request says it carries a file. */
export const isMultipart = (request: HttpRequest): boolean => Boolean(request.is('multipart/form-data'));

/**
 * Reads one `file` part and one `body` part of strict JSON; nothing touches the disk. Throws invalid by the field `file`,
 * too_large beyond `limitBytes` (the rest of the request is then read and dropped), bad_request for any other shape.
 */
export async function readUpload(
  request: HttpRequest,
  response: Response,
  limitBytes: number,
): Promise<{ body: unknown; file: SentFile | null }> {
  const limits = { files: 1, fields: 1, parts: 2, fileSize: limitBytes, fieldSize: BODY_BYTES, fieldNameSize: 20, headerPairs: 20 };
  const read = multer({ storage: multer.memoryStorage(), limits }).single('file');
  await new Promise<void>((resolve, reject) =>
    read(request, response, (error: unknown) => (error ? reject(refused(error, limitBytes)) : resolve())),
  );
  const { file } = request;
  const fields = Object.entries((request.body ?? {}) as Record<string, unknown>);
  const [name, text] = fields[0] ?? [];
  if (fields.length !== 1 || name !== 'body' || typeof text !== 'string') throw new ApiError('bad_request');
  const body = parseStrictJson(text);
  if (file && file.size === 0) throw new ApiError('invalid', { file: 'Ce fichier est vide. Choisissez-en un autre.' });
  return { body, file: file ? { bytes: file.buffer, sha256: createHash('sha256').update(file.buffer).digest('hex') } : null };
}

function refused(error: unknown, limitBytes: number): unknown {
  const code = error instanceof MulterError ? error.code : null;
  if (code === 'LIMIT_FILE_SIZE') return tooLarge(limitBytes);
  if (code === 'LIMIT_FIELD_VALUE') return new ApiError('too_large');
  if (code === 'LIMIT_FILE_COUNT' || code === 'LIMIT_UNEXPECTED_FILE')
    return new ApiError('invalid', { file: 'Un seul fichier à la fois.' });
  return new ApiError('bad_request', {}, { cause: error });
}

function tooLarge(limitBytes: number): ApiError {
  const sentence = `Ce fichier dépasse ${Math.floor(limitBytes / 1_048_576)}\u00A0Mo, la taille admise. Réduisez-le ou envoyez-le en plusieurs parties.`;
  return new ApiError('too_large', { file: sentence }, { message: sentence });
}
