/** Two blocks that are not a list of the server: the association's documents, the safety of the data. */
export const STANDING = 'documents-association';
export const SAFETY = 'securite';

/** Names of blocks by column: the first then the second on a desk, one after the other on a phone. */
export type Plan = readonly [readonly string[], readonly string[]];

/** What each role sees first, in this order; the first column then the second on a desk. */
export const PLANS: Readonly<Record<string, Plan>> = {
  juriste: [
    ['comptes-rendus', 'a-confirmer', 'delais', 'a-decider'],
    ['audiences', 'nouveau', 'taches', 'sans-etape', 'silencieux', 'a-preparer', 'a-deposer', 'sans-avocat'],
  ],
  assistant: [
    ['a-preparer', 'a-deposer', 'pieces-manquantes', 'comptes-rendus', 'delais'],
    ['audiences', STANDING, 'taches', 'sans-etape'],
  ],
  lawyer: [
    ['comptes-rendus', 'delais'],
    ['audiences-a-venir', 'taches', 'a-confirmer'],
  ],
  director: [
    ['decisions-recentes', 'audiences', 'sans-etape'],
    ['risques-forclusions', 'risques-sans-avocat', 'silencieux'],
  ],
};

/** What whoever manages the accesses sees, alone or below the week of another role. */
export const ADMIN_PLAN: Plan = [['invites', 'acces-finissants'], [SAFETY]];
