import { type Edition, editionList } from '../../src/editions/editions.ts';
import { allPlaces, namesOf, passageOf } from './search-files.ts';

/** A query that a rule drew from the record, and whether a result is what it was drawn from. */
interface UnseenQuery {
  kind: string;
  query: string;
  fits: (result: { address: string; text: string }) => boolean;
}

const each = 20;

/** Draws queries of an edition: titles, parts of titles, aliases, titles of other editions, slips, phrases of the text. */
export function unseenQueries(edition: Edition, seed: number): UnseenQuery[] {
  const draw = drawer(seed);
  const queries = Array.from({ length: each }, () => [
    ...fromNames(edition, draw),
    ...fromText(edition, draw),
  ]);
  return queries.flat().filter(({ query }) => bare(query).length > 2);
}

type Draw = <Value>(values: readonly Value[]) => Value;

function fromNames(edition: Edition, draw: Draw): UnseenQuery[] {
  const names = namesOf(edition);
  const place = draw([...names.keys()]);
  const entry = names[place];
  if (!entry) return [];
  const { title, aliases, address } = entry;
  const isEntry: UnseenQuery['fits'] = (result) => result.address === address || has(result.text, title);
  const otherTitles = editionList
    .filter((other) => other !== edition)
    .map((other) => namesOf(other)[place]?.title ?? '');
  const part = partOf(title, draw);
  return [
    { kind: 'title', query: title, fits: isEntry },
    { kind: 'part', query: part, fits: ({ text }) => has(text, part) },
    ...otherTitles.map((query): UnseenQuery => ({ kind: 'other edition', query, fits: isEntry })),
    ...aliases
      .slice(0, 1)
      .map((query): UnseenQuery => ({ kind: 'alias', query, fits: ({ text }) => has(text, query) })),
    ...slipOf(title, draw).map((query): UnseenQuery => ({ kind: 'slip', query, fits: isEntry })),
  ];
}

function fromText(edition: Edition, draw: Draw): UnseenQuery[] {
  const { address } = draw(allPlaces().filter((place) => /-p\d+$/.test(place.address)));
  const own = partOf(passageOf(edition, address), draw, 8);
  const other = edition === 'zh-hans' ? 'zh-hant' : 'zh-hans';
  const theirs = partOf(passageOf(other, address), draw, 8);
  return [
    { kind: 'phrase', query: own, fits: ({ text }) => has(text, own) },
    {
      kind: 'phrase of another edition',
      query: theirs,
      fits: (result) => has(passageOf(other, result.address), theirs),
    },
  ];
}

/** Some characters in a row, or some words. */
function partOf(text: string, draw: Draw, size = 4): string {
  const units = /\p{Script=Han}/u.test(text) ? [...text] : text.split(/(?<=\s)/);
  const length = Math.min(units.length, size);
  const start = draw([...Array(units.length - length + 1).keys()]);
  return units
    .slice(start, start + length)
    .join('')
    .trim();
}

/** A longer name with one character left out. */
function slipOf(title: string, draw: Draw): string[] {
  const units = [...title];
  const least = /\p{Script=Han}/u.test(title) ? 5 : 9;
  if (units.length < least || units.length > 40) return [];
  const at = draw([...units.keys()]);
  return /[\p{L}\p{N}]/u.test(units[at] ?? '')
    ? [[...units.slice(0, at), ...units.slice(at + 1)].join('')]
    : [];
}

function has(text: string, query: string): boolean {
  return bare(text).includes(bare(query));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+&%|]/gu, '');
}

/** Draws the same values for the same seed. */
function drawer(seed: number): Draw {
  let state = seed;
  return (values) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const value = values[Math.floor((state / 4_294_967_296) * values.length)];
    if (value === undefined) throw new Error('Nothing to draw from');
    return value;
  };
}
