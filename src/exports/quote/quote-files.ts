import { convertedEditions, type Edition, isTranslated, sourceEdition } from '../../editions/editions.ts';
import { plainText, printedText } from '../../plan/text/rich-text.ts';
import type { Plan } from '../../plan/types.ts';
import { planRows, type UnitRow } from '../../plan/unit-rows.ts';
import type { PassageRow, PassageTexts, QuoteFile } from '../../quote/files.ts';
import { partOf } from '../../quote/parts.ts';
import { path } from '../../urls.ts';
import type { ByEdition } from '../by-edition.ts';
import { lineOf } from '../reading-units.ts';
import { twinsOf, variantGroups } from '../search/forms.ts';

/** Kinds of units that a reader meets one after the other; boxes, tables and notes stand beside them. */
const inTheFlow: readonly UnitRow['kind'][] = ['line', 'title', 'heading', 'subheading', 'paragraph'];

/** The text of a plan in an edition for the page of quotations, page by page: what runs on first, then what stands beside it. */
export function quoteFile(plans: ByEdition<Plan>, edition: Edition): QuoteFile {
  const pages = Map.groupBy(passagesOf(plans[edition]), ({ page }) => page);
  return {
    variants: isTranslated(edition) ? '' : variantsOf(plans),
    pages: Array.from(pages, ([page, passages]) => {
      const [flow, beside] = [true, false].map((isFlow) =>
        passages.filter((passage) => passage.isFlow === isFlow).map(({ row }) => row),
      );
      return [page, [...(flow ?? []), ...(beside ?? [])]] as const;
    }),
  };
}

/** The same texts in small files, for what is shown beside a quotation: part to its texts. */
export function quoteParts(file: QuoteFile): Map<string, PassageTexts> {
  const texts = file.pages.flatMap(([page, rows]) =>
    rows.map(([id, text], index) => ({ part: partOf(page, index), id, text })),
  );
  const parts = Map.groupBy(texts, ({ part }) => part);
  return new Map(
    Array.from(parts, ([part, group]) => [part, Object.fromEntries(group.map(({ id, text }) => [id, text]))]),
  );
}

interface PlacedPassage {
  page: string;
  isFlow: boolean;
  row: PassageRow;
}

function passagesOf(plan: Plan): PlacedPassage[] {
  return planRows(plan)
    .filter(({ kind }) => kind !== 'columns')
    .map((row) => ({
      page: plan.places.get(row.id)?.path ?? path.notice(plan.id),
      isFlow: inTheFlow.includes(row.kind),
      row: passageRow(row),
    }));
}

function passageRow(row: UnitRow): PassageRow {
  const shown = lineOf(row);
  const source = lineOf({ ...row, texts: row.texts.map((text) => plainText(printedText(text))) });
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare(shown) === bare(source) ? [row.id, shown] : [row.id, shown, source];
}

const variants = new Map<string, string>();

/** Other forms of the characters of the source; found once for a plan. */
function variantsOf(plans: ByEdition<Plan>): string {
  const { id } = plans[sourceEdition];
  const known = variants.get(id);
  if (known !== undefined) return known;
  const twins = convertedEditions.flatMap((edition) => twinsOf(plans[sourceEdition], plans[edition]));
  const found = variantGroups(twins, []).others;
  variants.set(id, found);
  return found;
}
