import { type Edition, editions, type Language } from './editions.ts';

/** What no line may part: words that are one, and figures with their units. */
const wholeWords: Readonly<Record<Language, RegExp>> = {
  zh: /十[二三四五]五|\d[\d.]*[百千万亿萬億]*(?:美元|元|平方米|平方公里|公里|公顷|公頃|亩|畝|吨|噸|人|户|戶|家|个|個|项|項|条|條|所|年|月|日|位|倍)/g,
  en: /(?:RMB|USD) \d[\d.,]*(?: (?:billion|million))?|\d[\d.,]* (?:billion|million|mu|ha|km|hectares|tonnes)\b/g,
};

/** A text in pieces, those that no line may part marked as whole. */
export function wholePieces(edition: Edition, text: string): { text: string; isWhole: boolean }[] {
  const pieces: { text: string; isWhole: boolean }[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(wholeWords[editions[edition].language])) {
    // No line parts digits; so the first may stay outside, and with it the gap before figures that a line drops.
    const start = /^\d\d/.test(whole) ? index + 1 : index;
    if (start > end) pieces.push({ text: text.slice(end, start), isWhole: false });
    pieces.push({ text: text.slice(start, index + whole.length), isWhole: true });
    end = index + whole.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isWhole: false });
  return pieces;
}

/** The lines of a title: Chinese ones are broken at their own space, others where the window asks for it. */
export function titleLines(edition: Edition, title: string): string[] {
  return editions[edition].language === 'zh' ? title.split(' ') : [title];
}

/** In headings also what stands in quotation marks, and words that a dictionary takes apart. */
const wholeInHeadings = new RegExp(
  `${wholeWords.zh.source}|[“「][^”」]{1,8}[”」]|长三角|長三角|新能源|新材料|零部件|高新区|高新區|世界级|世界級|科学城|科學城`,
  'g',
);

/** A heading in the phrases between which its lines may break; one where the spaces of the language do it. */
export function phrasesOf(edition: Edition, heading: string): string[] {
  const { language, tag } = editions[edition];
  if (language !== 'zh') return [heading];
  const wholes = [...heading.matchAll(wholeInHeadings)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(heading)];
  const starts = words
    .map(({ segment, index }, place) => ({
      index,
      isFree: mayPart(words[place - 1]?.segment ?? '', segment),
    }))
    .filter(({ index, isFree }) => {
      if (wholes.some(({ start, end }) => index > start && index < end)) return false;
      return isFree || wholes.some(({ start, end }) => index > 1 && (index === start || index === end));
    })
    .map(({ index }) => index);
  const ends = [...starts, heading.length];
  return [0, ...starts]
    .map((start, place) => heading.slice(start, ends[place]))
    .filter((part) => part !== '');
}

/** Whether a line may break between two words: not at a single character, which may be half of a longer word. */
function mayPart(before: string, after: string): boolean {
  const opens = /^[\p{Ps}\p{Pi}]/u;
  const closes = /[\p{Pe}\p{Pf}\p{Po}]$/u;
  if (opens.test(before) || closes.test(after)) return false;
  const isEnd = before.length > 1 || closes.test(before) || /[的和与與及]/.test(before);
  return isEnd && (after.length > 1 || opens.test(after));
}
