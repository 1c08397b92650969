/** Two blocks that are not a list of the server: the association's documents, the safety of the data. */
export const STANDING = 'documents-association';
export const SAFETY = 'securite';

/** Names of blocks by column: the first then the second on a desk, one after the other on a phone. */
export type Plan = readonly [readonly string[], readonly string[]];

/** What each role sees first, in this order; the first column then the second on a desk. */
export const PLANS: Readonly<Record<string, Plan>> = {
  juriste: [
    ['comptes-rendus', 'a-confirmer', 'delais', 'a-valider', 'a-decider', 'a-preparer', 'a-deposer'],
    ['audiences', 'nouveau', 'taches', 'sans-avocat', 'sans-etape', 'silencieux', 'majorites'],
  ],
  assistant: [
    ['a-preparer', 'a-deposer', 'pieces-manquantes', 'comptes-rendus', 'delais'],
    ['audiences', STANDING, 'taches', 'sans-etape', 'majorites'],
  ],
  lawyer: [
    ['comptes-rendus', 'delais'],
    ['audiences-a-venir', 'taches', 'a-confirmer'],
  ],
  director: [
    ['decisions-recentes', 'audiences', 'sans-etape'],
    ['risques-forclusions', 'risques-sans-avocat', 'risques-obstacles', 'silencieux'],
  ],
};

/** What whoever manages the accesses sees, alone or below the week of another role. */
export const ADMIN_PLAN: Plan = [['invites', 'acces-finissants'], [SAFETY]];

const FIRST = 3;

/** The same blocks one under the other: what presses of the first column, the head of the second, then the rest of each. */
export const oneColumn = ([first, [head, ...others]]: Plan): readonly string[] => [
  ...first.slice(0, FIRST),
  ...(head === undefined ? [] : [head]),
  ...first.slice(FIRST),
  ...others,
];
