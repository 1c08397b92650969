import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { Tx } from '../../server/db.ts';
import { addDays } from '../../server/law/days.ts';
import { settle } from '../../server/resources/cases/settle.ts';
import { record as recordLine } from '../../server/rest/journal.ts';
import { record } from './names.ts';
import { plantAnnualComment, WORD_FILE } from './plantAnnual.ts';
import { plantApproval, plantStandingDocument } from './plantAssociation.ts';
import { plantBundle, plantDocument, plantExhibit } from './plantFiles.ts';
import { newLawyer, plantAbsence, plantAccount } from './plantPeople.ts';
import { plantCaseJoin, plantHearingOutcome } from './plantSplits.ts';
import { plantTemplate } from './plantTemplates.ts';
import type { Service } from './service.ts';

const ONLY_SETTINGS = '00000000-0000-7000-8000-000000000001';
const SHA = 'a'.repeat(64);

/** Puts a new record of a resource into a case, by the database and not by the API; gives its id. */
export async function plant(service: Service, resource: string, codeName: string): Promise<string> {
  const caseId = record(service, `case ${codeName}`).id;
  if (resource === 'journal') return plantLine(service, caseId);
  const make = MAKERS[resource];
  if (!make) throw new Error(`no way to plant ${resource}`);
  return make(service, caseId, codeName);
}

type Maker = (service: Service, caseId: string, codeName: string) => Promise<string>;
const inserted = (service: Service, run: (tx: Tx) => Promise<{ id: string }>) => service.db.write(async tx => (await run(tx)).id);

