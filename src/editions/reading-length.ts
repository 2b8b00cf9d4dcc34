import { type Edition, editions, type Language } from './editions.ts';

/** How a language counts a text, and how much of it is read in a minute. */
const measures: Readonly<Record<Language, { units: RegExp; aMinute: number }>> = {
  zh: { units: /\p{Script=Han}|[\p{L}\p{N}]+/gu, aMinute: 400 },
  en: { units: /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu, aMinute: 220 },
};

/** How long a text is, in characters or words to the nearest hundred, and how many minutes it takes. */
export function readingLength(edition: Edition, text: string): { count: number; minutes: number } {
  const { units, aMinute } = measures[editions[edition].language];
  const count = text.match(units)?.length ?? 0;
  return {
    count: Math.max(100, Math.round(count / 100) * 100),
    minutes: Math.max(1, Math.ceil(count / aMinute)),
  };
}
