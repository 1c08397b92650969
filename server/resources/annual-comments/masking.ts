/**
 * Which cells of a table of counts may not be published, its totals being a last row and a last column: those from 1 to `threshold` − 1, and
 * others beside them so that none is found again by subtraction. A zero is told: it counts nobody.
 * Not modelled: what the tables of two years, or of two exports, tell together.
 */
export function maskedCells(counts: readonly (readonly number[])[], threshold: number): boolean[][] {
  const cells = withTotals(counts);
  const mask = cells.map(row => row.map(count => count > 0 && count < threshold));
  const lines = linesOf(cells);
  for (;;) {
    const more = lines.map(line => toMask(line, cells, mask, threshold)).find(cell => cell !== null) ?? besideGivenBack(lines, cells, mask);
    if (!more) return mask;
    mask[more[0]]![more[1]] = true;
  }
}

type Cell = readonly [row: number, column: number];
/** Cells that add up to the last of them. */
type Line = readonly Cell[];

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map(row => [...row, sum(row)]);
  const width = rows[0]?.length ?? 1;
  return [...rows, Array.from({ length: width }, (_, column) => sum(rows.map(row => row[column]!)))];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function linesOf(cells: readonly (readonly number[])[]): Line[] {
  const rows = cells.map((row, at) => row.map((_, column): Cell => [at, column]));
  const columns = (cells[0] ?? []).map((_, column) => cells.map((__, row): Cell => [row, column]));
  return [...rows, ...columns];
}

/** The next cell of a line to mask so that its masked ones stay unknown; null when they are. */
function toMask(line: Line, cells: readonly (readonly number[])[], mask: readonly (readonly boolean[])[], threshold: number): Cell | null {
  const value = ([row, column]: Cell) => cells[row]![column]!;
  const isMasked = ([row, column]: Cell) => mask[row]![column]!;
  const total = line.at(-1)!;
  const parts = line.slice(0, -1);
  const hidden = parts.filter(isMasked);
  const unknown = hidden.length + (isMasked(total) ? 1 : 0);
  if (unknown === 0) return null;
  // With the total known, each masked part must still be able to pass the threshold.
  const isWide = isMasked(total) || sum(hidden.map(value)) >= threshold + hidden.length - 1;
  if (unknown > 1 && isWide) return null;
  const next = parts.filter(cell => !isMasked(cell) && value(cell) > 0).toSorted((a, b) => value(a) - value(b))[0];
  return next ?? (isMasked(total) ? null : total);
}

/** Rows and columns together may still give a masked cell back: then the smallest visible number of its lines is masked too. */
function besideGivenBack(
  lines: readonly Line[],
  cells: readonly (readonly number[])[],
  mask: readonly (readonly boolean[])[],
): Cell | null {
  const found = givenBack(lines, mask);
  if (!found) return null;
  const isVisible = ([row, column]: Cell) => !mask[row]![column] && cells[row]![column]! > 0;
  const near = lines.filter(line => line.some(([row, column]) => row === found[0] && column === found[1])).flat();
  return near.filter(isVisible).toSorted(([a, b], [c, d]) => cells[a]![b]! - cells[c]![d]!)[0] ?? lines.flat().find(isVisible) ?? null;
}

/** A masked cell that the equations of the lines determine; by elimination, each masked cell being an unknown. */
function givenBack(lines: readonly Line[], mask: readonly (readonly boolean[])[]): Cell | null {
  const unknowns = lines.slice(0, mask.length).flatMap(line => line.filter(([row, column]) => mask[row]![column]));
  const at = new Map(unknowns.map(([row, column], rank) => [`${row} ${column}`, rank]));
  const system = lines.map(line => {
    const equation = unknowns.map(() => 0);
    for (const [place, [row, column]] of line.entries()) {
      const rank = at.get(`${row} ${column}`);
      if (rank !== undefined) equation[rank] = place === line.length - 1 ? -1 : 1;
    }
    return equation;
  });
  reduce(system, unknowns.length);
  const alone = system
    .map(equation => equation.flatMap((factor, rank) => (isNothing(factor) ? [] : [rank])))
    .find(({ length }) => length === 1);
  return alone ? unknowns[alone[0]!]! : null;
}

const isNothing = (factor: number) => Math.abs(factor) < 1e-9;

/** Brings a system to its reduced form, in place. */
function reduce(system: number[][], width: number): void {
  let rank = 0;
  for (let column = 0; column < width; column++) {
    const pivot = system.findIndex((equation, at) => at >= rank && !isNothing(equation[column]!));
    if (pivot < 0) continue;
    const head = system[pivot]!;
    system[pivot] = system[rank]!;
    system[rank] = head.map(factor => factor / head[column]!);
    for (const [at, equation] of system.entries()) {
      const by = at === rank ? 0 : equation[column]!;
      if (!isNothing(by)) system[at] = equation.map((factor, place) => factor - by * system[rank]![place]!);
    }
    rank++;
  }
}
