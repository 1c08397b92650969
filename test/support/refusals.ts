import { expect } from 'chai';
import type { Answer } from './service.ts';

/** Words that only an engine, a path or a stack would say. */
export const ENGINE_WORDS =
  /[Pp]risma|[Ss][Qq][Ll]ite|SELECT |INSERT |UPDATE |SQLITE|constraint|[Ff]oreign key|stack|node_modules|\/(?:home|work|tmp|usr)\/|\.ts\b|\[object|undefined|\bNaN\b|[Uu]nexpected|[Ee]xpected |[Ii]nvalid |\bzod|errno|\bE(?:CONN|NOENT|ACCES)/;

const CODES: Readonly<Record<number, readonly string[]>> = {
  400: ['invalid', 'bad_request'],
  401: ['unauthenticated', 'invalid_credentials'],
  403: ['forbidden', 'origin'],
  404: ['not_found'],
  405: ['method'],
  409: ['stale', 'conflict'],
  413: ['too_large'],
  415: ['media_type'],
  421: ['misdirected'],
  422: ['idempotency', 'leak'],
  428: ['version_required'],
  429: ['too_many'],
  500: ['internal'],
  503: ['busy', 'unavailable'],
  507: ['full'],
};

/** Whether a text is a sentence a French reader can act on: capital first, full stop last, no engine word. */
export function expectSentence(text: unknown, about: string): void {
  expect(text, about).to.be.a('string');
  expect(text, about).to.match(/^[A-ZÀ-Ý0-9«].*[.»)]$/u);
  expect(text, about).not.to.match(ENGINE_WORDS);
}

/** Asserts that an answer is a refusal in the one shape: code of its status, French sentences, nothing else of the machine. */
export function expectRefusal(answer: Answer): void {
  expect(answer.headers.get('content-type'), answer.text).to.equal('application/json; charset=utf-8');
  const { code, message, errors, ...facts } = answer.body;
  expect(CODES[answer.status], `${answer.status} ${answer.text}`).to.include(code);
  expectSentence(message, 'message');
  expect(errors.root.serverError).to.equal(message);
  const { root: _root, ...fields } = errors;
  for (const [field, sentence] of Object.entries(fields)) expectSentence(sentence, field);
  expect(Object.keys(facts)).to.satisfy((keys: string[]) => keys.every(key => ['current', 'duplicate', 'hits', 'reference'].includes(key)));
}
