import { unitId } from '../ids.ts';
import { type Faults, faultIn } from '../record/fault.ts';
import type { Source } from '../text/edition-texts.ts';
import type { Block, Place } from '../text/number-chapter.ts';
import { textKey } from '../text-keys.ts';
import { type NamedPage, type Pages, PrintedPages } from './page-spans.ts';

/** Stops where a page of print does not follow those before it, where a table stands on another page than its place, or a correction on a page that has none of its units. */
export function* checkPrintedPages(source: Source): Faults {
  const pages = [...namedPages(source)];
  let last = 0;
  for (const { file, field, page, opens } of pages) {
    if (page < last || (opens && page === last))
      yield faultIn(source.record, {
        file,
        field,
        found: `page ${page} after page ${last}`,
        expected: 'pages in the order of print, each once',
        mend: 'compare with the print',
      });
    last = page;
  }
  yield* checkTablePages(source);
  yield* checkCorrectedPages(source, pages);
}

/** Every page that the record names, chapter by chapter, then the annexes. */
function* namedPages({ record, chapters, texts }: Source): Generator<NamedPage> {
  const numberOf = (slug: string) => record.chapters.get(slug)?.data.number ?? 0;
  for (const [slug, { blocks }] of [...chapters].sort(([a], [b]) => numberOf(a) - numberOf(b))) {
    const file = `chapters/${slug}.mdx`;
    for (const { id, page, opensPage } of blocks.flatMap(withItems)) {
      if (page !== null) yield { file, field: id, id, page, opens: opensPage !== null };
      for (const span of texts.get(textKey.unit(id))?.spans ?? [])
        if (span.kind === 'page') yield { file, field: id, id, page: span.number, opens: true };
      yield* pagesOfRows(record, id);
    }
  }
  yield* pageOfAnnex(record, unitId.annex(1));
  for (const { id, page } of record.projects)
    yield { file: 'projects.json', field: `${id}.page`, id, page, opens: false };
  yield* pageOfAnnex(record, unitId.annex(2));
}

function* pageOfAnnex({ tables }: Source['record'], id: string): Generator<NamedPage> {
  const annex = tables.get(id);
  if (annex) yield { file: `tables/${id}.json`, field: 'page', id, page: annex.page, opens: false };
}

function* pagesOfRows({ tables }: Source['record'], id: string): Generator<NamedPage> {
  for (const { number, page } of tables.get(id)?.rows ?? [])
    yield {
      file: `tables/${id}.json`,
      field: `row ${number}`,
      id: unitId.row(id, number),
      page,
      opens: false,
    };
}

/** A table stands on the page on which its chapter shows it. */
function* checkTablePages({ record, chapters }: Source): Faults {
  for (const { id, page } of [...chapters.values()].flatMap(({ blocks }) => blocks)) {
    const table = record.tables.get(id);
    if (table && page !== null && table.page !== page)
      yield faultIn(record, {
        file: `tables/${id}.json`,
        field: 'page',
        found: `page ${table.page}`,
        expected: `page ${page}, on which the chapter has it`,
        mend: 'compare with the print',
      });
  }
}

/** A correction names pages on which its units stand, or any page where it concerns the whole text. */
function* checkCorrectedPages(source: Source, named: readonly NamedPage[]): Faults {
  const { record } = source;
  const pages = new PrintedPages(source, named);
  for (const { id, units, pages: own } of record.corrections) {
    const spans = units.length > 0 ? units.flatMap((unit) => pages.spanOf(unit)) : [pages.all];
    const strange = own.find(
      (page, index) =>
        page <= (own[index - 1] ?? 0) || !spans.some(([from, to]) => from <= page && page <= to),
    );
    if (strange !== undefined)
      yield faultIn(record, {
        file: 'corrections.json',
        field: `${id}.pages`,
        found: `page ${strange}`,
        expected: `pages of its units in their order: ${spans.map(sayPages).join(', ') || 'none'}`,
        mend: 'compare with the print',
      });
  }
}

function sayPages([from, to]: Pages): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

function withItems(block: Block): readonly ({ id: string } & Place)[] {
  return block.kind === 'box' ? [block, ...block.items] : [block];
}
