import { byCode } from '../../../strings/by-code.ts';

/** What a row of the table of projects tells of itself, as its data attributes do. */
export type ProjectRow = Readonly<Partial<Record<'number' | 'amount' | 'land' | 'start' | 'end', string>>>;

type Order = (a: ProjectRow, b: ProjectRow) => number;

/** The orders that a reader may choose; rows that lack what is asked for come last. */
const orders: Readonly<Record<string, Order>> = {
  investment: (a, b) => larger(a.amount, b.amount),
  land: (a, b) => larger(a.land, b.land),
  start: (a, b) => earlier(a.start, b.start),
  end: (a, b) => earlier(a.end, b.end),
};

/** The order of rows by the name of a choice, by number where it is none; 0 for rows that are equal in it. */
export function projectOrder(choice: string): Order {
  return orders[choice] ?? ((a, b) => Number(a.number) - Number(b.number));
}

function earlier(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byCode(a, b);
}

function larger(a: string | undefined, b: string | undefined): number {
  return Number(b ?? -1) - Number(a ?? -1);
}
