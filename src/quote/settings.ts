import type { Edition, LanguageTag } from '../editions/editions.ts';
import type { QuoteAnswerWords } from '../editions/words/quote.ts';

/** What the page of quotations tells its script. */
export interface QuoteSettings {
  answers: QuoteAnswerWords;
  /** Id of the plan. */
  plan: string;
  edition: Edition;
  /** The edition whose text is the words of the plan for the reader, and the one that is its translation. */
  original: Edition;
  translation: Edition;
  editions: readonly ShownEdition[];
  /** A citation with {place}, {address} and {date} to be filled in. */
  citation: string;
  /** Address of the site, with a slash at its end. */
  origin: string;
  /** Address of the search page. */
  search: string;
}

/** An edition as an answer names it. */
interface ShownEdition {
  edition: Edition;
  tag: LanguageTag;
  name: string;
  /** Whether its text is a translation; the others have the same text, character for character. */
  translated: boolean;
}
