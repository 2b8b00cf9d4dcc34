import { editions } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { CitedItem } from './cited-item.ts';
import { titleOf } from './csl-entry.ts';

/** A name and a content of a meta element. */
type HeadTag = readonly [name: string, content: string];

/** The tags by which reference managers know a page: Highwire’s for the plan and its parts, Dublin Core’s for data and terms. What they take for a web page anyway needs none. */
export function headTags(item: CitedItem): HeadTag[] {
  if (item.kind === 'page') return [];
  return item.kind === 'report' ? highwireTags(item) : dublinCoreTags(item);
}

function highwireTags(item: CitedItem): HeadTag[] {
  return [
    ['citation_title', longTitle(item)],
    // Readers of the tag take a name with blanks for a person’s and turn it round; there the institution tells it.
    ...(/\s/.test(item.author) ? [] : ([['citation_author', item.author]] as const)),
    ['citation_technical_report_institution', item.publisher],
    ['citation_technical_report_number', item.number],
    ['citation_publication_date', item.issued.replaceAll('-', '/')],
    ['citation_language', editions[item.edition].tag],
    ['citation_public_url', item.address],
  ];
}

/** The language is that of the page, the address its canonical one; Zotero takes both from there. */
function dublinCoreTags(item: CitedItem): HeadTag[] {
  const own: HeadTag[] =
    item.kind === 'dataset'
      ? [
          ['DC.type', 'Dataset'],
          ['DC.publisher', item.site],
        ]
      : [
          ['DC.type', 'encyclopediaArticle'],
          ['prism.publicationName', item.siteVersion],
        ];
  return [...own, ['DC.title', longTitle(item)], ['DC.date', item.issued]];
}

function longTitle(item: CitedItem): string {
  return titleOf(item, words[item.edition].marks.colon);
}