const MAKERS: Readonly<Record<string, Maker>> = {
  cases: (service, caseId, codeName) => plantCase(service, caseId, { isClosed: false, isRestricted: codeName === 'Zénith' }),
  'case-readers': (service, caseId) => {
    const data = { caseId, userId: record(service, 'user hugo').id };
    return inserted(service, tx => tx.caseReader.upsert({ where: { caseId_userId: data }, create: data, update: {} }));
  },
  'proceeding-defendants': async (service, caseId, codeName) => {
    const personId = await plantPerson(service, caseId);
    const proceedingId = record(service, `proceeding ${codeName}`).id;
    return inserted(service, tx => tx.proceedingDefendant.create({ data: { caseId, proceedingId, personId } }));
  },
  'stage-moves': (service, caseId, codeName) =>
    inserted(service, tx =>
      tx.stageMove.create({
        data: { caseId, proceedingId: record(service, `proceeding ${codeName}`).id, stage: 'audience_tc', fromOn: '2026-11-02' },
      }),
    ),
  proceedings: (service, caseId) =>
    inserted(service, tx =>
      tx.proceeding.create({ data: { caseId, courtId: record(service, 'court Lille').id, stage: 'audience_tc', isLeading: false } }),
    ),
  numbers: (service, caseId) =>
    inserted(service, tx => tx.caseNumber.create({ data: { caseId, kind: 'other', value: 'X 1', normalized: 'X1' } })),
  persons: plantPerson,
  counts: (service, caseId) =>
    inserted(service, tx =>
      tx.count.create({ data: { caseId, offence: 'cp-225-7-1o', article: '225-7 1°', label: 'Proxénétisme aggravé sur un mineur' } }),
    ),
  'count-victims': async (service, caseId, codeName) => {
    const [countId, personId] = [await plant(service, 'counts', codeName), await plantRole(service, caseId, 'victim')];
    return inserted(service, tx => tx.countVictim.create({ data: { caseId, countId, personId } }));
  },
  consents: async (service, caseId) => {
    const victimId = await plantRole(service, caseId, 'victim');
    const giverId = await plantRole(service, caseId, 'administrateur_ad_hoc');
    const given = { givenBy: 'administrateur_ad_hoc', scope: 'whole', givenOn: '2026-11-02' };
    return inserted(service, tx => tx.consent.create({ data: { caseId, victimId, giverId, ...given } }));
  },
  'possible-links': async (service, caseId) => {
    const [personId, otherPersonId] = [await plantRole(service, caseId, 'defendant'), await plantRole(service, caseId, 'defendant')];
    const link = { caseId, personId, otherCaseId: caseId, otherPersonId, isExact: true, foundAt: now(service) };
    return inserted(service, tx => tx.possibleLink.create({ data: link }));
  },
  hearings: (service, caseId, codeName) => plantHearing(service, caseId, codeName, addDays(service.clock.today(), -2)),
  'hearing-outcomes': plantHearingOutcome,
  'case-joins': plantCaseJoin,
  decisions: (service, caseId, codeName) =>
    inserted(service, tx =>
      tx.decision.create({
        data: {
          ...{ caseId, proceedingId: record(service, `proceeding ${codeName}`).id, courtId: record(service, 'court Lille').id },
          ...{ pronouncedOn: '2026-11-20', effect: 'contradictoire' },
        },
      }),
    ),
  outcomes: async (service, caseId, codeName) => {
    const [decisionId, countId] = [await plant(service, 'decisions', codeName), await plant(service, 'counts', codeName)];
    return inserted(service, tx => tx.decisionOutcome.create({ data: { caseId, decisionId, countId, outcome: 'culpabilite' } }));
  },
  'civil-outcomes': async (service, caseId, codeName) => {
    const decisionId = await plant(service, 'decisions', codeName);
    return inserted(service, tx => tx.civilOutcome.create({ data: { caseId, decisionId, outcome: 'recevable_dommages' } }));
  },
  awards: async (service, caseId, codeName) => {
    const decisionId = await plant(service, 'decisions', codeName);
    return inserted(service, tx => tx.award.create({ data: { caseId, decisionId, head: 'moral', awardedCents: 100_000 } }));
  },
  debtors: async (service, caseId, codeName) => {
    const [awardId, personId] = [await plant(service, 'awards', codeName), await plant(service, 'persons', codeName)];
    return inserted(service, tx => tx.awardDebtor.create({ data: { caseId, awardId, personId } }));
  },
  payments: (service, caseId) =>
    inserted(service, tx => tx.payment.create({ data: { caseId, amountCents: 5_000, receivedOn: '2026-11-20', method: 'virement' } })),
  steps: (service, caseId, codeName) =>
    inserted(service, tx =>
      tx.step.create({
        data: { caseId, proceedingId: record(service, `proceeding ${codeName}`).id, kind: 'courrier', happenedOn: '2026-11-02' },
      }),
    ),
  deadlines: plantDeadline,
  'annual-comments': service => plantAnnualComment(service),
  filings: plantFiling,
  documents: (service, caseId) => plantDocument(service, caseId),
  assignments: (service, caseId, codeName) =>
    inserted(service, tx =>
      tx.assignment.create({
        data: {
          caseId,
          lawyerId: record(service, codeName === 'Filaos' ? 'lawyer Fabre' : 'lawyer Garnier').id,
          fromOn: '2026-01-05',
          untilOn: codeName === 'Falaise' ? '2026-11-22' : null,
        },
      }),
    ),
  exhibits: (service, caseId) => plantExhibit(service, caseId),
  bundles: plantBundle,
  notes: plantNote,
  tasks: (service, caseId) => plantTask(service, caseId, {}),
  notifications: (service, caseId) =>
    inserted(service, tx =>
      tx.notification.create({
        data: { userId: record(service, 'user claire').id, kind: 'mention', caseId, uniqueKey: randomUUID(), createdAt: now(service) },
      }),
    ),
  'saved-views': service =>
    inserted(service, tx =>
      tx.savedView.create({
        data: {
          ownerId: record(service, 'user claire').id,
          list: 'cases',
          name: 'En cours',
          filter: '{"scope":"open"}',
          createdAt: now(service),
        },
      }),
    ),
  templates: service => plantTemplate(service, record(service, 'user claire').id, now(service)),
  absences: plantAbsence,
  accounts: plantAccount,
  'standing-documents': plantStandingDocument,
  'rule-approvals': plantApproval,
  // The one row there is, as new: what an earlier visit adjusted is read again at version 1.
  settings: service => inserted(service, tx => tx.settings.update({ where: { id: ONLY_SETTINGS }, data: { version: 1 } })),
  courts: plantCourt,
  bars: async service => service.db.bare.prepare('SELECT id FROM Bar').pluck().get() as string,
  offences: async service => service.db.bare.prepare('SELECT id FROM Offence').pluck().get() as string,
  association: async service => service.db.bare.prepare('SELECT id FROM Association').pluck().get() as string,
  lawyers: async (service, _caseId, codeName) =>
    codeName === 'Cèdre' ? newLawyer(service) : record(service, codeName === 'Érable' ? 'lawyer Garnier' : 'lawyer Fabre').id,
  users: async (service, _caseId, codeName) => record(service, codeName === 'Érable' ? 'user claire' : 'user nadia').id,
};

/** A case of the demonstration put back as it was, or made ready for an act: closed, or kept to the two jurists. */
export async function plantCase(service: Service, caseId: string, as: { isClosed: boolean; isRestricted: boolean }): Promise<string> {
  const readers = [record(service, 'user hugo').id, record(service, 'user claire').id];
  const isOfZenith = record(service, 'case Zénith').id === caseId;
  const kept = isOfZenith ? readers.slice(0, 1) : as.isRestricted ? readers : [];
  await service.db.write(async tx => {
    await tx.caseReader.deleteMany({ where: { caseId, NOT: { userId: readers[0]! } } });
    for (const userId of kept)
      await tx.caseReader.upsert({ where: { caseId_userId: { caseId, userId } }, create: { caseId, userId }, update: {} });
    // A change of lawyer undone: the mandate given today goes, the one ended for it goes on.
    await tx.assignment.deleteMany({ where: { caseId, fromOn: service.clock.today() } });
    await tx.assignment.updateMany({ where: { caseId, endedReason: { not: null } }, data: { untilOn: null, endedReason: null } });
    const closed = as.isClosed ? { closedOn: '2026-11-20', closedReason: 'Essai' } : { closedOn: null, closedReason: null };
    await tx.case.update({ where: { id: caseId }, data: { ...closed, isRestricted: as.isRestricted, version: 1 } });
    await settle({ tx, today: service.clock.today(), now: now(service), user: null }, caseId);
  });
  return caseId;
}

