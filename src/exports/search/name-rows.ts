import { words } from '../../editions/words.ts';
import { withoutMarks } from '../../plan/record/printed-values.ts';
import type { Organization } from '../../plan/things/projects.ts';
import type { Plan } from '../../plan/types.ts';
import { unitsOfChapter } from '../../plan/units.ts';
import type { NameRow } from '../../search/data/files.ts';
import type { Kind } from '../../search/names/kinds.ts';
import { path } from '../../urls.ts';

/** What readers look for by names of many kinds, in the same order in every edition. A new kind of record is a line more. */
export function firstNames(plan: Plan): NameRow[] {
  const { id, terms, indicators, organizations } = plan;
  return [
    ...terms.filter(({ note }) => note !== null).map((term) => termRow(plan, term)),
    ...indicators.map(({ slug, code, name, shortName, searchWords, printedNames }) => {
      const printed = printedNames.map(withoutMarks);
      const label = code.slice(code.lastIndexOf('-') + 1);
      const aliases = [shortName, ...printed, ...searchWords];
      return row('indicator', path.indicator(id, slug), { title: name, label, aliases });
    }),
    ...organizations.filter(isCompany).map((organization) => organizationRow(plan, organization)),
  ];
}

/** What readers look for by its title: projects, and the headings of the text. */
export function titledNames(plan: Plan): NameRow[] {
  const { id, edition, projects, chapters, annexes } = plan;
  return [
    ...projects.map(({ number, lines }) => {
      const [title = '', ...aliases] = lines.map((line) => line.name.text);
      const label = words[edition].project.number(number);
      return row('project', path.project(id, number), { title, label, aliases });
    }),
    ...chapters.flatMap((chapter) => {
      const address = path.chapter(id, chapter.slug);
      return unitsOfChapter(chapter)
        .filter(({ kind }) => isHeading(kind))
        .map(({ id: unit, kind, label, texts: [title] }) =>
          row('section', kind === 'title' ? address : `${address}#${unit}`, {
            title: title?.text ?? '',
            label: label.trim(),
          }),
        );
    }),
    ...annexes.map(({ label, title }, index) =>
      row('section', path.annex(id, index + 1), { title: title.text, label }),
    ),
  ];
}

/** What is not looked for first: institutions, terms that no note defines, subjects and places, pages, commitments. */
export function otherNames(plan: Plan): NameRow[] {
  const { id, terms, subjects, organizations, commitments } = plan;
  return [
    ...organizations
      .filter((organization) => !isCompany(organization))
      .map((organization) => organizationRow(plan, organization)),
    ...terms.filter(({ note }) => note === null).map((term) => termRow(plan, term)),
    ...subjects.map(({ slug, name }) => row('subject', path.subject(id, slug), { title: name })),
    ...pageRows(plan),
    ...commitments.map(({ id: at, text }) =>
      row('commitment', `${path.commitments(id)}#${at}`, { title: text }),
    ),
  ];
}

/** The words of the editors by which subjects, places, projects and indicators are looked up, by their addresses; a translation has the few that indicators have in the source too. */
export function everydayWords(
  { id, subjects, indicators, projects, terms }: Plan,
  source: Plan | null,
): Record<string, string> {
  const named = [
    ...subjects.map(({ slug, everyday }) => [path.subject(id, slug), everyday] as const),
    ...projects.map(({ number, lines }) => {
      return [path.project(id, number), lines.flatMap(({ everyday }) => everyday)] as const;
    }),
    // What a term is called that has the name of an indicator, the indicator is called too.
    ...indicators.map(({ slug, name, everyday }) => {
      const aliases = terms.filter((term) => term.name === name).flatMap((term) => term.aliases);
      const foreign = source?.indicators.find((other) => other.slug === slug)?.searchWords ?? [];
      return [path.indicator(id, slug), [...everyday, ...aliases, ...foreign]] as const;
    }),
  ];
  const filled = named.filter(([, everyday]) => everyday.length > 0);
  return Object.fromEntries(filled.map(([address, everyday]) => [address, joinNames(everyday)]));
}

/** Whether a unit of a chapter is a heading. */
export function isHeading(kind: string): boolean {
  return ['title', 'heading', 'subheading', 'box', 'table'].includes(kind);
}

function isCompany({ kind }: Organization): boolean {
  return kind === 'company';
}

function termRow({ id, edition }: Plan, { slug, name, note, uses, aliases }: Plan['terms'][number]): NameRow {
  const shown = uses.map(({ text, start, end }) => text.text.slice(start, end));
  const label = note === null ? '' : words[edition].chapter.note(note.number);
  return row('term', path.term(id, slug), { title: name, label, aliases: [...shown, ...aliases] });
}

function organizationRow(plan: Plan, organization: Organization): NameRow {
  const { name, shortNames, allNames, translationStatus } = organization;
  const short = allNames.filter((other) => /^\P{Script=Han}{2,16}$/u.test(other));
  const aliases = [...shortNames, ...(translationStatus === 'official' ? short : [])];
  return row('organization', path.organization(plan.id, organization.slug), { title: name, aliases });
}

function pageRows({ id, edition, title, shortTitle, documentNumber }: Plan): NameRow[] {
  const { nav, notice, search, organizations, commitments, subjects, data, quote, changes } = words[edition];
  const {
    terms,
    indicators,
    projects,
    corrections,
    about,
    notice: ofNotice,
    plan: ofPlan,
  } = search.pageWords;
  const pages: [title: string, address: string, aliases: string[]][] = [
    [shortTitle, path.plan(id), [title, nav.plan, documentNumber, ...ofPlan]],
    [nav.notice, path.notice(id), [notice.toc, ...ofNotice]],
    [nav.terms, path.terms(id), terms],
    [nav.indicators, path.indicators(id), indicators],
    [nav.projects, path.projects(id), projects],
    [nav.subjects, path.subjects(id), [subjects.title, subjects.places]],
    [organizations.index, path.organizations(id), [search.kinds.organization]],
    [commitments.title, path.commitments(id), [commitments.index]],
    [nav.corrections, path.corrections(id), corrections],
    [data.title, path.data(id), [data.index, ...data.pageWords]],
    [quote.title, path.quote(id), [quote.index, ...quote.pageWords]],
    [changes.index, path.changelog(), [changes.feed]],
    [nav.about, path.about(), about],
  ];
  return pages.map(([name, address, aliases]) => row('page', address, { title: name, aliases }));
}

interface Named {
  title: string;
  label: string;
  aliases: readonly string[];
}

/** A row, without other names that differ from those before by signs alone. */
function row(
  kind: Kind,
  address: string,
  { title, label = '', aliases = [] }: Pick<Named, 'title'> & Partial<Named>,
): NameRow {
  const bare = (name: string) => name.replace(/[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\s]/gu, '').toLowerCase();
  const names = Map.groupBy([title, ...aliases], bare);
  const others = [...names].slice(1).flatMap(([key, [name = '']]) => (key === '' ? [] : [name]));
  const joined = joinNames([title, ...others]);
  return label === '' ? [kind, address, joined] : [kind, address, joined, label];
}

/** Names as a row has them; a bar in one would part it. */
export function joinNames(names: readonly string[]): string {
  const parted = names.find((name) => name.includes('|'));
  if (parted !== undefined)
    throw new Error(`found the name “${parted}”, expected no bar in a name; write it without`);
  return names.join('|');
}
