import { isWithin } from '../../plan/ids.ts';
import type { Kind } from '../names/kinds.ts';
import type { NameEntry } from '../names/name-index.ts';

/** The headings of the text, and the names by their addresses. */
export class Headings {
  readonly #pages: ReadonlyMap<string, readonly NameEntry[]>;
  readonly #named: ReadonlyMap<string, NameEntry>;

  constructor(entries: readonly NameEntry[]) {
    const headings = entries.filter(({ kind }) => kind === 'section' || kind === 'page');
    this.#pages = Map.groupBy(headings, ({ address }) => pageOf(address));
    this.#named = new Map(entries.map((entry) => [`${entry.kind} ${entry.address}`, entry]));
  }

  /** The headings over an address from the chapter down, that of the address itself last. */
  over(address: string): NameEntry[] {
    return (this.#pages.get(pageOf(address)) ?? []).filter(({ address: heading }) => {
      const id = unitOf(heading);
      return id === '' || isWithin(unitOf(address), id);
    });
  }

  /** The entry that stands for an address itself. */
  named(kind: Kind, address: string): NameEntry | undefined {
    return this.#named.get(`${kind} ${address}`);
  }
}

/** The page of an address. */
export function pageOf(address: string): string {
  return address.split('#')[0] ?? '';
}

/** The id in an address; empty where it is that of a page. */
export function unitOf(address: string): string {
  return address.split('#')[1] ?? '';
}
