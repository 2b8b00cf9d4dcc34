import escapeStringRegexp from 'escape-string-regexp';
import type { PlanRecord } from '../record/record.ts';
import type { RichText } from './rich-text.ts';

type OrganizationRecord = PlanRecord['organizations'][number];

/** Keys of the texts that are the plan's own, with its notice and cover. */
const planText = /^(?:notice-|cover-|preface|c\d+|box-|table-|annex-|fn-|prj-)/;

/** The forms by which the source names an organization, the fullest first. */
export function formsOf({ name, shortNames = [] }: OrganizationRecord): string[] {
  return [name, ...shortNames];
}

/** Slug to the units that name the organization; where forms overlap, the first and longest counts. */
export function findMentions(
  organizations: readonly OrganizationRecord[],
  texts: ReadonlyMap<string, RichText>,
): Map<string, Set<string>> {
  const owners = new Map(
    organizations.flatMap((entry) => formsOf(entry).map((form) => [form, entry.slug] as const)),
  );
  const anyForm = patternOf([...owners.keys()]);
  const mentions = new Map(organizations.map(({ slug }) => [slug, new Set<string>()]));
  for (const [key, { text }] of texts) {
    if (!planText.test(key)) continue;
    const unit = key.split('/')[0] ?? key;
    for (const [form] of text.matchAll(anyForm)) mentions.get(owners.get(form) ?? '')?.add(unit);
  }
  return mentions;
}

/** A pattern that prefers the longer of two forms with the same beginning. */
function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escapeStringRegexp).join('|'), 'g');
}
