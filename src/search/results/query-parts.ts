import type { Language } from '../../editions/editions.ts';
import { askingWords, fillerWords } from '../../editions/search/filler-words.ts';
import { functionWords } from '../../editions/search/function-words.ts';
import { hasHan, wordsOf } from '../language/fold.ts';
import { isWeak, joinTokens, type Token, tokensOf } from '../language/tokens.ts';
import { type Kind, kinds } from '../names/kinds.ts';
import { findPhrase } from '../names/name.ts';
import type { NameEntry, NameIndex } from '../names/name-index.ts';
import { nearWord } from '../names/near-names.ts';
import { cutQuery } from '../names/query.ts';
import { findWords, type TextIndex } from '../text/text-index.ts';
import {
  absentFrom,
  isEmpty,
  isNameOf,
  keyOf,
  longestPart,
  type Piece,
  type QueryPart,
  readPieces,
} from './pieces.ts';

type Row = readonly string[];

/** A query taken apart. */
export interface PartedQuery {
  parts: QueryPart[];
  /** Kinds of things that its words ask for. */
  asked: Kind[];
  /** What of it neither a name nor a text has, as it was typed. */
  absent: string[];
  /** Whether its parts are all of it, but for words that say nothing. */
  isWhole: boolean;
}

/** What a query is taken apart with. */
export interface PartingOptions {
  names: NameIndex;
  index: TextIndex;
  /** Languages to look in, the reader's first. */
  languages: readonly Language[];
}

/** Takes a query apart into as few and as long parts as names and texts have; what says nothing is left out. */
export async function partQuery(typed: string, options: PartingOptions): Promise<PartedQuery> {
  const { variants, zoneNames } = options.names.catalogue;
  const text = cutQuery(typed);
  const { tokens: written, borders } = tokensOf(text, variants);
  const tokens = await Promise.all(written.map((token) => repairToken(token, options)));
  const known = await knownStretches(tokens, options);
  const readWithout = (fillers: readonly string[]) => {
    const empty = new Set(fillers.map((word) => wordsOf(word, variants).join(' ')));
    return readPieces({ tokens, borders, known, empty });
  };
  // Who asks for nothing but the words around a subject means them.
  const ways = [[...functionWords, ...fillerWords, ...zoneNames], functionWords].map(readWithout);
  const stretches = ways.find((way) => way.some(({ part }) => part)) ?? ways[0] ?? [];
  return {
    parts: partsOf(stretches),
    asked: kinds.filter((kind) => stretches.some((piece) => isEmpty(piece) && asksFor(kind, piece.words))),
    absent: absentFrom(stretches).map(({ start, end }) => text.slice(start, end)),
    // A word that was repaired may have been meant otherwise.
    isWhole:
      tokens.every((token, at) => token === written[at]) &&
      stretches.every((piece) => piece.part || isEmpty(piece)),
  };
}

function asksFor(kind: Kind, words: Row): boolean {
  return (askingWords[kind] ?? []).some((word) => wordsOf(word, new Map()).join() === words.join());
}

/** The parts on the way, each once. */
function partsOf(pieces: readonly Piece[]): QueryPart[] {
  const parts = new Map(pieces.flatMap(({ part }) => (part ? [[part.words.join(' '), part] as const] : [])));
  return [...parts.values()];
}

/** A word in letters that neither a name nor a text has, as the word of a name that it nearly is. */
async function repairToken(token: Token, options: PartingOptions): Promise<Token> {
  const [word = ''] = token.words;
  const near = nearWord(word, options.names.catalogue.entries);
  const isKnown = near === null || near === word || (await readPart(token.words, true, options)) !== null;
  return isKnown ? token : { ...token, words: [near] };
}

/** The stretches that names or texts have; a text is asked for a longer one only where it may have it. */
async function knownStretches(
  tokens: readonly Token[],
  options: PartingOptions,
): Promise<Map<string, QueryPart>> {
  const known = new Map<string, QueryPart>();
  const mayStand = (from: number, end: number) =>
    known.has(keyOf(from, end)) || isWeak(joinTokens(tokens.slice(from, end)).words);
  for (let size = 1; size <= Math.min(longestPart, tokens.length); size += 1) {
    const looks = tokens.slice(0, tokens.length - size + 1).map(async (_, from) => {
      const end = from + size;
      const inTexts = size === 1 || (mayStand(from, end - 1) && mayStand(from + 1, end));
      const part = await readPart(joinTokens(tokens.slice(from, end)).words, inTexts, options);
      if (part) known.set(keyOf(from, end), part);
    });
    await Promise.all(looks);
  }
  return known;
}

/** Words as a part, in the words of the text where readers elsewhere have others; null where nothing has them. */
async function readPart(typed: Row, inTexts: boolean, options: PartingOptions): Promise<QueryPart | null> {
  if (isWeak(typed)) return null;
  const { entries: all, places: everywhere, rewrite, variants } = options.names.catalogue;
  const words = wordsOf(rewrite(typed.join(typed.some(hasHan) ? '' : ' ')), variants);
  const isOther = words.join() !== typed.join();
  const places = inTexts || isOther ? await findWords(words, options) : new Map<number, number>();
  const holds = Map.groupBy(all, (entry) => holdOf(words, entry, places.size > 0));
  const sayings = [...(holds.get('name') ?? []), ...(holds.get('everyday') ?? [])];
  const isKnown = sayings.length > 0 || places.size > 0;
  const entries = isKnown ? sayings : (holds.get('aside') ?? []);
  const found = Math.max(places.size, entries.length);
  if (found === 0) return null;
  // What is the whole name of something says more than a word as frequent as it.
  const count = entries.some((entry) => isNameOf(words, entry)) ? Math.sqrt(found) : found;
  const surest = places.size > 0 || holds.has('name') ? 'name' : isKnown ? 'everyday' : 'aside';
  const weight = Math.log((everywhere.length + all.length) / count) * sureness[surest];
  return { words, places, entries, weight };
}

/** What weighs a word of a name or text, most of a word of everyday speech, and a word in one. */
const sureness = { name: 1, everyday: 0.9, aside: 0.5 };

/** How an entry has words at best; where a text has them, a name that is most of them is named by them too. */
function holdOf(words: Row, { faces }: NameEntry, inText: boolean): keyof typeof sureness | undefined {
  const names = faces.flat().filter((name) => findPhrase(words, name.words) >= 0);
  if (names.some((name) => !name.isEveryday)) return 'name';
  if (inText && faces.flat().some((name) => isMostOf(name.words, words))) return 'name';
  if (names.some((name) => isMostOf(words, name.words))) return 'everyday';
  return names.length > 0 ? 'aside' : undefined;
}

/** Whether a whole name is more than half of a part. */
export function isMostOf(name: Row, part: Row): boolean {
  return !isWeak(name) && name.length * 2 > part.length && findPhrase(name, part) >= 0;
}
