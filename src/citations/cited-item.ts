import type { Edition } from '../editions/editions.ts';

/** What a cited page is: the plan or a part of it, the figures of an indicator, an entry of the glossary, or another page of the site. */
export type CitedKind = 'report' | 'dataset' | 'entry' | 'page';

/** The facts of a page by which it is cited: the text, the files, the tags of the head and the structured data all tell these. */
export interface CitedItem {
  kind: CitedKind;
  edition: Edition;
  /** Its id in files of citations. */
  id: string;
  /** Address after the edition. */
  rest: string;
  /** Address as a whole. */
  address: string;
  title: string;
  /** Title of the work of which it is a part; empty where it is named without one. */
  work: string;
  /** Number of the document, or the public code; empty where it has neither. */
  number: string;
  /** Who wrote it; empty where nobody is named. */
  author: string;
  translator: string;
  publisher: string;
  /** Where the publisher has its seat; empty where that is not known. */
  place: string;
  /** What the site is called as a source, and the same with its version. */
  site: string;
  siteVersion: string;
  /** Day of issue, or of the version. */
  issued: string;
}
