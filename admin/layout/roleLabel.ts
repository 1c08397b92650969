import type { Me } from '../me.ts';

const ROLES: Readonly<Record<string, string>> = {
  juriste: 'Juriste',
  assistant: 'Assistance juridique',
  lawyer: 'Avocat partenaire',
  director: 'Direction',
};

/** What this person is here for, in words; a small association may add the administration to another role. */
export function roleLabel({ role, isAdmin }: Me['user']): string {
  const words = [role === null ? undefined : ROLES[role], isAdmin ? 'Administration' : undefined];
  return words.filter(word => word !== undefined).join(', ');
}
