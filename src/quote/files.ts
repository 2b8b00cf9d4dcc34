/** The text of a plan in one edition, as the page of quotations reads it. */
export interface QuoteFile {
  /** Other forms of characters in groups, each led by the form of the source; empty where there are none. */
  variants: string;
  /** Passages by page, in the order in which the text runs on: their ids with blanks between, which takes less than rows. */
  pages: readonly (readonly [page: string, ids: string, texts: readonly string[]])[];
  /** Passages that the site shows otherwise than its source has them, as the source has them, by their ids. */
  sources: Readonly<Record<string, string>>;
}

/** What the passages are called in an edition, in their order. */
export type PlaceNames = readonly string[];

/** The texts of some passages in an edition, by their ids. */
export type PassageTexts = Readonly<Record<string, string>>;

/** A passage of a file: its page, its id, and its place among the passages of the page. */
interface FiledPassage {
  page: string;
  id: string;
  text: string;
  index: number;
}

/** The passages of a file in their order. */
export function passagesOf({ pages }: Pick<QuoteFile, 'pages'>): FiledPassage[] {
  return pages.flatMap(([page, ids, texts]) =>
    ids.split(' ').map((id, index) => ({ page, id, text: texts[index] ?? '', index })),
  );
}
