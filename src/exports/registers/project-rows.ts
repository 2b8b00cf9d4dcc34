import { sourceEdition } from '../../editions/editions.ts';
import { currencies } from '../../plan/kinds.ts';
import { printedText } from '../../plan/text/rich-text.ts';
import { type CellField, textKey } from '../../plan/text-keys.ts';
import type { ProjectLine } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { type ByEdition, byEdition, editionFields } from '../by-edition.ts';
import { type Fields, field, inEditions, required } from './field.ts';
import type { FlatRow } from './flat-rows.ts';

const precisions = ['year', 'month', 'day'] as const;

/** The columns of the projects, a row a line of the annex. */
export const projectFields: Fields = {
  id: field.id,
  number: { type: 'integer', constraints: { required: true, minimum: 1 } },
  page: { type: 'integer', constraints: { required: true, minimum: 1 } },
  ...inEditions('name', field.stated),
  name_printed: field.stated,
  ...inEditions('content', field.stated),
  content_printed: field.stated,
  category: required(field.oneOf('new', 'continued')),
  category_printed: field.stated,
  ...inEditions('investor', field.stated),
  investor_printed: field.stated,
  investment_printed: field.stated,
  amount: { type: 'integer', unitField: 'currency', constraints: { minimum: 0 } },
  currency: field.oneOf(...currencies),
  land_printed: field.stated,
  land_mu: { ...field.number, unit: 'mu' },
  land_ha: { ...field.number, unit: 'ha' },
  land_undecided: required(field.boolean),
  start_printed: field.stated,
  start: field.date,
  start_precision: field.oneOf(...precisions),
  end_printed: field.stated,
  end: field.date,
  end_precision: field.oneOf(...precisions),
  mentions: field.texts,
  ...inEditions('address', field.address),
};

/** The lines of the annex of projects in their order, each cell as printed and as read. */
export function projectRows(plans: ByEdition<Plan>): FlatRow[] {
  const lines = byEdition((edition) => plans[edition].projects.flatMap((project) => project.lines));
  const numbered = plans[sourceEdition].projects.flatMap(({ number, lines: own }) =>
    own.map((line) => ({ number, line })),
  );
  return numbered.map(({ number, line }, index) => {
    const all = byEdition((edition) => lines[edition][index] ?? line);
    const printed = printedCells(plans[sourceEdition], line.id);
    return {
      id: line.id,
      number,
      page: line.page,
      ...editionFields('name', (edition) => all[edition].name.text),
      name_printed: printed('name'),
      ...editionFields('content', (edition) => all[edition].content.text),
      content_printed: printed('content'),
      category: line.category,
      category_printed: printed('category'),
      ...editionFields('investor', (edition) => all[edition].investor.text),
      investor_printed: printed('investor'),
      ...readCells(line, printed),
      mentions: line.mentions,
      ...editionFields('address', (edition) =>
        absoluteUrl(pageUrl(edition, path.project(plans[edition].id, number))),
      ),
    };
  });
}

function printedCells({ texts }: Plan, line: string): (cell: CellField) => string {
  return (cell) => {
    const text = texts.get(textKey.field(line, cell));
    if (text) return printedText(text);
    throw new Error(`The line ${line} prints no ${cell}`);
  };
}

function readCells({ amount, land, start, end }: ProjectLine, printed: (cell: CellField) => string): FlatRow {
  return {
    investment_printed: printed('investment'),
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    land_printed: printed('land'),
    land_mu: land.mu,
    land_ha: land.hectares,
    land_undecided: land.undecided,
    start_printed: printed('start'),
    start: start?.iso ?? null,
    start_precision: start?.precision ?? null,
    end_printed: printed('end'),
    end: end?.iso ?? null,
    end_precision: end?.precision ?? null,
  };
}
