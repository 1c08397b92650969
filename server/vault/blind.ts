import { createHmac } from 'node:crypto';
import type { Keys } from './keys.ts';
import { normalName, soundOf } from './phonetic.ts';

/** The names by which a person may be looked for. */
export interface Names {
  lastName?: string | null;
  firstName?: string | null;
}

/**
 * What a person is found by, before hashing: `=` and letters for the exact name, `~` and a code for its sound;
 * of the last name, the first names, the first of them, and the last name followed by each of these.
 */
export function nameKeys(names: Names): string[] {
  const last = names.lastName ?? '';
  const first = names.firstName ?? '';
  const firsts = [...new Set([first, first.trim().split(/[\s,]+/)[0] ?? ''])];
  return distinct([...keysOf(last), ...firsts.flatMap(name => [...keysOf(name), ...pairKeys(last, name)])]);
}

/** A part of a name shorter than this is a particle, or too common: « Le », « De », « Ben ». */
const SHORTEST_PART = 4;

/**
 * What half of a compound name is recognised by where names are refused: `#` and the letters of each of its words. Never looked for by a search
 * of persons, which would find too many. `whole` names one word as it was typed.
 */
export function partKeys(names: Names, whole?: string): string[] {
  const words = whole === undefined ? [names.lastName, names.firstName].flatMap(partsOf) : [whole];
  return distinct(
    words
      .map(normalName)
      .filter(part => [...part].length >= SHORTEST_PART)
      .map(part => `#${part}`),
  );
}

/** The words of a compound name; a simple name has no parts. */
function partsOf(name: string | null | undefined): string[] {
  const words = (name ?? '').split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  return words.length > 1 ? words : [];
}

/** What a typed text may be looked for under: a last name, a first name, or both in either order. */
export function searchKeys(text: string): string[] {
  const words = text.trim().split(/\s+/);
  const cuts = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const);
  return distinct([...keysOf(text), ...cuts.flatMap(([left, right]) => [...pairKeys(left, right), ...pairKeys(right, left)])]);
}

/**
 * Keyed hash of a name key, `<key id>:<hmac>`, under the current key. The key is outside the database, so that a
 * dictionary of names finds nothing in a stolen one. It still shows which rows share a name, and how often: that is the price of finding.
 */
export function blindIndex(keys: Keys, plain: string, keyId: string = keys.current): string {
  const key = keys.derived('index', keyId)!;
  return `${keyId}:${createHmac('sha256', key).update(plain).digest('base64url')}`;
}

/** The same under every key of the installation: what a search must look for while rows of former keys remain. */
export function blindCandidates(keys: Keys, plain: string): string[] {
  return keys.ids.map(keyId => blindIndex(keys, plain, keyId));
}

function keysOf(name: string): string[] {
  const exact = normalName(name);
  const sound = soundOf(name);
  return [...(exact === '' ? [] : [`=${exact}`]), ...(sound === '' ? [] : [`~${sound}`])];
}

function pairKeys(last: string, first: string): string[] {
  const [exactLast, exactFirst] = [normalName(last), normalName(first)];
  const [soundLast, soundFirst] = [soundOf(last), soundOf(first)];
  return [
    ...(exactLast === '' || exactFirst === '' ? [] : [`=${exactLast}+${exactFirst}`]),
    ...(soundLast === '' || soundFirst === '' ? [] : [`~${soundLast}+${soundFirst}`]),
  ];
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}
