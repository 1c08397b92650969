import { isIPv6 } from 'node:net';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from '../clock.ts';
import { ApiError } from '../rest/errors.ts';

/** How many failures within how many seconds, for one account from one address and for one address in all. */
export interface LimitSettings {
  perAccount: number;
  perAddress: number;
  seconds: number;
}

/** Counts failed log-ins. Never by account alone: a stranger could then lock its owner out. */
export interface Limits {
  /** Takes one try before the password is looked at, so that tries sent at once all count. Throws ApiError('too_many'). */
  take(email: string, address: string): Promise<void>;
  /** Gives the tries back after a success: only failures count. */
  succeed(email: string, address: string): Promise<void>;
}

const DEFAULTS: LimitSettings = { perAccount: 10, perAddress: 50, seconds: 15 * 60 };

/** Limits kept in memory: a restart forgets them, and each process counts for itself. */
export function createLimits(clock: Clock, settings: Partial<LimitSettings> = {}): Limits {
  const { perAccount, perAddress, seconds: duration } = { ...DEFAULTS, ...settings };
  const accounts = new RateLimiterMemory({ points: perAccount, duration });
  const addresses = new RateLimiterMemory({ points: perAddress, duration });
  return {
    async take(email, address) {
      const network = networkOf(address);
      // The address first: one that is shut out must not fill the memory with accounts it makes up.
      await consume(addresses, network, clock);
      try {
        await consume(accounts, `${email} ${network}`, clock);
      } catch (error) {
        await addresses.reward(network);
        throw error;
      }
    },
    async succeed(email, address) {
      const network = networkOf(address);
      await accounts.delete(`${email} ${network}`);
      await addresses.reward(network);
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string, clock: Clock): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    throw tooMany((refusal as RateLimiterRes).msBeforeNext, clock);
  }
}

function tooMany(waitMs: number, clock: Clock): ApiError {
  const opensAt = new Date(Math.ceil((clock.now().getTime() + waitMs) / 60_000) * 60_000);
  const parts = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: 'numeric', minute: '2-digit' }).formatToParts(opensAt);
  const part = (type: string) => parts.find(each => each.type === type)?.value ?? '';
  return new ApiError(
    'too_many',
    {},
    {
      message: `Trop d’essais. Réessayez à ${Number(part('hour'))} h ${part('minute')} ou demandez à l’administration.`,
      headers: { 'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1000))) },
    },
  );
}

/** One IPv6 customer has a whole /64: its addresses count as one. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const full = [...groups, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])];
  return full
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':');
}
