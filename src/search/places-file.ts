import { type Kind, kinds } from './kinds.ts';

/** A text that the full-text index knows by a number of its own. */
export interface Place {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  /** Name by which the index calls it, or the start of it. */
  id: string;
}

/** Writes the places a line each under their kinds; ids are cut to what tells them apart. */
export function writePlaces(places: readonly Place[]): string {
  const length = tellingLength(places.map(({ id }) => id));
  let kind = '';
  return places
    .map((place) => {
      const heading = place.kind === kind ? '' : `#${place.kind}\n`;
      kind = place.kind;
      return `${heading}${place.address}\t${place.id.slice(0, length)}`;
    })
    .join('\n');
}

/** Reads what `writePlaces` wrote. */
export function readPlaces(file: string): Place[] {
  let kind: Kind = 'page';
  const places: Place[] = [];
  for (const line of file.split('\n')) {
    const [address = '', id = ''] = line.split('\t');
    if (line.startsWith('#')) kind = kinds.find((known) => known === line.slice(1)) ?? kind;
    else places.push({ kind, address, id });
  }
  return places;
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
