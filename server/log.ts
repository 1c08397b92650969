/** Writes one line of JSON per event; never given a name, a query string, a body, a cookie or a token. */
export type Log = (event: string, facts?: Record<string, string | number | boolean | null>) => void;

/** A log to a stream, e.g. standard error. Control characters cannot forge a line: JSON escapes them. */
export function logTo(write: (line: string) => void, now: () => Date): Log {
  return (event, facts = {}) => write(`${JSON.stringify({ at: now().toISOString(), event, ...facts })}\n`);
}
