// As many as an address of the server's may hold.
const IDS_AT_ONCE = 80;

/** The queries that ask for records by their ids: asked without their number, the server would answer its usual page of a list. */
export function queriesById(ids: readonly (string | number)[]): string[] {
  const pages = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, page) =>
    ids.slice(page * IDS_AT_ONCE, (page + 1) * IDS_AT_ONCE),
  );
  return pages.map(page =>
    new URLSearchParams({ filter: JSON.stringify({ id: page }), range: JSON.stringify([0, page.length - 1]) }).toString(),
  );
}
