import type { Token } from '../tokens.ts';
import type { Span } from './span.ts';

/** A step of a comparison: tokens of both sides that are the same, or what one has for the other. */
export interface Step {
  /** Index of the token on either side; null where the side has none. */
  quoted: number | null;
  printed: number | null;
  same: boolean;
}

/** A quotation laid along the stretch of the plan that it fits best. */
export interface Alignment {
  steps: readonly Step[];
  /** Tokens that differ. */
  distance: number;
  span: Span;
}

/** Lays a quotation along the best stretch of a window of the plan's tokens, by the fewest tokens that differ. */
export function align(quoted: readonly Token[], printed: readonly Token[], window: Span): Alignment {
  const grid = gridOf(quoted, printed, window);
  const end = bestEnd(grid);
  const steps = walkBack(grid, end).map((step) => ({
    ...step,
    printed: step.printed === null ? null : step.printed + window.from,
  }));
  const from = steps.find((step) => step.printed !== null)?.printed ?? window.from + end;
  return { steps, distance: grid.cost(grid.rows, end), span: { from, to: window.from + end } };
}

interface Grid {
  rows: number;
  columns: number;
  /** The fewest tokens that differ between the first so many of the quotation and a stretch that ends there. */
  cost: (row: number, column: number) => number;
  isSame: (row: number, column: number) => boolean;
}

function gridOf(quoted: readonly Token[], printed: readonly Token[], window: Span): Grid {
  const [rows, columns] = [quoted.length, window.to - window.from];
  const table = new Uint16Array((rows + 1) * (columns + 1));
  const cost = (row: number, column: number) => table[row * (columns + 1) + column] ?? 0;
  const isSame = (row: number, column: number) =>
    quoted[row - 1]?.text === printed[window.from + column - 1]?.text;
  for (let row = 1; row <= rows; row += 1) {
    table[row * (columns + 1)] = row;
    for (let column = 1; column <= columns; column += 1) {
      const replaced = cost(row - 1, column - 1) + (isSame(row, column) ? 0 : 1);
      const others = Math.min(cost(row - 1, column), cost(row, column - 1)) + 1;
      table[row * (columns + 1) + column] = Math.min(replaced, others);
    }
  }
  return { rows, columns, cost, isSame };
}

/** Where the best stretch ends; rather at a token that stands for the last of the quotation than before it. */
function bestEnd({ rows, columns, cost, isSame }: Grid): number {
  let [best, isPaired] = [0, false];
  for (let column = 1; column <= columns; column += 1) {
    const here = cost(rows, column);
    const paired = here === cost(rows - 1, column - 1) + (isSame(rows, column) ? 0 : 1);
    const least = cost(rows, best);
    if (here < least || (here === least && paired && !isPaired)) [best, isPaired] = [column, paired];
  }
  return best;
}

/** The way from the end of the best stretch to the beginning of the quotation. */
function walkBack({ rows, cost, isSame }: Grid, end: number): Step[] {
  const steps: Step[] = [];
  let [row, column] = [rows, end];
  while (row > 0) {
    const same = column > 0 && isSame(row, column) && cost(row, column) === cost(row - 1, column - 1);
    const isReplaced = column > 0 && cost(row, column) === cost(row - 1, column - 1) + 1;
    const isAdded = !same && !isReplaced && cost(row, column) === cost(row - 1, column) + 1;
    const isBoth = same || isReplaced;
    steps.push({
      quoted: isBoth || isAdded ? row - 1 : null,
      printed: isBoth || !isAdded ? column - 1 : null,
      same,
    });
    if (isBoth || isAdded) row -= 1;
    if (isBoth || !isAdded) column -= 1;
  }
  return steps.reverse();
}
