import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

/** Headers for the four kinds of reply. `page` also leaves the nonce for styles in `response.locals.nonce`; `asset` leaves caching to who serves it. */
export interface SecurityHeaders {
  page: RequestHandler;
  api: RequestHandler;
  download: RequestHandler;
  asset: RequestHandler;
}

const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, noarchive',
  'Cache-Control': 'no-store',
};

const FEATURES = [
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
  ],
  ...[
    'hid',
    'idle-detection',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
  ],
  ...['xr-spatial-tracking'],
];
const PERMISSIONS = FEATURES.map(feature => `${feature}=()`).join(', ');

/** Strict-Transport-Security only over https: browsers ignore it elsewhere, and on loopback it would bind every other local service. */
export function securityHeaders(site: { isHttps: boolean }): SecurityHeaders {
  const transport: Record<string, string> = site.isHttps ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {};
  const common = { ...EVERYWHERE, ...transport };
  const { 'Cache-Control': _never, ...cacheable } = common;
  return {
    page(_request, response, next) {
      const nonce = randomBytes(16).toString('base64');
      response.locals.nonce = nonce;
      const isolation = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Permissions-Policy': PERMISSIONS };
      set(response, { ...common, ...isolation, 'Content-Security-Policy': pagePolicy(nonce) });
      next();
    },
    api(_request, response, next) {
      set(response, { ...common, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" });
      next();
    },
    download(_request, response, next) {
      set(response, { ...common, 'Content-Security-Policy': "sandbox; default-src 'none'" });
      next();
    },
    asset(_request, response, next) {
      set(response, { ...cacheable, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" });
      next();
    },
  };
}

function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    // A PDF read in the page: its bytes are fetched by the page itself, never framed from an address.
    'frame-src blob:',
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function set(response: Response, headers: Record<string, string>): void {
  response.removeHeader('X-Powered-By');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
