import { type KeyboardEvent, useRef, useState } from 'react';

/** One cell in the tab order; arrows, Home and End move it, Enter or Space opens the cell. */
export function useGridKeys(rowCount: number, columnCount: number) {
  const [at, setAt] = useState({ row: 0, column: 0 });
  const cells = useRef(new Map<string, HTMLElement>());
  const current = { row: Math.min(at.row, rowCount - 1), column: Math.min(at.column, columnCount - 1) };
  const move = (row: number, column: number) => {
    const next = { row: clamped(row, rowCount), column: clamped(column, columnCount) };
    setAt(next);
    cells.current.get(`${next.row} ${next.column}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, row: number, column: number, open?: () => void) => {
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rowCount - 1 : row, columnCount - 1],
    };
    const target = moves[event.key];
    if (!target && !(open && (event.key === 'Enter' || event.key === ' '))) return;
    event.preventDefault();
    if (target) move(...target);
    else open?.();
  };
  return {
    /** What the cell at that place needs to be reached and opened by keyboard. */
    cellProps: (row: number, column: number, open?: () => void) => ({
      ref: (cell: HTMLElement | null) => {
        if (cell) cells.current.set(`${row} ${column}`, cell);
        else cells.current.delete(`${row} ${column}`);
      },
      tabIndex: current.row === row && current.column === column ? 0 : -1,
      onFocus: () => setAt({ row, column }),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, row, column, open),
      ...(open && { onClick: open }),
    }),
  };
}

const clamped = (index: number, count: number) => Math.max(0, Math.min(index, count - 1));
