import type { Chapter, Plan, Unit } from '../../plan/types.ts';
import { path } from '../../urls.ts';
import type { Kind } from '../kinds.ts';

/** A text that a result leads to. */
export interface TextRecord {
  kind: Kind;
  /** Address after the edition. */
  address: string;
  text: string;
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
      return record('project', path.project(plan.id, number), cells);
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

function record(kind: Kind, address: string, texts: readonly string[]): TextRecord {
  return { kind, address, text: [...new Set(texts)].filter((text) => text !== '').join(' · ') };
}
