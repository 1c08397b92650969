import { plain } from './lines.ts';

/** A label with what was typed in bold. */
export function Matched({ text, typed }: { text: string; typed: string }) {
  const at = startOf(text, typed);
  if (at === null) return <>{text}</>;
  const end = at + typed.trim().length;
  return (
    <>
      {text.slice(0, at)}
      <strong>{text.slice(at, end)}</strong>
      {text.slice(end)}
    </>
  );
}

function startOf(text: string, typed: string): number | null {
  const sought = plain(typed);
  if (sought === '') return null;
  for (let at = 0; at < text.length; at++) if (plain(text.slice(at, at + typed.trim().length)) === sought) return at;
  return null;
}

/** A number in its groups; in bold what was typed or, among several numbers that hold it, the digits by which they differ. */
export function MatchedNumber({ value, digits, others }: { value: string; digits: string; others: readonly string[] }) {
  const bare = value.replace(/\W/g, '');
  const rivals = others.filter(other => other !== bare && other.length === bare.length);
  const from = bare.indexOf(digits);
  const isBold = (rank: number) =>
    rivals.length > 0 ? rivals.some(other => other[rank] !== bare[rank]) : from >= 0 && rank >= from && rank < from + digits.length;
  const breaks = bare.length === 11 && /^\d+$/.test(bare) ? [2, 5] : [];
  return (
    <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {[...bare].map((sign, rank) => {
        const text = `${breaks.includes(rank) ? '\u00A0' : ''}${sign}`;
        // biome-ignore lint/suspicious/noArrayIndexKey: the signs of a number never move
        return isBold(rank) ? <strong key={rank}>{text}</strong> : text;
      })}
    </span>
  );
}
