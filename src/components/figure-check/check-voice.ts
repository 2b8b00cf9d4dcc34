import { type Edition, editions, isTranslated, sourceEdition } from '../../editions/editions.ts';

/** Marks words of the source in a translation, which no machine is to translate: printed units, names as printed. */
export function voiceOf(edition: Edition, text: string | null): { lang?: string; translate?: 'no' } {
  const isSource = text !== null && isTranslated(edition) && /\p{Script=Han}/u.test(text);
  return isSource ? { lang: editions[sourceEdition].tag, translate: 'no' } : {};
}

/** A title, parted where a coinage of the source stands in a translation: every second part is one. */
export function titleParts(edition: Edition, title: string): string[] {
  if (!isTranslated(edition)) return [title];
  return title.split(/(\d*\p{Script=Han}(?:[\p{Script=Han}\d%、“”]*[\p{Script=Han}%”])?)/u);
}
