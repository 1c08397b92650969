import type { RequestHandler } from 'express';
import { ApiError } from '../rest/errors.ts';

/** What the guards must know of the installation. */
export interface SiteSettings {
  publicUrl: string;
  isHttps: boolean;
  isLoopback: boolean;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE']);
const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Lets through the methods that the service knows; TRACE, CONNECT, OPTIONS and the rest get 405. */
export const knownMethods: RequestHandler = (request, _response, next) => {
  if (!METHODS.has(request.method)) throw new ApiError('method', {}, { headers: { Allow: [...METHODS].join(', ') } });
  next();
};

/** On loopback, answers only to loopback names: another name that resolves here is a page trying to read us (DNS rebinding). */
export function hostCheck(site: SiteSettings): RequestHandler {
  return (request, _response, next) => {
    if (site.isLoopback && !site.isHttps && !LOOPBACK_HOST.test(request.headers.host ?? '')) throw new ApiError('misdirected');
    next();
  };
}

/** Refuses what writes and was sent by another site's page. Programs without a browser send neither header and pass. */
export function sameOrigin(site: SiteSettings): RequestHandler {
  const ours = new URL(site.publicUrl).origin;
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const { origin, host = '', 'sec-fetch-site': from } = request.headers;
    const isHere = site.isLoopback && !site.isHttps && LOOPBACK_HOST.test(host) && origin === `http://${host}`.toLowerCase();
    if (origin !== undefined && origin !== ours && !isHere) throw new ApiError('origin');
    if (from === 'cross-site' || from === 'same-site') throw new ApiError('origin');
    next();
  };
}

/** A body must be JSON by name: a form of another site can send text, and Express would hand an undefined body on. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  const type = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (hasBody && type !== 'application/json') throw new ApiError('media_type');
  next();
};

/** The same, save where a creation takes a file: there multipart is let in, for these paths only. */
export const jsonOrFile =
  (uploads: ReadonlySet<string>): RequestHandler =>
  (request, response, next) => {
    const isUpload = request.method === 'POST' && uploads.has(request.path) && Boolean(request.is('multipart/form-data'));
    return isUpload ? next() : jsonOnly(request, response, next);
  };
