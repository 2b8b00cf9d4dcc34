import { type Edition, isTranslated } from '../../../editions/editions.ts';
import { formatDate, formatMoney, formatMu } from '../../../editions/format.ts';
import { type RichText, runInHeading } from '../../../plan/text/rich-text.ts';
import type { Chapter, Indicator, Plan, Project, ProjectLine, Unit } from '../../../plan/types.ts';
import { path } from '../../../urls.ts';
import type { Kind } from '../../names/kinds.ts';

/** A text that a result leads to. */
export interface TextRecord {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  text: string;
  /** Figures as the source prints them, where the text gives them otherwise. */
  printed: readonly string[];
  /** Words of it that say what it is about: a heading, or what it opens with in bold. */
  lead: string;
}

/** Every text of a plan that is searched, in the same order in every edition. */
export function textRecords(plan: Plan): TextRecord[] {
  return [
    ...plan.terms.flatMap(({ slug, definition, explanation }) => [
      record({ kind: 'term', address: path.term(plan.id, slug) }, [definition.text]),
      record({ kind: 'term', address: `${path.term(plan.id, slug)}#explanation` }, explanation),
    ]),
    ...plan.indicators.map((indicator) => indicatorRecord(plan, indicator)),
    ...plan.projects.map((project) => projectRecord(plan, project)),
    ...plan.chapters.flatMap((chapter) => chapterRecords(plan, chapter)),
    ...[...plan.notice, ...plan.cover].map((line) =>
      record({ kind: 'page', address: `${path.notice(plan.id)}#${line.id}` }, [line.text.text]),
    ),
    ...plan.annexes.flatMap(({ note }, index) =>
      note
        ? [
            record({ kind: 'section', address: `${path.annex(plan.id, index + 1)}#${note.id}` }, [
              note.text.text,
            ]),
          ]
        : [],
    ),
  ];
}

function indicatorRecord({ id }: Plan, indicator: Indicator): TextRecord {
  const { slug, name, shortName, group, printedNames, values, statements } = indicator;
  const years = values.map(({ year, phrase }) => `${year} ${phrase}`);
  const span = [years[0], years.at(-1)].join(' → ');
  const names = [name, shortName, ...printedNames.map((printed) => printed.replace(/[*/]+$/, ''))];
  const said = statements.map(({ text }) => text);
  return record({ kind: 'indicator', address: path.indicator(id, slug) }, [
    span,
    group,
    ...said,
    ...names,
    ...years,
  ]);
}

function projectRecord({ id, edition }: Plan, { number, lines }: Project): TextRecord {
  const cells = lines.flatMap(({ name, content, investor }) => [content.text, investor.text, name.text]);
  const figures = lines.flatMap((line) => figuresOf(line, edition));
  const printed = isTranslated(edition) ? [] : lines.flatMap(printedFigures);
  const texts = [...cells, ...figures];
  return { ...record({ kind: 'project', address: path.project(id, number) }, texts), printed };
}

function chapterRecords(plan: Plan, { slug, title, parts }: Chapter): TextRecord[] {
  const address = path.chapter(plan.id, slug);
  const at = (id: string, texts: readonly string[], lead = '') =>
    record({ kind: 'section', address: `${address}#${id}`, lead }, texts);
  const unit = ({ id, text }: Unit) => at(id, [text.text], runInHeading(text) ?? '');
  const heading = ({ id, title: { text } }: { id: string; title: RichText }) => at(id, [text], text);
  const inside = parts.flatMap((part) => {
    if (part.kind === 'paragraph') return [unit(part.unit)];
    if (part.kind === 'heading') return [heading({ id: part.unit.id, title: part.unit.text })];
    if (part.kind === 'indicator-table')
      return [heading(part.table), ...(part.table.note ? [unit(part.table.note)] : [])];
    const rows = (part.box.table?.rows ?? []).map(({ id, cells }) =>
      at(
        id,
        cells.map(({ text }) => text.text),
      ),
    );
    return [heading(part.box), ...part.box.items.map(unit), ...rows];
  });
  return [record({ kind: 'section', address, lead: title }, [title]), ...inside];
}

/** Amount, area and dates of a project as the edition writes them. */
function figuresOf({ amount, land, start, end }: ProjectLine, edition: Edition): string[] {
  const dates = [start, end].filter((date) => date !== null);
  return [
    amount === null ? '' : formatMoney(edition, amount),
    land.mu === null ? '' : formatMu(edition, land.mu),
    ...dates.map(({ iso }) => formatDate(edition, iso)),
  ];
}

/** The same as the source prints them: found, but not quoted. */
function printedFigures({ amount, land, start, end }: ProjectLine): string[] {
  return [amount, land, start, end].flatMap((cell) => cell?.printed ?? []);
}

function record(
  { kind, address, lead = '' }: Pick<TextRecord, 'kind' | 'address'> & { lead?: string },
  texts: readonly string[],
): TextRecord {
  const text = [...new Set(texts)].filter((part) => part !== '').join(' · ');
  return { kind, address, text, lead, printed: [] };
}
