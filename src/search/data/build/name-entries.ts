import { words } from '../../../editions/words.ts';
import { type TextKey, textKey } from '../../../plan/text-keys.ts';
import type { Indicator, Organization, Plan, Project, Term } from '../../../plan/types.ts';
import { path } from '../../../urls.ts';
import { type NameEntry, nameEntry } from '../name-entry.ts';
import { headingEntries } from './section-entries.ts';

/** What readers look for by names of many kinds, in the same order in every edition. A new kind of record is a line more. */
export function firstNames(plan: Plan): NameEntry[] {
  return [
    ...plan.terms.map((term) => termEntry(plan, term)),
    ...plan.indicators.map((indicator) => indicatorEntry(plan, indicator)),
    ...plan.organizations.filter(isCompany).map((organization) => organizationEntry(plan, organization)),
  ];
}

/** What readers look for by its title: projects, pages, and the headings of the text. */
export function titledNames(plan: Plan): NameEntry[] {
  return [
    ...plan.projects.map((project) => projectEntry(plan, project)),
    ...pageEntries(plan),
    ...headingEntries(plan),
  ];
}

/** The institutions, which few readers look for. */
export function otherNames(plan: Plan): NameEntry[] {
  const institutions = plan.organizations.filter((organization) => !isCompany(organization));
  return institutions.map((organization) => organizationEntry(plan, organization));
}

function termEntry(plan: Plan, { slug, name, note, uses }: Term): NameEntry {
  const shown = uses.map(({ text, start, end }) => text.text.slice(start, end));
  return nameEntry({
    kind: 'term',
    address: path.term(plan.id, slug),
    title: name,
    aliases: otherThan(name, shown),
    label: words[plan.edition].chapter.note(note),
    uses: uses.length,
  });
}

function indicatorEntry(plan: Plan, indicator: Indicator): NameEntry {
  const { slug, code, name, shortName, searchWords, printedNames, statements } = indicator;
  const printed = printedNames.map((printedName) => printedName.replace(/[*/]+$/, ''));
  return nameEntry({
    kind: 'indicator',
    address: path.indicator(plan.id, slug),
    title: name,
    aliases: otherThan(name, [shortName, ...printed, ...searchWords]),
    label: code.slice(code.lastIndexOf('-') + 1),
    uses: statements.length,
  });
}

function isCompany({ kind }: Organization): boolean {
  return kind === 'company';
}

function organizationEntry(plan: Plan, organization: Organization): NameEntry {
  const { name, shortNames, allNames, translationStatus, mentions } = organization;
  const short = allNames.filter((other) => /^\P{Script=Han}{2,16}$/u.test(other));
  return nameEntry({
    kind: 'organization',
    address: organizationAddress(plan, organization),
    title: name,
    aliases: otherThan(name, [...shortNames, ...(translationStatus === 'official' ? short : [])]),
    uses: mentions.length,
  });
}

/** Its own project where it has one or is one, else the place that opens with its name, else the first that names it. */
function organizationAddress(
  plan: Plan,
  { sourceName, projects, mentions, listingRow }: Organization,
): string {
  const textOf = (key: TextKey) => plan.sourceTexts.get(key)?.text ?? '';
  const own = mentions.filter((unit) => textOf(textKey.field(unit, 'name')).includes(sourceName));
  const opening = mentions.filter((unit) => textOf(textKey.unit(unit)).startsWith(sourceName));
  const units = [...projects, ...own, ...(listingRow === null ? [] : [listingRow]), ...opening, ...mentions];
  for (const unit of units) {
    const project = plan.projects.find(({ lines }) => lines.some(({ id }) => id === unit));
    if (project) return path.project(plan.id, project.number);
    const place = plan.places.get(unit);
    if (place) return `${place.path}#${unit}`;
  }
  return path.notice(plan.id);
}

function projectEntry(plan: Plan, { number, lines }: Project): NameEntry {
  const [name = '', ...others] = lines.map((line) => line.name.text);
  const { project } = words[plan.edition];
  return nameEntry({
    kind: 'project',
    address: path.project(plan.id, number),
    title: name,
    aliases: others,
    label: project.number(number),
  });
}

function pageEntries({ id, edition, title, shortTitle, documentNumber }: Plan): NameEntry[] {
  const { nav, notice, search } = words[edition];
  const page = (label: string, address: string, entry: Partial<NameEntry> = {}) =>
    nameEntry({ kind: 'page', address, title: label, ...entry });
  return [
    page(shortTitle, path.plan(id), {
      aliases: [title, nav.plan, documentNumber],
    }),
    page(nav.notice, path.notice(id), { aliases: [notice.toc] }),
    page(nav.terms, path.terms(id), { aliases: search.pageWords.terms }),
    page(nav.indicators, path.indicators(id), { aliases: search.pageWords.indicators }),
    page(nav.projects, path.projects(id), {
      aliases: [search.kinds.organization, ...search.pageWords.projects],
    }),
    page(nav.corrections, path.corrections(id), { aliases: search.pageWords.corrections }),
    page(nav.about, path.about()),
  ];
}

function otherThan(name: string, others: readonly string[]): string[] {
  const bare = (text: string) => text.replace(/[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\s]/gu, '').toLowerCase();
  const known = new Set([bare(name), '']);
  return others.filter((other) => {
    const isNew = !known.has(bare(other));
    known.add(bare(other));
    return isNew;
  });
}
