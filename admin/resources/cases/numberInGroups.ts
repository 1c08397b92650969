const NBSP = '\u00A0';

/** « 26 134 000217 »: a prosecutor's number of eleven digits in its three groups; any other number as it was given. */
export const numberInGroups = (value: string): string => {
  const groups = /^(\d{2})(\d{3})(\d{6})$/.exec(value.replace(/[\s./-]/g, ''));
  return groups ? groups.slice(1).join(NBSP) : value;
};
