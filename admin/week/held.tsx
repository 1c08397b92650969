import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** Where a part of the week stands: its column (-1 above both), its rank from the top. */
export type Place = { column: number; rank: number };

type Hands = { pointer: Place | null; focus: Place | null };
type Hold = { hands: Hands; move: (hand: keyof Hands, to: Place | null) => void };

const HoldContext = createContext<Hold | null>(null);

/** Knows where the pointer and the focus are, for the parts of the week inside it. */
export function HoldProvider({ children }: { children: ReactNode }) {
  const [hands, setHands] = useState<Hands>({ pointer: null, focus: null });
  const hold = useMemo<Hold>(() => ({ hands, move: (hand, to) => setHands(before => ({ ...before, [hand]: to })) }), [hands]);
  return <HoldContext value={hold}>{children}</HoldContext>;
}

/**
 * Whether a part must stay as it is: the pointer or the focus is on it, or below it in the same column, where a line more above would
 * move what is about to be clicked. `on` goes on the element of the part.
 */
export function useHeld(place: Place) {
  const hold = useContext(HoldContext);
  if (hold === null) throw new Error('useHeld needs a HoldProvider above');
  const { hands, move } = hold;
  const isHeld = [hands.pointer, hands.focus].some(hand => hand !== null && pushes(place, hand));
  const on = {
    onFocus: () => move('focus', place),
    onBlur: () => move('focus', null),
    onPointerEnter: () => move('pointer', place),
    onPointerLeave: () => move('pointer', null),
  };
  return { isHeld, on };
}

/** Whether a part that grows would push what is at the other place. */
const pushes = (part: Place, at: Place): boolean => part.column === -1 || (part.column === at.column && part.rank <= at.rank);