/** A court with the telephone of its greffe, to be verified. */
function plantCourt(service: Service): Promise<string> {
  const court = { kind: 'tribunal_judiciaire', name: 'Tribunal judiciaire fictif', seat: 'Villefictive', phone: '01 99 00 00 01' };
  return inserted(service, tx => tx.court.create({ data: { ...court, searchText: 'tribunal judiciaire fictif villefictive' } }));
}

/** A witness with a sealed identity. */
function plantPerson(service: Service, caseId: string): Promise<string> {
  return named(service, caseId, 'witness', 'Témoin');
}

/** A person with a sealed identity. */
function named(service: Service, caseId: string, role: string, pseudonym: string): Promise<string> {
  const id = v7();
  const sealed = service.vault.seal(JSON.stringify({ firstName: 'Aldo', lastName: 'Essai-Inventé' }), `identity.sealed.${id}`);
  return inserted(service, async tx => {
    await tx.person.create({ data: { id, caseId, role, pseudonym, hasIdentity: true } });
    await tx.identity.create({ data: { personId: id, caseId, sealed, updatedAt: service.clock.now().toISOString() } });
    return { id };
  });
}

/** A person of that role. */
export function plantRole(service: Service, caseId: string, role: string): Promise<string> {
  return named(service, caseId, role, `Essai ${randomUUID().slice(0, 4)}`);
}

/** A hearing not reported yet, on that day. */
export function plantHearing(service: Service, caseId: string, codeName: string, heldOn: string): Promise<string> {
  return inserted(service, tx =>
    tx.hearing.create({
      data: {
        caseId,
        proceedingId: record(service, `proceeding ${codeName}`).id,
        courtId: record(service, 'court Lille').id,
        heldOn,
        startTime: '09:00',
        chamber: '6e chambre',
      },
    }),
  );
}

/** An open deadline typed by nobody: its fact is elsewhere. */
function plantDeadline(service: Service, caseId: string): Promise<string> {
  const on = '2026-12-15';
  return inserted(service, tx =>
    tx.deadline.create({
      data: {
        ...{ caseId, factKind: 'step', factId: randomUUID(), rule: 'APPEL_CORR_498', ruleVersion: '1', deadlineClass: 'A', triggerOn: on },
        ...{ legalLimitOn: on, lastUsefulOn: on, internalTargetOn: on, dueAt: `${on}T23:00:00.000Z`, computation: '{}' },
      },
    }),
  );
}

/** A note of Claire Morel's. */
async function plantNote(service: Service, caseId: string): Promise<string> {
  const id = v7();
  const text = service.vault.seal('Une note fictive.', `note.text.${id}`);
  return inserted(service, tx =>
    tx.note.create({ data: { id, caseId, authorId: record(service, 'user claire').id, text, createdAt: now(service) } }),
  );
}

/** A task of the lawyer's, so that all who may read tasks read this one. */
export function plantTask(service: Service, caseId: string, given: { doneOn?: string }): Promise<string> {
  const [ownerId, createdById] = [record(service, 'user ines').id, record(service, 'user claire').id];
  return inserted(service, tx =>
    tx.task.create({
      data: { caseId, title: 'Rappeler le greffe', dueOn: '2026-12-01', ownerId, createdById, createdAt: now(service), ...given },
    }),
  );
}

async function plantFiling(service: Service, caseId: string, codeName: string): Promise<string> {
  const documentId = await plantDocument(service, caseId, { bytes: WORD_FILE, contentType: 'text/plain' });
  const templateId = await plant(service, 'templates', codeName);
  return inserted(service, tx =>
    tx.filing.create({
      data: {
        ...{ caseId, kind: 'lettre_420_1', edition: 1, templateId, templateSha256: SHA, dataSha256: SHA, documentId },
        ...{ producedById: record(service, 'user claire').id, producedAt: now(service) },
      },
    }),
  );
}

/** A line of the journal about a case. */
async function plantLine(service: Service, caseId: string): Promise<string> {
  const actor = { id: record(service, 'user claire').id, displayName: 'Claire Morel' };
  await service.db.write(tx =>
    recordLine(tx, service.vault, now(service), actor, { action: 'open', resource: 'cases', recordId: caseId, caseId }),
  );
  return service.db.bare.prepare('SELECT id FROM JournalEntry ORDER BY sequence DESC').pluck().get() as string;
}

const now = (service: Service) => service.clock.now().toISOString();
