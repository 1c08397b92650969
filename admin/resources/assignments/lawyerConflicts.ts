/** A lawyer who acts for the association in the case. */
export type ActingLawyer = { id: string; lastName: string; label: string };
/** A party and the lawyer they chose; `elsewhere` names the other case where the link was found. */
export type PartyLawyer = { personId: string; pseudonym: string; role: string; lawyerName: string | null; elsewhere: string | null };

/** One lawyer on both sides, in a sentence for the jurist; nothing is refused, it is his to weigh. */
export type LawyerConflict = { key: string; sentence: string };

const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Whether a name typed as « Me A. Le Gall » holds that last name, whole words, accents and capitals apart. */
export function isNamed(lastName: string, typed: string | null): boolean {
  const wanted = words(lastName);
  const found = words(typed ?? '');
  return wanted.length > 0 && found.some((_, start) => wanted.every((word, index) => found[start + index] === word));
}

/** Lawyers of the association who also act for a party here, or for whom this party may be a client in another case. */
export function lawyerConflicts(lawyers: readonly ActingLawyer[], parties: readonly PartyLawyer[]): LawyerConflict[] {
  return lawyers.flatMap(lawyer =>
    parties
      .filter(({ lawyerName, role }) => (role === 'defendant' || role === 'victim') && isNamed(lawyer.lastName, lawyerName))
      .map(({ personId, pseudonym, elsewhere }) => ({
        key: `${lawyer.id} ${personId} ${elsewhere}`,
        sentence: elsewhere
          ? `${lawyer.label} défend peut-être ${pseudonym} dans ${elsewhere}\u00A0: vérifiez le conflit d’intérêts.`
          : `${lawyer.label} est aussi l’avocat de ${pseudonym}\u00A0: vérifiez le conflit d’intérêts.`,
      })),
  );
}
