import { expect } from 'chai';
import { record } from '../support/names.ts';
import { scenarios } from '../support/scenarios.ts';
import type { Service } from '../support/service.ts';

const given = { caseId: '{case Érable}', proceedingId: '{proceeding Érable}', courtId: '{court Lille}' };
const valid = { ...given, kind: 'jugement', pronouncedOn: '2026-11-18', effect: 'contradictoire' };
const rows = (service: Service, sql: string, ...values: unknown[]) =>
  service.db.bare.prepare(sql).all(...values) as Record<string, unknown>[];

scenarios('decisions', [
  {
    why: 'is not recorded before it is read, nor served before it is read',
    as: 'juriste',
    post: '',
    body: { ...valid, pronouncedOn: '2026-11-24' },
    status: 400,
    says: { pronouncedOn: /est à venir/ },
    leaves: 'nothing',
  },
  {
    why: 'is not served before it is read',
    as: 'juriste',
    post: '',
    body: { ...valid, servedOn: '2026-11-17' },
    status: 400,
    says: { servedOn: /précéder/ },
    leaves: 'nothing',
  },
  {
    why: 'judges no count of another case',
    as: 'juriste',
    post: '',
    body: { ...valid, outcomes: [{ countId: '{count Dune 1}', outcome: 'culpabilite' }] },
    status: 400,
    says: ['outcomes'],
    leaves: 'nothing',
  },
  {
    why: 'judges a count once, and says where a requalification leads',
    as: 'juriste',
    post: '',
    body: { ...valid, outcomes: [{ countId: '{count Érable 1}', outcome: 'requalification' }] },
    status: 400,
    says: { outcomes: /nouvel article/ },
    leaves: 'nothing',
  },
  {
    why: 'says the line of a list that cannot be read',
    as: 'juriste',
    post: '',
    body: { ...valid, awards: [{ beneficiaryId: null, head: 'moral', awardedCents: -1 }] },
    status: 400,
    says: { awards: /^Ligne 1 : / },
    leaves: 'nothing',
  },
  {
    why: 'owes nothing to a victim of another case, nor is owed by one who is not prosecuted',
    as: 'juriste',
    post: '',
    body: { ...valid, awards: [{ beneficiaryId: null, head: 'moral', awardedCents: 1, debtorIds: ['{person Érable Jade}'] }] },
    status: 400,
    says: ['awards'],
    leaves: 'nothing',
  },
  {
    why: 'keeps no protected name in clear',
    as: 'juriste',
    post: '',
    body: { ...valid, civilOutcomes: [{ beneficiaryId: null, outcome: 'irrecevable', reason: 'Selon Corvec-Inventé, hors délai.' }] },
    status: 400,
    says: { civilOutcomes: /nom protégé/ },
    leaves: 'nothing',
  },
  {
    why: 'asks why it comes after the last day to appeal',
    as: 'juriste',
    post: '',
    body: { ...valid, pronouncedOn: '2026-10-01' },
    status: 400,
    says: ['lateReason'],
    leaves: 'nothing',
  },
  { why: 'is recorded by no direction', as: 'director', post: '', body: valid, status: 403, leaves: 'nothing' },
  {
    why: 'recorded by the case’s lawyer, waits to be confirmed',
    as: 'lawyer',
    post: '',
    body: { ...valid, effect: 'contradictoire_a_signifier' },
    status: 201,
    shows: { isConfirmed: false, recordedById: '{user ines}' },
    also: service => {
      const dues = rows(service, 'SELECT rule, isConfirmed FROM Deadline WHERE factId = ?', record(service, 'decision Érable').id);
      expect(dues).to.deep.equal([]);
    },
  },
  {
    why: 'is confirmed by the staff',
    as: 'assistant',
    post: '/{decision Érable}/confirm',
    body: { version: 1 },
    status: 200,
    shows: { isConfirmed: true, version: 2 },
  },
  {
    why: 'runs from the day it was served, and its prosecutor’s clock from the day it was read',
    as: 'juriste',
    put: '/{decision Érable}',
    body: { version: 2, servedOn: '2026-11-20' },
    status: 200,
    shows: { servedOn: '2026-11-20' },
    also: service => {
      const dues = rows(
        service,
        'SELECT rule, lastUsefulOn FROM Deadline WHERE factId = ? ORDER BY rule',
        record(service, 'decision Érable').id,
      );
      expect(dues).to.deep.equal([
        { rule: 'APPEL_CORR_498', lastUsefulOn: '2026-11-30' },
        { rule: 'APPEL_CORR_INCIDENT_500', lastUsefulOn: '2026-12-07' },
        { rule: 'APPEL_PG_505', lastUsefulOn: '2026-12-08' },
      ]);
    },
  },
  {
    why: 'is completed later: counts, association, joint sums counted once',
    as: 'juriste',
    post: '/{decision Érable}/complete',
    body: {
      version: '{version of decision Érable}',
      outcomes: [{ countId: '{count Érable 1}', outcome: 'culpabilite', sentence: 'trois ans' }],
      civilOutcomes: [{ beneficiaryId: null, outcome: 'recevable_dommages' }],
      awards: [
        {
          beneficiaryId: null,
          head: 'moral',
          awardedCents: 150_000,
          debtorIds: ['{person Érable Prévenu 1}', '{person Érable Prévenu 2}'],
        },
      ],
    },
    status: 200,
    shows: { version: 4 },
    also: service => {
      expect(rows(service, 'SELECT awardedCents, isJoint FROM Award')).to.deep.include({ awardedCents: 150_000, isJoint: 1 });
    },
  },
  {
    why: 'moves its clocks with the day it was read, in the open',
    as: 'juriste',
    post: '/{decision Dune}/redate/preview',
    body: { pronouncedOn: '2026-11-13' },
    status: 200,
    leaves: 'nothing',
    shows: {},
    also: (_service, { body }) => {
      expect(body.effects[0].text).to.equal('Prononcé : jeudi 12 novembre 2026 → vendredi 13 novembre 2026');
      expect(
        body.effects.some(({ text }: { text: string }) => /Appel du procureur général » : mercredi 2 décembre 2026 →/.test(text)),
      ).to.equal(true);
    },
  },
  {
    why: 'was not read before its hearing',
    as: 'juriste',
    post: '/{decision Dune}/redate',
    body: { version: 1, pronouncedOn: '2026-11-11' },
    status: 400,
    says: ['pronouncedOn'],
    leaves: 'nothing',
  },
  {
    why: 'corrected, keeps the old last day struck through',
    as: 'juriste',
    post: '/{decision Dune}/redate',
    body: { version: 1, pronouncedOn: '2026-11-16' },
    status: 200,
    shows: { pronouncedOn: '2026-11-16' },
    also: service => {
      const [due] = rows(
        service,
        `SELECT lastUsefulOn, formerLastUsefulOn, state FROM Deadline WHERE factId = ? AND rule = 'APPEL_CORR_498'`,
        record(service, 'decision Dune').id,
      );
      expect(due).to.deep.equal({ lastUsefulOn: '2026-11-26', formerLastUsefulOn: '2026-11-23', state: 'to_validate' });
    },
  },
]);

