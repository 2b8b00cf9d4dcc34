import type { NameEntry } from '../data/names-file.ts';
import type { Kind } from '../names/kinds.ts';

/** The headings over a place, from the chapter down. */
export class Headings {
  readonly #pages = new Map<string, NameEntry[]>();
  readonly #named = new Map<string, NameEntry>();

  constructor(entries: readonly NameEntry[]) {
    for (const entry of entries) {
      this.#named.set(`${entry.kind} ${entry.address}`, entry);
      if (entry.kind !== 'section' && entry.kind !== 'page') continue;
      const [page = ''] = entry.address.split('#');
      this.#pages.set(page, [...(this.#pages.get(page) ?? []), entry]);
    }
  }

  /** The headings over an address, that of the address itself last. */
  over(address: string): NameEntry[] {
    const [page = '', unit = ''] = address.split('#');
    return (this.#pages.get(page) ?? []).filter((entry) => {
      const heading = entry.address.split('#')[1] ?? '';
      return heading === '' || unit === heading || unit.startsWith(`${heading}-`);
    });
  }

  /** The entry that stands for an address itself. */
  named(kind: Kind, address: string): NameEntry | undefined {
    return this.#named.get(`${kind} ${address}`);
  }

  /** The section that an address belongs to; the page where it belongs to none. */
  sectionOf(address: string): string {
    const section = this.over(address).find((entry) => /#c\d+-s\d+$/.test(entry.address));
    return section?.address ?? address.split('#')[0] ?? '';
  }
}
