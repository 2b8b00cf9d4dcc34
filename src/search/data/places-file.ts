import { type Kind, kinds } from '../names/kinds.ts';

/** A text that the full-text index knows by a number of its own. */
export interface Place {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  /** Name by which the index calls it, or the start of it. */
  id: string;
}

/**
 * Writes the places a line each under their kinds. Ids are cut to what tells them apart, and an address is left out
 * where it is that of the line above with its last number counted up.
 */
export function writePlaces(places: readonly Place[]): string {
  const length = tellingLength(places.map(({ id }) => id));
  let kind = '';
  let next = '';
  return places
    .map((place) => {
      const heading = place.kind === kind ? '' : `#${place.kind}\n`;
      const address = place.address === next ? '' : place.address;
      kind = place.kind;
      next = countUp(place.address);
      return `${heading}${address}\t${place.id.slice(0, length)}`;
    })
    .join('\n');
}

/** Reads what `writePlaces` wrote. */
export function readPlaces(file: string): Place[] {
  let kind: Kind = 'page';
  let next = '';
  const places: Place[] = [];
  for (const line of file.split('\n')) {
    const [given = '', id = ''] = line.split('\t');
    if (line.startsWith('#')) kind = kinds.find((known) => known === line.slice(1)) ?? kind;
    else {
      const address = given || next;
      next = countUp(address);
      places.push({ kind, address, id });
    }
  }
  return places;
}

function countUp(address: string): string {
  return address.replace(/\d+(?=\/?$)/, (number) => String(Number(number) + 1));
}

/** File that has the text of a place, below the folder of the search. */
export function passageFile(edition: string, address: string): string {
  return `${edition}/${address.replace('#', '').replace(/\/$/, '')}.txt`;
}

function tellingLength(ids: readonly string[]): number {
  const longest = Math.max(0, ...ids.map((id) => id.length));
  for (let length = 1; length < longest; length += 1)
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return length;
  return longest;
}
