import { type Faults, faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import type { Block, Place } from '../text/number-chapter.ts';
import { textKey } from '../text-keys.ts';

/** Stops where a page of print does not follow those before it, in a chapter or from one to the next. */
export function* checkPrintedPages({ record, chapters, texts }: Source): Faults {
  const numberOf = (slug: string) => record.chapters.get(slug)?.data.number ?? 0;
  let last = 0;
  for (const [slug, { blocks }] of [...chapters].sort(([a], [b]) => numberOf(a) - numberOf(b)))
    for (const { id, opensPage } of blocks.flatMap(withItems)) {
      const spans = texts.get(textKey.unit(id))?.spans ?? [];
      const inside = spans.flatMap((span) => (span.kind === 'page' ? [span.number] : []));
      for (const page of [...(opensPage === null ? [] : [opensPage]), ...inside]) {
        if (page <= last)
          yield faultIn(record, {
            file: `chapters/${slug}.mdx`,
            field: id,
            found: `page ${page} after page ${last}`,
            expected: 'pages in the order of print, each once',
            mend: 'compare with the print',
          });
        last = page;
      }
    }
}

function withItems(block: Block): readonly ({ id: string } & Place)[] {
  return block.kind === 'box' ? [block, ...block.items] : [block];
}
