import { expect } from 'chai';
import { scenarios } from '../support/scenarios.ts';

const number = { caseId: '{case Menhir}', kind: 'instruction', value: ' JI 12/26-0007 ' };
const found = (fragment: string) => `?filter=${encodeURIComponent(JSON.stringify({ q: fragment }))}`;

scenarios('numbers', [
  {
    why: 'holds at least a digit or a letter',
    as: 'juriste',
    post: '',
    body: { ...number, value: '- / .' },
    status: 400,
    says: ['value'],
    leaves: 'nothing',
  },
  {
    why: 'is one line',
    as: 'juriste',
    post: '',
    body: { ...number, value: '1\n2' },
    status: 400,
    says: { value: 'Une seule ligne attendue.' },
    leaves: 'nothing',
  },
  {
    why: 'belongs to a case one may see',
    as: 'juriste',
    post: '',
    body: { ...number, caseId: '{case Zénith}' },
    status: 400,
    says: { caseId: 'Choix inconnu.' },
    leaves: 'nothing',
  },
  {
    why: 'is of a kind of the list',
    as: 'juriste',
    post: '',
    body: { ...number, kind: 'toString' },
    status: 400,
    says: ['kind'],
    leaves: 'nothing',
  },
  {
    why: 'is kept as typed, trimmed',
    as: 'assistant',
    post: '',
    body: number,
    status: 201,
    shows: { value: 'JI 12/26-0007', kind: 'instruction' },
  },
  {
    why: 'may be borne twice: unique, it would tell that another case exists',
    as: 'juriste',
    post: '',
    body: { ...number, kind: 'parquet', value: '26 150 000333' },
    status: 201,
    shows: { value: '26 150 000333' },
  },
]);

scenarios('cases', [
  {
    why: 'is found by its number',
    as: 'juriste',
    get: found('134000217'),
    status: 200,
    also: (_service, { body }) => expect(body.map((row: { codeName: string }) => row.codeName)).to.deep.equal(['Érable']),
  },
  {
    why: 'is not found by a number of a case out of reach',
    as: 'lawyer',
    get: found('26 055 000118'),
    status: 200,
    also: (_service, { text }) => expect(text).to.equal('[]'),
  },
  {
    why: 'is found by those on its list only',
    as: 'validator',
    get: found('26150000333'),
    status: 200,
    also: (_service, { body }) => expect(body.map((row: { codeName: string }) => row.codeName)).to.deep.equal(['Zénith']),
  },
]);