const paid = { caseId: '{case Falaise}', amountCents: 80_000, receivedOn: '2026-11-19' };

scenarios('payments', [
  {
    why: 'is more than nothing, and not to come',
    as: 'assistant',
    post: '',
    body: { ...paid, amountCents: 0, receivedOn: '2026-11-24' },
    status: 400,
    says: ['amountCents', 'receivedOn'],
    leaves: 'nothing',
  },
  {
    why: 'comes from a person of the case who is prosecuted',
    as: 'assistant',
    post: '',
    body: { ...paid, caseId: '{case Érable}', debtorId: '{person Érable Jade}' },
    status: 400,
    says: ['debtorId'],
    leaves: 'nothing',
  },
  { why: 'is recorded by no lawyer', as: 'lawyer', post: '', body: { ...paid, caseId: '{case Érable}' }, status: 403, leaves: 'nothing' },
  {
    why: 'goes to the association by transfer unless said otherwise',
    as: 'assistant',
    post: '',
    body: { ...paid, debtorId: '{person Falaise Prévenu 1}' },
    status: 201,
    shows: { beneficiaryId: null, method: 'virement', recordedById: '{user nadia}', cancelledOn: null },
  },
  {
    why: 'is cancelled with a reason, once, and stays',
    as: 'assistant',
    post: '/{payment Falaise}/cancel',
    body: { version: 1, cancelledReason: 'Saisi deux fois.' },
    status: 200,
    shows: { cancelledOn: '2026-11-23', cancelledReason: 'Saisi deux fois.' },
  },
  {
    why: 'is not cancelled twice',
    as: 'assistant',
    post: '/{payment Falaise}/cancel',
    body: { version: 2, cancelledReason: 'Encore.' },
    status: 409,
    says: [],
    shows: { code: 'conflict' },
    leaves: 'nothing',
  },
]);
