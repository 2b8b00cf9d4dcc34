import { editions } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import type { Indicator } from '../plan/things/indicators.ts';
import type { Organization, Project } from '../plan/things/projects.ts';
import type { Term } from '../plan/things/terms.ts';
import type { Chapter, Table } from '../plan/things/text.ts';
import type { Plan } from '../plan/types.ts';
import { site } from '../site.ts';
import { absoluteUrl, pageUrl, path } from '../urls.ts';
import type { CitedItem } from './cited-item.ts';

/** The plan as a whole. */
export function citePlan(plan: Plan): CitedItem {
  return { ...partOfPlan(plan, path.plan(plan.id), plan.title), work: '' };
}

/** A chapter or the preface. */
export function citeChapter(plan: Plan, { slug, label, title }: Chapter): CitedItem {
  return partOfPlan(plan, path.chapter(plan.id, slug), `${label} ${title}`.trim());
}

/** An annex by its number. */
export function citeAnnex(plan: Plan, number: number, { label, title }: Table): CitedItem {
  return partOfPlan(plan, path.annex(plan.id, number), `${label} ${title.text}`);
}

/** The notice and the cover, by the name of their page. */
export function citeNotice(plan: Plan, title: string): CitedItem {
  return partOfPlan(plan, path.notice(plan.id), title);
}

/** A unit of the text, by what it is called and its address; both may be marks that a script fills in. */
export function citeUnit(plan: Plan, name: string, address: string): CitedItem {
  return { ...partOfPlan(plan, path.plan(plan.id), name), address };
}

/** The figures of an indicator. */
export function citeIndicator(plan: Plan, { slug, name, code }: Indicator): CitedItem {
  return { ...citePage(plan, path.indicator(plan.id, slug), name), kind: 'dataset', number: code };
}

/** A term of the glossary. */
export function citeTerm(plan: Plan, { slug, name }: Term): CitedItem {
  return { ...citePage(plan, path.term(plan.id, slug), name), kind: 'entry', work: '' };
}

/** A project of annex 1. */
export function citeProject(plan: Plan, { number, lines }: Project): CitedItem {
  const name = lines.map((line) => line.name.text).join(' / ');
  return citePage(
    plan,
    path.project(plan.id, number),
    `${words[plan.edition].project.number(number)} ${name}`,
  );
}

/** A company or an institution. */
export function citeOrganization(plan: Plan, { slug, name }: Organization): CitedItem {
  return citePage(plan, path.organization(plan.id, slug), name);
}

/** Any other page about the plan: the work of the site. */
export function citePage(plan: Plan, rest: string, title: string): CitedItem {
  const publisher = site.publisher?.[editions[plan.edition].tag] ?? '';
  return {
    ...pageFacts(plan, rest),
    kind: 'page',
    title,
    work: plan.shortTitle,
    number: '',
    author: publisher,
    translator: '',
    publisher,
    place: '',
    issued: site.date,
  };
}

/** Every item of a plan that has files of its citation. */
export function itemsWithFiles(plan: Plan): CitedItem[] {
  return [
    citePlan(plan),
    ...plan.chapters.map((chapter) => citeChapter(plan, chapter)),
    ...plan.terms.map((term) => citeTerm(plan, term)),
    ...plan.indicators.map((indicator) => citeIndicator(plan, indicator)),
    ...plan.projects.map((project) => citeProject(plan, project)),
    ...plan.organizations.map((organization) => citeOrganization(plan, organization)),
  ];
}

function partOfPlan(plan: Plan, rest: string, title: string): CitedItem {
  return {
    ...pageFacts(plan, rest),
    kind: 'report',
    title,
    work: plan.title,
    number: plan.documentNumber,
    author: plan.issuer,
    translator: words[plan.edition].citing.translator(plan.site.name),
    publisher: plan.issuer,
    place: plan.place,
    issued: plan.issued,
  };
}

function pageFacts({ edition, code, site: { name } }: Plan, rest: string) {
  const parts = rest.split('/').slice(1);
  return {
    edition,
    rest,
    // Readers of BibTeX take labels of a hundred characters.
    id: [code.toLowerCase(), edition, ...parts]
      .filter((part) => part !== '')
      .join('-')
      .slice(0, 100),
    address: absoluteUrl(pageUrl(edition, rest)),
    site: words[edition].citing.site(name),
    siteVersion: words[edition].citing.siteVersion(name, site.version),
  };
}
