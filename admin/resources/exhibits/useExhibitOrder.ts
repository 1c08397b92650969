import { useMemo, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { refusalOf, sentenceOf } from '../forms/refusals.ts';
import type { ExhibitRow } from '../forms/rows.ts';
import { useApi } from '../forms/useApi.ts';
import { useSay } from '../forms/useSay.tsx';

/** The order of the exhibits while one of them is being moved: what is shown, what is said, and how it ends. */
export interface ExhibitOrder {
  shown: ExhibitRow[];
  /** The exhibit in hand. */
  held: string | null;
  said: string;
  isSaving: boolean;
  take: (id: string) => void;
  /** Puts the exhibit in hand at a place of the list, 1 for the first. */
  moveTo: (place: number) => void;
  shift: (by: number) => void;
  drop: () => Promise<void>;
  cancel: () => void;
}

/** Moves exhibits on screen, by keys, buttons or dragging alike; the server gets one act, when the exhibit is put down. */
export function useExhibitOrder(rows: ExhibitRow[]): ExhibitOrder {
  const api = useApi();
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [hand, setHand] = useState<{ id: string; place: number } | null>(null);
  const [said, setSaid] = useState('');
  const [isSaving, setIsSaving] = useState(false);
  const held = rows.find(({ id }) => id === hand?.id);
  const shown = useMemo(() => (held && hand ? placed(rows, held, hand.place) : rows), [rows, held, hand]);

  const move = async (exhibit: ExhibitRow, place: number, isUndo = false) => {
    setIsSaving(true);
    try {
      const moved = await api.act<ExhibitRow>('exhibits', exhibit.id, 'move', { version: exhibit.version, number: place });
      say(
        `Pièce ${exhibit.number} placée en ${place}.`,
        isUndo ? undefined : { label: 'Revenir en arrière', run: () => void move(moved, exhibit.number, true) },
      );
    } catch (error) {
      const isStale = refusalOf(error)?.current !== undefined;
      notify(isStale ? 'L’ordre des pièces a changé entre-temps. Le voici à jour.' : sentenceOf(error), { type: 'error' });
    }
    refresh();
    setIsSaving(false);
  };

  const moveTo = (place: number) => {
    if (!held || !hand || place < 1 || place > rows.length || place === hand.place) return;
    setHand({ ...hand, place });
    setSaid(`Pièce ${held.number}, place ${place} sur ${rows.length}.`);
  };
  return {
    shown,
    held: hand?.id ?? null,
    said,
    isSaving,
    take(id) {
      const exhibit = rows.find(row => row.id === id);
      if (!exhibit || isSaving) return;
      setHand({ id, place: exhibit.number });
      setSaid(
        `Pièce ${exhibit.number} prise, place ${exhibit.number} sur ${rows.length}. Flèches pour la déplacer, Entrée pour la poser, Échap pour annuler.`,
      );
    },
    moveTo,
    shift: by => moveTo((hand?.place ?? 0) + by),
    async drop() {
      if (!held || !hand) return;
      const isMoved = hand.place !== held.number;
      setSaid(isMoved ? `Pièce ${held.number} posée en ${hand.place}.` : `Pièce ${held.number} laissée à sa place.`);
      if (isMoved) await move(held, hand.place);
      setHand(null);
    },
    cancel() {
      if (held) setSaid(`Déplacement annulé. Pièce ${held.number} à sa place.`);
      setHand(null);
    },
  };
}

function placed(rows: ExhibitRow[], held: ExhibitRow, place: number): ExhibitRow[] {
  const others = rows.filter(({ id }) => id !== held.id);
  return [...others.slice(0, place - 1), held, ...others.slice(place - 1)];
}
