import type { Edition } from '../../../editions/editions.ts';
import { formatDate, formatMoney, formatMu } from '../../../editions/format.ts';
import type { Chapter, Plan, ProjectLine, Unit } from '../../../plan/types.ts';
import { path } from '../../../urls.ts';
import type { Kind } from '../../names/kinds.ts';

/** A text that a result leads to. */
export interface TextRecord {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  text: string;
  /** What it is found by beside its text. */
  words: string;
}

/** Every text of a plan that is searched, in the same order in every edition. */
export function textRecords(plan: Plan): TextRecord[] {
  return [
    ...plan.terms.flatMap(({ slug, definition, explanation }) => [
      record('term', path.term(plan.id, slug), [definition.text]),
      record('term', `${path.term(plan.id, slug)}#explanation`, explanation),
    ]),
    ...plan.indicators.map((indicator) => {
      const { slug, name, shortName, group, printedNames, values, statements } = indicator;
      const years = values.map(({ year, phrase }) => `${year} ${phrase}`);
      const span = [years[0], years.at(-1)].join(' → ');
      const names = [name, shortName, ...printedNames.map((printed) => printed.replace(/[*/]+$/, ''))];
      const said = statements.map(({ text }) => text);
      return record('indicator', path.indicator(plan.id, slug), [span, group, ...said, ...names, ...years]);
    }),
    ...plan.projects.map(({ number, lines }) => {
      const cells = lines.flatMap(({ name, content, investor }) => [content.text, investor.text, name.text]);
      const figures = lines.flatMap((line) => figuresOf(line, plan.edition));
      return record('project', path.project(plan.id, number), cells, figures);
    }),
    ...plan.chapters.flatMap((chapter) => chapterRecords(plan, chapter)),
    ...[...plan.notice, ...plan.cover].map((line) =>
      record('page', `${path.notice(plan.id)}#${line.id}`, [line.text.text]),
    ),
    ...plan.annexes.flatMap(({ note }, index) =>
      note ? [record('section', `${path.annex(plan.id, index + 1)}#${note.id}`, [note.text.text])] : [],
    ),
  ];
}

function chapterRecords(plan: Plan, { slug, title, parts }: Chapter): TextRecord[] {
  const address = path.chapter(plan.id, slug);
  const at = (id: string, texts: readonly string[]) => record('section', `${address}#${id}`, texts);
  const unit = ({ id, text }: Unit) => at(id, [text.text]);
  const inside = parts.flatMap((part) => {
    if (part.kind === 'paragraph' || part.kind === 'heading') return [unit(part.unit)];
    if (part.kind === 'indicator-table')
      return [
        at(part.table.id, [part.table.title.text]),
        ...(part.table.note ? [unit(part.table.note)] : []),
      ];
    const { id, title: boxTitle, items, table } = part.box;
    const rows = (table?.rows ?? []).map((row) =>
      at(
        row.id,
        row.cells.map(({ text }) => text.text),
      ),
    );
    return [at(id, [boxTitle.text]), ...items.map(unit), ...rows];
  });
  return [record('section', address, [title]), ...inside];
}

/** Amount, area and dates of a project as the edition writes them, in Chinese also as printed. */
function figuresOf({ amount, land, start, end }: ProjectLine, edition: Edition): string[] {
  const dates = [start, end].filter((date) => date !== null);
  const printed = edition === 'en' ? [] : [amount, land, ...dates].map((cell) => cell?.printed ?? '');
  return [
    ...printed,
    amount === null ? '' : formatMoney(edition, amount),
    land.mu === null ? '' : formatMu(edition, land.mu),
    ...dates.map(({ iso }) => formatDate(edition, iso)),
  ];
}

function record(
  kind: Kind,
  address: string,
  texts: readonly string[],
  figures: readonly string[] = [],
): TextRecord {
  const join = (parts: readonly string[]) => [...new Set(parts)].filter((part) => part !== '').join(' · ');
  return { kind, address, text: join(texts), words: join(figures) };
}
