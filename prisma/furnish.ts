import { addDays, longDay } from '../server/law/days.ts';
import { keepMentions } from '../server/resources/notes/mention.ts';
import { MANDATES, NOTES, TASKS } from './demo/office.ts';
import { type DemoPaper, papersOf } from './demo/papers.ts';
import type { Growing, Planted } from './growing.ts';
import { at } from './grownCase.ts';
import { paperPdf, paperScan } from './paper.ts';

const GROUP: Readonly<Record<string, keyof typeof NOTES>> = {
  ...{ signalement: 'start', plainte: 'start', enquete: 'start', classement_sans_suite: 'start' },
  ...{ information: 'instruction', non_lieu: 'instruction' },
  ...{ definitif: 'after', execution: 'after', clos: 'after', appel: 'after', cassation: 'after' },
};

/** What the furnishing of a case needs to know of it. */
type Furnished = Planted & { codeName: string; reference: string; stage: string; isRestricted: boolean; opened: number; isClosed: boolean };

/** How many notes and tasks of each kind were handed out, so that none comes back before all were. */
const handed = new Map<string, number>();
function nextOf<T>(list: readonly T[], key: string): T {
  const rank = handed.get(key) ?? 0;
  handed.set(key, rank + 1);
  return at(list, rank);
}

/** The demonstration begins its round again, whatever was seeded before in this process. */
export const beginAgain = (): void => handed.clear();

/** Fills the n-th case with what an office keeps in one: files, notes, tasks, mandates with their papers. */
export async function furnish(growing: Growing, n: number, dossier: Furnished): Promise<void> {
  await mandates(growing, n, dossier);
  await reports(growing, n, dossier);
  let number = 0;
  for (const paper of papersOf(dossier.stage, n)) await exhibit(growing, dossier, paper, ++number, n);
  if (n % 2 === 0) await note(growing, dossier, 16);
  if (n % 5 === 1) await note(growing, dossier, 1);
  if (n % 3 === 0 && !dossier.isClosed) await task(growing, dossier, n);
}

/** Reports came some hours after their hearing, most the same day or the next, a few late. */
async function reports({ tx, today }: Growing, n: number, { caseId }: Furnished): Promise<void> {
  for (const { id, heldOn } of await tx.hearing.findMany({ where: { caseId, reportedAt: { not: null } } })) {
    const wanted = addDays(heldOn, n % 7 === 0 ? 4 : n % 2);
    const day = wanted < today ? wanted : addDays(today, -1);
    await tx.hearing.update({
      where: { id },
      data: { reportedAt: instant(day, 16, (n * 11) % 60), confirmedAt: instant(day, 17, (n * 7) % 60) },
    });
  }
}

async function mandates(growing: Growing, n: number, dossier: Furnished): Promise<void> {
  const { tx, today } = growing;
  const given = await tx.assignment.findMany({ where: { caseId: dossier.caseId, hearingId: null } });
  for (const { id } of given) {
    const mandate = at(MANDATES, n);
    const told = { scope: mandate.scope, feeAgreement: mandate.fee };
    // One in four has no paper yet.
    const isKept = n % 4 !== 3;
    const paper = {
      title: mandate.title,
      says: [`Dossier ${dossier.codeName}, ${longDay(addDays(today, dossier.opened))}.`, ...mandate.says],
    };
    const documentId = isKept ? await document(growing, dossier, paper, n) : null;
    await tx.assignment.update({ where: { id }, data: { ...told, documentId } });
  }
}

async function exhibit(growing: Growing, dossier: Furnished, paper: DemoPaper, number: number, n: number): Promise<void> {
  const { tx, today, users } = growing;
  const ago = Math.max(2, Math.floor((-dossier.opened * (5 - number)) / 6));
  const datedOn = addDays(today, -ago);
  const documentId = await document(
    growing,
    dossier,
    { ...paper, says: paper.says && [`${dossier.codeName}, le ${longDay(datedOn)}.`, ...paper.says] },
    n + number,
  );
  const communicated = paper.to ? { communicatedOn: addDays(datedOn, 1), communicatedTo: paper.to } : {};
  const kept = { addedById: dossier.isRestricted ? users.hugo : users.nadia, addedAt: instant(datedOn, 9 + (n % 8), (n * 7) % 60) };
  await tx.exhibit.create({
    data: {
      ...{ caseId: dossier.caseId, number, title: paper.title, datedOn, documentId },
      ...{ isConfidential: paper.isConfidential ?? false, ...communicated, ...kept },
    },
  });
}

/** Stores the file of a paper, sealed like any other: a PDF when it says something, else a scan. */
async function document(growing: Growing, { caseId, reference, opened }: Furnished, paper: DemoPaper, seed: number): Promise<string> {
  const { tx, vault, today, users } = growing;
  const bytes = paper.says ? paperPdf(paper.title, paper.says) : paperScan(seed);
  const [contentType, extension] = paper.says ? ['application/pdf', 'pdf'] : ['image/png', 'png'];
  const rank = (await tx.document.count({ where: { caseId } })) + 1;
  const stored = await vault.files.put(bytes);
  const createdAt = instant(addDays(today, Math.min(-1, Math.floor(opened / 2))), 10, seed % 60);
  const { id } = await tx.document.create({
    data: { caseId, fileName: `${reference}_document-${rank}.${extension}`, contentType, ...stored, createdById: users.nadia, createdAt },
  });
  return id;
}

async function note(growing: Growing, dossier: Furnished, least: number): Promise<void> {
  const { tx, vault, today, users } = growing;
  const group = GROUP[dossier.stage] ?? 'trial';
  const [who, text] = nextOf(NOTES[group], `note ${group}`);
  const rank = handed.get(`note ${group}`)!;
  const author = dossier.isRestricted ? 'hugo' : who;
  const said = dossier.isRestricted ? text.replace(/ ?@[^.?!:,]*[,:]?/u, '') : text;
  const createdAt = instant(addDays(today, -least - ((rank * 5) % 14)), 9 + (rank % 8), (rank * 13) % 60);
  const { id } = await tx.note.create({ data: { caseId: dossier.caseId, authorId: users[author], text: '', createdAt } });
  await tx.note.update({ where: { id }, data: { text: vault.seal(said, `note.text.${id}`) } });
  await keepMentions({ tx, today, now: createdAt, user: { id: users[author] } }, { id, caseId: dossier.caseId, text: said });
}

async function task(growing: Growing, dossier: Furnished, n: number): Promise<void> {
  const { tx, today, users } = growing;
  const group = GROUP[dossier.stage] ?? 'trial';
  const [who, title] = nextOf(TASKS[group], `task ${group}`);
  const owner = dossier.isRestricted ? 'hugo' : who;
  const isDone = n % 4 === 3;
  const dueOn = addDays(today, isDone ? -(3 + n) : 1 + ((n * 5) % 28));
  const asked = { createdById: users[owner === 'hugo' ? 'claire' : 'hugo'], createdAt: instant(addDays(today, -8 - (n % 20)), 11, n % 60) };
  await tx.task.create({
    data: {
      ...{ caseId: dossier.caseId, title, dueOn, ownerId: users[owner], ...asked },
      ...(isDone ? { doneOn: dueOn, doneById: users[owner] } : {}),
    },
  });
}

/** An instant of a day, in UTC. */
export const instant = (day: string, hour: number, minute: number): string =>
  `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;
