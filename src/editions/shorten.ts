import { numeralWords } from './search/label-patterns.ts';

/**
 * The beginning of a text in at most so many characters, with “…” where something is left out. It ends at the end
 * of a word where blanks part the words, else at the mark of a sentence or clause; outside brackets and quotation
 * marks if it can; and never inside a word of letters, a figure or a character.
 */
export function shortenEnd(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = longest - 1;
  const places = Array.from({ length: reach(longest) }, (_, step) => last - step);
  return `${text.slice(0, bestCut(text, places)).replace(openEnd, '')}…`;
}

/** The end of a text, begun by the same rules after “…”. */
export function shortenStart(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const first = text.length - longest + 1;
  const places = Array.from({ length: reach(longest) }, (_, step) => first + step);
  return `…${text.slice(bestCut(text, places)).trimStart()}`;
}

/** How far from the longest text a better place for the cut is looked for. */
function reach(longest: number): number {
  return Math.floor((longest * 2) / 3);
}

/** Blanks and marks that say that more follows. */
const openEnd = /[\s，、：；,:;–—]+$/;

/** The best of the places, the first of equal ones. */
function bestCut(text: string, places: readonly number[]): number {
  const depths = bracketDepths(text);
  let best = { at: places[0] ?? 0, rank: 0 };
  for (const at of places) {
    const rank = rankOf(text, at, depths[at] === 0);
    if (rank > best.rank) best = { at, rank };
    if (rank === highest) break;
  }
  return /[\uD800-\uDBFF]$/.test(text.slice(0, best.at)) ? best.at - 1 : best.at;
}

const highest = 6;

/** How good a place is for a cut: 0 where it must not be, least inside brackets, most after a clause. */
function rankOf(text: string, at: number, outside: boolean): number {
  const [before, after] = [text.slice(Math.max(0, at - 4), at), text.slice(at, at + 3)];
  const fits = ([end, start]: Border) => end.test(before) && start.test(after);
  if (unbroken.some(fits)) return 0;
  const pause = clauseEnds.some(fits) ? 2 : Number(itemEnd.test(before));
  return 1 + pause + (outside ? 3 : 0);
}

/** The end of what is before a place and the start of what is after it. */
type Border = readonly [RegExp, RegExp];

const numerals = `\\p{N}${numeralWords.chinese.join('')}百千万亿萬億零`;

/** What must stay together. */
const unbroken: readonly Border[] = [
  // Letters, digits and marks of half width, as in words, figures, addresses and what stands in quotation marks.
  [/[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u, /^[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u],
  // A figure and its unit.
  [new RegExp(`[${numerals}%‰]$`, 'u'), new RegExp(`^[${numerals}\\p{Script=Han}]`, 'u')],
  // A bracket or quotation mark and what it opens.
  [/[\p{Ps}\p{Pi}]$/u, /^/],
  // A mark and what it ends; accents and the like and their letter.
  [/\S$/u, /^[\p{Pe}\p{Pf}\p{M}。，、：；！？,.:;!?…]/u],
];

/** Where a clause ends, or a word. */
const clauseEnds: readonly Border[] = [
  [/[。！？；，：][\p{Pe}\p{Pf}]*$/u, /^/],
  [/[^\s\d\p{Script=Han}]$/u, /^ [^\s\p{Script=Han}]/u],
];

/** Where an item of a list ends. */
const itemEnd = /、$/;

const brackets = new Map(
  ['()', '[]', '（）', '［］', '【】', '〔〕', '《》', '〈〉', '「」', '『』', '“”', '‘’'].map((pair) => [
    pair.charAt(1),
    pair.charAt(0),
  ]),
);
const openers = new Set(brackets.values());

/** At every place of a text, how many brackets and quotation marks are open. */
function bracketDepths(text: string): number[] {
  const open: string[] = [];
  const depths = [0];
  for (const character of text.split('')) {
    if (openers.has(character)) open.push(character);
    else if (brackets.has(character) && open.at(-1) === brackets.get(character)) open.pop();
    depths.push(open.length);
  }
  return depths;
}
