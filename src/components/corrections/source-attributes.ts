import { type Edition, editions, isTranslated, sourceEdition } from '../../editions/editions.ts';

/** Attributes of what holds words of the source in a translation, which no machine is to translate: printed units, names as printed. */
export function sourceAttributes(edition: Edition, text: string | null): { lang?: string; translate?: 'no' } {
  const isSource = text !== null && isTranslated(edition) && /\p{Script=Han}/u.test(text);
  return isSource ? { lang: editions[sourceEdition].tag, translate: 'no' } : {};
}
