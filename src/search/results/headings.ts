import { isWithin, sectionNumbers } from '../../plan/ids.ts';
import type { NameEntry } from '../data/name-entry.ts';
import type { Kind } from '../names/kinds.ts';

/** The headings over a place, from the chapter down. */
export class Headings {
  readonly #pages = new Map<string, NameEntry[]>();
  readonly #named = new Map<string, NameEntry>();

  constructor(entries: readonly NameEntry[]) {
    for (const entry of entries) {
      this.#named.set(`${entry.kind} ${entry.address}`, entry);
      if (entry.kind !== 'section' && entry.kind !== 'page') continue;
      const [page] = partsOf(entry.address);
      this.#pages.set(page, [...(this.#pages.get(page) ?? []), entry]);
    }
  }

  /** The headings over an address, that of the address itself last. */
  over(address: string): NameEntry[] {
    const [page, unit] = partsOf(address);
    return (this.#pages.get(page) ?? []).filter((entry) => {
      const [, heading] = partsOf(entry.address);
      return heading === '' || isWithin(unit, heading);
    });
  }

  /** The entry that stands for an address itself. */
  named(kind: Kind, address: string): NameEntry | undefined {
    return this.#named.get(`${kind} ${address}`);
  }

  /** The section and the page that an address belongs to. */
  partsOf(address: string): [section: string, page: string] {
    const [page] = partsOf(address);
    const isSection = (entry: NameEntry) => sectionNumbers(partsOf(entry.address)[1])?.length === 2;
    return [this.over(address).find(isSection)?.address ?? `${page}#`, page];
  }
}

/** The page of an address, and the id on it. */
export function partsOf(address: string): [page: string, unit: string] {
  const [page = '', unit = ''] = address.split('#');
  return [page, unit];
}

/** A heading with its label. */
export function headingText({ title, label }: NameEntry): string {
  return label === '' ? title : `${label} ${title}`;
}
