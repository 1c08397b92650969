/**
 * Four figures for a failure of the page, the same each time it happens, to quote to whoever maintains the service.
 * Made from the kind of error and where it arose, never from its message, which may hold what was typed.
 */
export function errorReference(error: Error): string {
  const source = `${error.name} ${(error.stack ?? '').split('\n').filter(line => /^\s*at |@/.test(line))[0] ?? ''}`;
  let hash = 0x811c9dc5;
  for (const character of source) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}
