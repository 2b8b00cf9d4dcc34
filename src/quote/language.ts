import { hasHan } from '../search/language/fold.ts';
import { tokensOf } from './tokens.ts';

/** Whether a quotation is in the language of the source: Latin words and figures stand in Chinese sentences, seldom the other way round. */
export function isInHan(quotation: string): boolean {
  const words = tokensOf(quotation, new Map()).filter(({ text }) => /\p{L}/u.test(text));
  const han = words.filter(({ text }) => hasHan(text));
  return han.length > words.length / 3;
}
