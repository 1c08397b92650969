import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import { DatabaseBusy, DatabaseFull } from '../db.ts';
import type { Log } from '../log.ts';
import { ApiError, type ErrorCode } from './errors.ts';

const BY_STATUS: Readonly<Record<number, ErrorCode>> = { 400: 'bad_request', 413: 'too_large', 415: 'media_type' };

/** Answers every failure from the one table; what was not foreseen gets a reference that the log bears too, and nothing of its cause. */
export function failures(log: Log): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = asApiError(error);
    if (known.code !== 'internal') return void response.set(known.headers).status(known.status).json(known.body());
    const reference = randomBytes(2).toString('hex').toUpperCase();
    log('failure', { reference, method: request.method, route: request.route?.path ?? null, cause: causeOf(error) });
    const body = new ApiError('internal', {}, { message: `${known.message} Référence ${reference}.` }).body();
    response.status(known.status).json({ ...body, reference });
  };
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof DatabaseBusy) return new ApiError('busy', {}, { headers: { 'Retry-After': '5' } });
  if (error instanceof DatabaseFull) return new ApiError('full');
  const status = (error as { status?: unknown }).status;
  return new ApiError((typeof status === 'number' && BY_STATUS[status]) || 'internal');
}

/** Kind and place of an error, never its message: messages quote values. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place =
    /\n\s+at (?:.*?\()?(?:file:\/\/)?[^\n]*?((?:server|prisma|templates|node_modules)\/[^\n)]*)/.exec(error.stack ?? '')?.[1] ?? '';
  return `${error.name} ${(error as { code?: string }).code ?? ''} ${place}`.trim();
}
