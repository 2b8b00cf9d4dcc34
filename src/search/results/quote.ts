import type { Edition } from '../../editions/editions.ts';
import { searchScripts } from '../../editions/search/scripts.ts';
import { passageFile } from '../data/places.ts';
import type { Variants } from '../language/fold.ts';
import { excerptOf, placeOfMark, type Stretch } from './excerpt.ts';
import type { Result } from './results.ts';

/** What a result is quoted with. */
export interface QuoteOptions {
  edition: Edition;
  variants: Variants;
  size: 'long' | 'brief';
  /** Loads the texts of a page by their addresses. */
  load: (file: string) => Promise<unknown>;
}

/** The words around what was found, in the reader's language; where the other language has them, as far into the text as there. */
export async function quote(
  result: Result,
  { edition, variants, size, load }: QuoteOptions,
): Promise<Stretch[]> {
  const { address, phrases } = result;
  const textIn = async (of: Edition) => {
    const texts = (await load(passageFile(of, result))) as Record<string, string>;
    return texts[address] ?? '';
  };
  const text = await textIn(edition);
  const isThere = placeOfMark(text, phrases, variants) !== null;
  const other = result.elsewhere && !isThere ? await textIn(result.elsewhere) : '';
  return excerptOf(text, {
    phrases,
    variants,
    length: searchScripts[edition].excerpt[size],
    at: placeOfMark(other, phrases, variants) ?? 0,
    // The text of an indicator opens with its values.
    fromStart: result.kind === 'indicator',
  });
}
