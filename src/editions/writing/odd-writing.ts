import type { LanguageTag } from '../editions.ts';
import { isForeignScript } from '../foreign-script.ts';
import { scriptSigns } from './script-signs.ts';

/** What kind of slip a text has. */
export type Slip =
  | 'placeholder'
  | 'marks'
  | 'blanks'
  | 'empty'
  | 'word'
  | 'pair'
  | 'quotes'
  | 'gap'
  | 'narrow'
  | 'end'
  | 'start'
  | 'foreign'
  | 'language'
  | 'script';

/** A slip, and the characters in which it shows. */
export interface OddWriting {
  slip: Slip;
  found: string;
}

const unfinished =
  /\b(?:TODO|FIXME|TBD|XXX+)\b|\blorem ipsum\b|^(?:xxx+|null|undefined|N\/A|待补充?|待填写?|占位)[.。…]*$|[?？]{2,}|^[.…]+$/i;

/** Small words that no sentence has twice in a row. */
const smallWords =
  'the|a|an|of|to|and|or|for|with|by|at|is|are|be|as|from|it|was|were|has|have|which|will|its|their';

/** What no edition has: two blanks on end, brackets with nothing in them. */
const everywhere: readonly Rule[] = [
  ['blanks', / {2,}/],
  ['empty', /（）|《》|“”|「」|\(\)/],
];

type Rule = readonly [slip: Slip, pattern: RegExp];

const han = String.raw`\p{Script=Han}`;

const chineseRules: readonly Rule[] = [
  ['marks', /(?!？！|！？)[，。；：、？！]{2,}|\.{2,}/u],
  ['word', /(?<![目标])的的(?!确)/u],
  ['gap', new RegExp(String.raw`${han} (?:[A-Za-z]|\d+(?![\d年]))|[A-Za-z\d%] ${han}`, 'u')],
  ['narrow', new RegExp(String.raw`${han}(?:[,;:?!()]|\.(?![\w.]))|[,;:?!()]${han}`, 'u')],
];

const rules: Readonly<Record<LanguageTag, readonly Rule[]>> = {
  'zh-Hans': [...chineseRules, ['quotes', /[「」『』"]/]],
  'zh-Hant': [...chineseRules, ['quotes', /["“”]/]],
  en: [
    ['marks', /([,;:.?!])\1| [,;:?!)]|\( /],
    ['word', new RegExp(String.raw`\b(${smallWords}) +\1\b`, 'i')],
    ['quotes', /[「」『』"]|(?<=\w)'|'(?=\w)/],
  ],
};

/** Brackets and quotation marks; the single ones of English are also apostrophes. */
const pairs: Readonly<Record<LanguageTag, string>> = {
  'zh-Hans': '（）《》“”‘’〔〕【】()[]',
  'zh-Hant': '（）《》「」『』〔〕【】()[]',
  en: '()[]“”',
};

/** The first slip of a text in its signs; null where it has none. */
export function oddSigns(text: string, tag: LanguageTag): OddWriting | null {
  const [first] = unfinished.exec(text) ?? [];
  if (first !== undefined) return { slip: 'placeholder', found: first };
  for (const [slip, pattern] of [...everywhere, ...rules[tag]]) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { slip, found };
  }
  const half = halfPair(text, pairs[tag]);
  return half === null ? null : { slip: 'pair', found: half };
}

/** Where a text of a plan is in another language or script than that of a tag; words of the source stand between ⟦ and ⟧. */
export function oddLanguage(text: string, tag: LanguageTag): OddWriting | null {
  if (tag === 'en') {
    const found = [...text.replace(/⟦[^⟦⟧]*⟧/g, '')].find(isForeignScript);
    return found === undefined ? null : { slip: 'foreign', found };
  }
  return inLatin(text) ?? oddScript(text, tag, false);
}

/** Where a paragraph about the site is in another language or script; it may quote words of another. */
export function oddParagraph(text: string, tag: LanguageTag): OddWriting | null {
  if (tag !== 'en') return inLatin(text) ?? oddScript(text, tag, true);
  const [found] = new RegExp(`^${han}+`, 'u').exec(text) ?? [];
  return found === undefined || /(?:[A-Za-z]+\W+){3}/.test(text) ? null : { slip: 'language', found };
}

/** How paragraphs begin and end. */
const edges: Readonly<Record<LanguageTag, readonly [start: RegExp, end: RegExp]>> = {
  'zh-Hans': [/^./u, /[。！？：；”）]$/],
  'zh-Hant': [/^./u, /[。！？：；」）]$/],
  en: [/^[\p{Lu}\d“(]/u, /[.!?:”)]$/],
};

/** Where a paragraph is torn: it begins inside a sentence, or breaks off. */
export function oddEdges(text: string, tag: LanguageTag): OddWriting | null {
  const [start, end] = edges[tag];
  if (!start.test(text)) return { slip: 'start', found: text.slice(0, 12) };
  return end.test(text) ? null : { slip: 'end', found: text.slice(-12) };
}

/** The words of a text that has no Chinese character and three words or more. */
function inLatin(text: string): OddWriting | null {
  if (new RegExp(han, 'u').test(text)) return null;
  const [found] = /(?:[A-Za-z’]+[ ,.]+){3,}[A-Za-z]*/.exec(text) ?? [];
  return found === undefined ? null : { slip: 'language', found: found.trim() };
}

/** A text in simplified characters has none of the traditional ones alone; of one with quoted words only most are its own. */
function oddScript(text: string, tag: LanguageTag, most: boolean): OddWriting | null {
  const { simplified, traditional } = scriptSigns();
  const [own, other] = tag === 'zh-Hans' ? [simplified, traditional] : [traditional, simplified];
  const strange = [...text].filter((sign) => other.has(sign));
  const isOdd = most ? strange.length > [...text].filter((sign) => own.has(sign)).length : strange.length > 0;
  return isOdd ? { slip: 'script', found: strange[0] ?? '' } : null;
}

/** The first bracket or quotation mark without its other half. */
function halfPair(text: string, signs: string): string | null {
  const open: string[] = [];
  for (const sign of text) {
    const at = signs.indexOf(sign);
    if (at < 0) continue;
    if (at % 2 === 0) open.push(sign);
    else if (open.pop() !== signs[at - 1]) return sign;
  }
  return open[0] ?? null;
}
