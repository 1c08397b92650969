import { type RequestHandler, text } from 'express';
import { ApiError } from './errors.ts';

const MAX_DEPTH = 20;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|-?\d[\d.eE+-]*/gs;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses JSON as one parser would everywhere: no duplicate key, no prototype key, depth at most 20, no number that a double would change.
 * Throws ApiError('bad_request').
 */
export function parseStrictJson(source: string): unknown {
  scan(source);
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new ApiError('bad_request', {}, { cause });
  }
}

function scan(source: string): void {
  const open: (Set<string> | null)[] = []; // one entry a level: the keys seen in an object, null in an array
  let awaitsKey = false;
  for (const [token] of source.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      awaitsKey = token === '{';
      if (open.length > MAX_DEPTH) throw new ApiError('bad_request');
    } else if (token === '}' || token === ']') {
      open.pop();
      awaitsKey = false;
    } else if (token === ',') awaitsKey = open.at(-1) instanceof Set;
    else if (token === ':') awaitsKey = false;
    else if (token.startsWith('"')) {
      if (awaitsKey) checkKey(token, open.at(-1));
    } else checkNumber(token);
  }
}

function checkKey(token: string, seen: Set<string> | null | undefined): void {
  let key: string;
  try {
    key = JSON.parse(token);
  } catch (cause) {
    throw new ApiError('bad_request', {}, { cause });
  }
  if (FORBIDDEN_KEYS.has(key) || seen?.has(key)) throw new ApiError('bad_request');
  seen?.add(key);
}

function checkNumber(token: string): void {
  const value = Number(token);
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)) || Object.is(value, -0))
    throw new ApiError('bad_request');
}

/** A body's largest size. */
export const BODY_BYTES = 102_400;

/** Reads a JSON body strictly into `request.body`; nothing else is accepted. */
export const jsonBody: RequestHandler[] = [
  text({ type: 'application/json', limit: BODY_BYTES }),
  (request, _response, next) => {
    request.body = typeof request.body === 'string' && request.body !== '' ? parseStrictJson(request.body) : undefined;
    next();
  },
];
