/** The text of a plan in one edition, as the page of quotations reads it. */
export interface QuoteFile {
  /** Other forms of characters in groups, each led by the form of the source; empty where there are none. */
  variants: string;
  /** Passages by page, in the order in which the text runs on. */
  pages: readonly (readonly [page: string, passages: readonly PassageRow[]])[];
}

/** A passage; at the end its text as the source has it, where the site shows another. */
export type PassageRow = readonly [id: string, text: string, source?: string];

/** What the passages are called in an edition, by their ids. */
export type PlaceNames = Readonly<Record<string, string>>;

/** The texts of some passages in an edition, by their ids. */
export type PassageTexts = Readonly<Record<string, string>>;
