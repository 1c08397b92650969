const NBSP = '\u00A0';

/** « Masqué dans 9 min 58 s ». */
export function countdownWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${String(seconds % 60).padStart(minutes > 0 ? 2 : 1, '0')}${NBSP}s`;
  return `Masqué dans ${minutes > 0 ? `${minutes}${NBSP}min${NBSP}` : ''}${rest}`;
}
