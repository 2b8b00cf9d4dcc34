import { convertedEditions, type Edition, isTranslated, sourceEdition } from '../../editions/editions.ts';
import { plainText, printedText } from '../../plan/text/rich-text.ts';
import type { Plan } from '../../plan/types.ts';
import { planRows, type UnitRow } from '../../plan/unit-rows.ts';
import { type PassageTexts, passagesOf, type QuoteFile } from '../../quote/files.ts';
import { partOf } from '../../quote/parts.ts';
import { path } from '../../urls.ts';
import type { ByEdition } from '../by-edition.ts';
import { lineOf } from '../reading-units.ts';
import { convertedTexts, variantGroups } from '../search/forms.ts';

/** Kinds of units that a reader meets one after the other; boxes, tables and notes stand beside them. */
const inTheFlow: readonly UnitRow['kind'][] = ['line', 'title', 'heading', 'subheading', 'paragraph'];

/** The text of a plan in an edition for the page of quotations, page by page: what runs on first, then what stands beside it. */
export function quoteFile(plans: ByEdition<Plan>, edition: Edition): QuoteFile {
  const plan = plans[edition];
  const rows = planRows(plan).filter(({ kind }) => kind !== 'columns');
  const pages = Map.groupBy(rows, ({ id }) => plan.places.get(id)?.path ?? path.notice(plan.id));
  return {
    variants: isTranslated(edition) ? '' : variantsOf(plans),
    pages: Array.from(pages, ([page, units]) => {
      const flow = units.filter(({ kind }) => inTheFlow.includes(kind));
      const read = [...flow, ...units.filter((unit) => !flow.includes(unit))];
      return [page, read.map(({ id }) => id).join(' '), read.map(lineOf)] as const;
    }),
    sources: Object.fromEntries(rows.flatMap(sourceOf)),
  };
}

/** The same texts in small files, for what is shown beside a quotation: part to its texts. */
export function quoteParts(file: QuoteFile): Map<string, PassageTexts> {
  const parts = Map.groupBy(passagesOf(file), ({ page, index }) => partOf(page, index));
  return new Map(
    Array.from(parts, ([part, group]) => [part, Object.fromEntries(group.map(({ id, text }) => [id, text]))]),
  );
}

/** A unit as the source has it, where what is shown has other letters. */
function sourceOf(row: UnitRow): [id: string, text: string][] {
  const source = lineOf({ ...row, texts: row.texts.map((text) => plainText(printedText(text))) });
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  return bare(lineOf(row)) === bare(source) ? [] : [[row.id, source]];
}

const variants = new Map<string, string>();

/** Other forms of the characters of the source; found once for a plan. */
function variantsOf(plans: ByEdition<Plan>): string {
  const { id } = plans[sourceEdition];
  const known = variants.get(id);
  if (known !== undefined) return known;
  const texts = convertedEditions.flatMap((edition) => convertedTexts(plans[sourceEdition], plans[edition]));
  const found = variantGroups(texts, []).others;
  variants.set(id, found);
  return found;
}
