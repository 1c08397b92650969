import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Db } from '../db.ts';
import type { CurrentUser } from '../rest/resource.ts';
import { type CookieSettings, tokenOf } from './cookie.ts';

/** An open session and whose it is. */
export interface OpenSession {
  sessionId: string;
  user: CurrentUser;
}

/** Sessions in the database: whoever is disabled or signed out is so at the very next request. */
export interface Sessions {
  /** Opens one and gives the token for the cookie; only its hash is stored. */
  open(userId: string): Promise<string>;
  /** The session of a Cookie header, or null. `touch` false for what the page asks by itself: a poll keeps nobody signed in. */
  of(cookieHeader: string | undefined, options: { touch: boolean }): Promise<OpenSession | null>;
  close(sessionId: string): Promise<void>;
  closeAllOf(userId: string): Promise<void>;
  /** The sessions of a person that are still open, the last used first. */
  openOf(userId: string): Promise<{ id: string; createdAt: string; lastSeenAt: string }[]>;
}

const MINUTE_MS = 60_000;
const PERSON_SEEN_MS = 5 * MINUTE_MS;
/** How long a session lasts without a request. */
export const IDLE_MS = 30 * MINUTE_MS;
const ABSOLUTE_MS = 12 * 60 * MINUTE_MS;

interface SessionRow {
  sessionId: string;
  createdAt: string;
  lastSeenAt: string;
  personSeenAt: string | null;
  accessUntilOn: string | null;
  id: string;
  email: string;
  displayName: string;
  role: CurrentUser['role'];
  isAdmin: number;
  canValidate: number;
  lawyerId: string | null;
}

const SELECT = `
  SELECT s.id AS sessionId, s.createdAt, s.lastSeenAt, u.lastSeenAt AS personSeenAt, u.accessUntilOn,
         u.id, u.email, u.displayName, u.role, u.isAdmin, u.canValidate, u.lawyerId
  FROM Session s JOIN User u ON u.id = s.userId
  WHERE s.tokenHash = ? AND s.endedAt IS NULL AND u.isActive = 1`;

/**
 * Sessions end after 30 minutes without a request and 12 hours in all. The last request is noted at most once a minute, so that a
 * session may end up to a minute early, never late.
 */
export function createSessions(parts: { db: Db; clock: Clock; config: CookieSettings }): Sessions {
  const { db, clock, config } = parts;
  const select = db.bare.prepare<[string], SessionRow>(SELECT);
  const now = () => clock.now().toISOString();
  return {
    async open(userId) {
      const token = randomBytes(32).toString('base64url');
      const at = now();
      await db.write(async tx => {
        // No session outlives 12 hours: what is older only tells when people worked, which the journal keeps already.
        await tx.session.deleteMany({ where: { userId, createdAt: { lt: instantBefore(clock, ABSOLUTE_MS) } } });
        await tx.session.create({ data: { tokenHash: hashOf(token), userId, createdAt: at, lastSeenAt: at } });
        await tx.user.update({ where: { id: userId }, data: { lastSeenAt: at } });
      });
      return token;
    },
    async of(cookieHeader, { touch }) {
      const token = tokenOf(config, cookieHeader);
      const row = token === null ? undefined : select.get(hashOf(token));
      if (row === undefined || isOver(row, clock)) return null;
      if (touch && ageOf(row.lastSeenAt, clock) >= MINUTE_MS) await noteSeen(db, row, clock);
      return { sessionId: row.sessionId, user: userOf(row) };
    },
    async close(sessionId) {
      await db.write(tx => tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now() } }));
    },
    openOf: userId =>
      db.read.session.findMany({
        where: {
          ...{ userId, endedAt: null },
          lastSeenAt: { gt: instantBefore(clock, IDLE_MS) },
          createdAt: { gt: instantBefore(clock, ABSOLUTE_MS) },
        },
        select: { id: true, createdAt: true, lastSeenAt: true },
        orderBy: { lastSeenAt: 'desc' },
      }),
    async closeAllOf(userId) {
      await db.write(tx => tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now() } }));
    },
  };
}

/** True until the end of the last day of access, which is included. */
export function hasAccess(user: { isActive: boolean; accessUntilOn: string | null }, clock: Clock): boolean {
  return user.isActive && (user.accessUntilOn === null || user.accessUntilOn >= clock.today());
}

function isOver(row: SessionRow, clock: Clock): boolean {
  const isTooOld = ageOf(row.lastSeenAt, clock) >= IDLE_MS || ageOf(row.createdAt, clock) >= ABSOLUTE_MS;
  return isTooOld || !hasAccess({ isActive: true, accessUntilOn: row.accessUntilOn }, clock);
}

/** A touch that fails (database busy, disk full) must not fail a request that only reads: the session then merely ends earlier. */
async function noteSeen(db: Db, { sessionId, id, personSeenAt }: SessionRow, clock: Clock): Promise<void> {
  const lastSeenAt = clock.now().toISOString();
  // When somebody was last seen is for people to read: once in five minutes is enough.
  const isPersonDue = personSeenAt === null || ageOf(personSeenAt, clock) >= PERSON_SEEN_MS;
  const write = db.write(async tx => {
    await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt } });
    if (isPersonDue) await tx.user.updateMany({ where: { id }, data: { lastSeenAt } });
  });
  await write.catch(() => undefined);
}

function ageOf(instant: string, clock: Clock): number {
  return clock.now().getTime() - Date.parse(instant);
}

function instantBefore(clock: Clock, ms: number): string {
  return new Date(clock.now().getTime() - ms).toISOString();
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function userOf(row: SessionRow): CurrentUser {
  const { id, email, displayName, role, lawyerId } = row;
  return { id, email, displayName, role, lawyerId, isAdmin: row.isAdmin === 1, canValidate: row.canValidate === 1 };
}
