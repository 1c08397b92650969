type Intent = { body: string; key: string };

// The last unanswered write of each address. In memory only, and forgotten once it is acknowledged.
const intents = new Map<string, Intent>();

/** The key of what a person is trying to save: kept while the same body is sent again, new as soon as it changes. */
export function intentKey(url: string, body: string): string {
  const known = intents.get(url);
  if (known?.body === body) return known.key;
  const key = crypto.randomUUID();
  intents.set(url, { body, key });
  return key;
}

/** The server acknowledged it: saving the same thing again is a new intent. */
export function intentDone(url: string): void {
  intents.delete(url);
}
