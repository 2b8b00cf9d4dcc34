import { editions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import { site } from '../../site.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';

/** What a book says of itself: the names are those of the elements in its head. */
export interface BookFacts {
  title: string;
  /** Address part of the plan. */
  plan: string;
  /** The edition, or the name of the book. */
  book: string;
  author: string;
  /** Who made the site; empty where nobody is named yet. */
  publisher: string;
  /** The day on which the plan was issued. */
  issued: string;
  /** The day of the version of the site. */
  modified: string;
  version: string;
  description: string;
  rights: string;
  source: string;
  accessibility: string;
}

/** The facts of the book of a plan. */
export function bookFacts(plan: Plan, book: string): BookFacts {
  const { books: text, data } = words[plan.edition];
  const { licences } = data;
  return {
    title: plan.title,
    plan: plan.id,
    book,
    author: plan.issuer,
    publisher: site.publisher?.[editions[plan.edition].tag] ?? '',
    issued: plan.issued,
    modified: site.date,
    version: site.version,
    description: text.statement,
    rights: `${licences.plan.says} ${licences.translation.says}`,
    source: absoluteUrl(pageUrl(plan.edition, path.plan(plan.id))),
    accessibility: text.accessibility,
  };
}
