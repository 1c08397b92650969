import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import type { SecurityHeaders } from './auth/headers.ts';

const BUILT = join(import.meta.dirname, '../admin/dist');

/** The built admin: hashed assets for ever, and its one page, with a fresh nonce, for every address of the interface. */
export function pages(headers: Pick<SecurityHeaders, 'page' | 'asset'>, dir: string = BUILT): Router {
  const router = Router();
  router.use(
    '/assets',
    headers.asset,
    express.static(join(dir, 'assets'), { index: false, immutable: true, maxAge: '1y', fallthrough: true }),
  );
  const file = join(dir, 'index.html');
  const page = existsSync(file)
    ? readFileSync(file, 'utf8')
    : '<!doctype html><html lang="fr"><title>Partie civile</title><p>L’interface n’est pas construite. Lancez « npm start ».';
  router.get(/^\/[A-Za-z0-9/_-]*$/, headers.page, (request, response, next) => {
    if (request.path.startsWith('/assets') || request.path.includes('//')) return next();
    response.type('html').send(page.replaceAll('__NONCE__', response.locals.nonce));
  });
  return router;
}
