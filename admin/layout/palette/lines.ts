import type { ReactNode } from 'react';

/** One line of the palette: what it does when chosen. `stays` keeps the palette open. */
export type Line = {
  id: string;
  group: string;
  label: string;
  detail?: ReactNode;
  keys?: string;
  stays?: boolean;
  run: () => void;
};

/** Letters and digits without accents or capitals: the form under which words are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether every word typed begins or fills a word of the text. */
export const matches = (text: string, typed: string): boolean => {
  const words = plain(text).split(' ');
  return plain(typed)
    .split(' ')
    .every(part => words.some(word => word.startsWith(part)));
};

const PREFIXES: Readonly<Record<string, string>> = { cr: 'report', acte: 'filing', delai: 'deadlines', note: 'notes', aud: 'hearings' };

/** « cr gar » is a command and the words it is about. */
export function commandOf(typed: string): { command: string | null; words: string } {
  const [first = '', ...rest] = plain(typed).split(' ');
  const command = PREFIXES[first] ?? null;
  return command ? { command, words: rest.join(' ') } : { command: null, words: typed.trim() };
}

/** The digits typed, when what was typed is a number or a part of one. */
export const digitsOf = (typed: string): string | null => {
  const text = typed.trim();
  return /^[\d\s./-]+$/.test(text) && text.replace(/\D/g, '').length >= 3 ? text.replace(/\D/g, '') : null;
};
