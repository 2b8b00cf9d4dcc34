import { type Edition, isTranslated } from '../../editions/editions.ts';
import { formatDate, formatMoney, formatMu } from '../../editions/format.ts';
import { withoutMarks } from '../../plan/record/printed-values.ts';
import type { ProjectLine } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';
import { isAddressed, unitsOfChapter, unitsOfFrontMatter } from '../../plan/units.ts';
import type { Place } from '../../search/data/places.ts';
import type { Kind } from '../../search/names/kinds.ts';
import { path } from '../../urls.ts';
import { isHeading } from './name-rows.ts';

/** A text that a result leads to. */
export interface TextRecord extends Omit<Place, 'id'> {
  text: string;
  /** Figures as the source prints them, which are found, but not quoted. */
  printed?: readonly string[];
  /** Words of it that say what it is about: a heading, or what it opens with in bold. */
  lead: string;
}

/** Every text of a plan that is searched, in the same order in every edition. */
export function textRecords(plan: Plan): TextRecord[] {
  const { id, edition, terms, indicators, projects, chapters, annexes } = plan;
  return [
    ...terms.flatMap(({ slug, definition, explanation }) => [
      ...(definition ? [record('term', path.term(id, slug), [definition.text.text])] : []),
      record('term', `${path.term(id, slug)}#explanation`, explanation),
    ]),
    ...indicators.map(({ slug, name, shortName, group, printedNames, values, statements }) => {
      const years = values.map(({ year, phrase }) => `${year} ${phrase}`);
      const names = [name, shortName, ...printedNames.map(withoutMarks)];
      const said = statements.map(({ text }) => text);
      const span = [years[0], years.at(-1)].join(' → ');
      return record('indicator', path.indicator(id, slug), [span, group, ...said, ...names, ...years]);
    }),
    ...projects.map(({ number, lines }) => {
      const cells = lines.flatMap(({ name, content, investor }) => [content.text, investor.text, name.text]);
      const figures = lines.flatMap((line) => figuresOf(line, edition));
      const printed = isTranslated(edition) ? [] : lines.flatMap(printedFigures);
      return { ...record('project', path.project(id, number), [...cells, ...figures]), printed };
    }),
    ...chapters.flatMap((chapter) => chapterRecords(plan, chapter)),
    ...unitsOfFrontMatter(plan).map(({ id: unit, texts }) =>
      record(
        'page',
        `${path.notice(id)}#${unit}`,
        texts.map(({ text }) => text),
      ),
    ),
    ...annexes.flatMap(({ note }, index) =>
      note ? [record('section', `${path.annex(id, index + 1)}#${note.id}`, [note.text.text])] : [],
    ),
  ];
}

/** The units of a chapter; the rows of the table of indicators are found as indicators. */
function chapterRecords({ id }: Plan, chapter: Plan['chapters'][number]): TextRecord[] {
  const address = path.chapter(id, chapter.slug);
  const indicators = chapter.parts.find(({ kind }) => kind === 'indicator-table');
  const rows = new Set(
    indicators?.kind === 'indicator-table' ? indicators.table.rows.map((row) => row.id) : [],
  );
  return unitsOfChapter(chapter)
    .filter((unit) => isAddressed(unit) && !rows.has(unit.id))
    .map(({ id: unit, kind, texts }) => {
      const [text] = texts;
      const lead = text?.spans.find((span) => span.kind === 'lead');
      const said = isHeading(kind) ? text?.text : text?.text.slice(lead?.start ?? 0, lead?.end ?? 0);
      const at = kind === 'title' ? address : `${address}#${unit}`;
      const all = texts.map((part) => part.text);
      return { ...record('section', at, all), lead: said ?? '' };
    });
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

/** The same as the source prints them. */
function printedFigures({ amount, land, start, end }: ProjectLine): string[] {
  return [amount, land, start, end].flatMap((cell) => cell?.printed ?? []);
}

function record(kind: Kind, address: string, texts: readonly string[]): TextRecord {
  const text = [...new Set(texts)].filter((part) => part !== '').join(' · ');
  return { kind, address, text, lead: '' };
}
