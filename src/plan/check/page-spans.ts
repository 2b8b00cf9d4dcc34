import { isProjectLine, isWithin, readUnitId, unitId } from '../ids.ts';
import type { Source } from '../text/edition-texts.ts';
import { noteNumbers } from '../text/rich-text.ts';
import { ownerOf } from '../text-keys.ts';

/** A place of the record that names a printed page, in the order of print. */
export interface NamedPage {
  file: string;
  field: string;
  /** The unit that begins there. */
  id: string;
  page: number;
  /** Whether it is where the page begins, so that nothing before it stands on that page. */
  opens: boolean;
}

/** The first and the last of some pages. */
export type Pages = readonly [from: number, to: number];

/** The pages on which units stand: from that on which one begins to that on which the next begins. */
export class PrintedPages {
  readonly #named: readonly NamedPage[];
  readonly #noted: ReadonlyMap<string, string>;
  /** A table goes on for no more pages than it has rows, and the last table of the print is that of the indicators. */
  readonly #last: number;

  constructor({ record, texts }: Source, named: readonly NamedPage[]) {
    this.#named = named;
    this.#noted = new Map(
      [...texts].flatMap(([key, text]) =>
        noteNumbers(text).map((number) => [unitId.note(number), ownerOf(key)] as const),
      ),
    );
    this.#last = (named.at(-1)?.page ?? 0) + record.indicators.size;
  }

  get all(): Pages {
    return [1, this.#last];
  }

  /** None for what has no printed page; a note stands where its mark does, a row without a page where its table does. */
  spanOf(unit: string): Pages[] {
    const place = this.#noted.get(unit) ?? unit;
    const first = this.#named.findIndex(({ id }) => isPartOf(id, place));
    if (first < 0) {
      const block = readUnitId(place)?.block ?? place;
      return block === place ? [] : this.spanOf(block);
    }
    const end = this.#named.findLastIndex(({ id }) => isPartOf(id, place)) + 1;
    return [[this.#named[first]?.page ?? 1, this.#named[end]?.page ?? this.#last]];
  }
}

function isPartOf(id: string, unit: string): boolean {
  return isWithin(id, unit) || (unit === unitId.annex(1) && isProjectLine(id));
}
