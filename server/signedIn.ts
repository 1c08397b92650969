import type { Request } from 'express';
import type { Sessions } from './auth/sessions.ts';
import type { Asker } from './rest/engine.ts';
import { ApiError } from './rest/errors.ts';

/** Tells who sends a request, by its session cookie; throws unauthenticated. What the page asks by itself (X-Poll) keeps nobody signed in. */
export function signedIn(sessions: Sessions): (request: Request) => Promise<Asker> {
  return async request => {
    const session = await sessions.of(request.headers.cookie, { touch: request.headers['x-poll'] === undefined });
    if (!session) throw new ApiError('unauthenticated');
    return session;
  };
}
