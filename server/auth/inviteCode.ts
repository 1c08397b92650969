import { randomInt } from 'node:crypto';

// Neither 0 and O nor 1, I and L: the code is read aloud and copied by hand.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** A first-sign-in code as it is read: three groups of four, 59 bits, behind a limit of tries. */
export function newCode(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** A code as it is hashed, whatever the spaces, dashes and capitals it was typed with. */
export const normalCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
