import type { OrganizationRecord } from '../record/record.ts';
import { ownerOf, voiceOf } from '../text-keys.ts';
import { anyOf } from './any-of.ts';
import type { Texts } from './texts.ts';

/** The forms by which the source names an organization, the fullest first. */
export function formsOf({ name, shortNames = [] }: OrganizationRecord): string[] {
  return [name, ...shortNames];
}

/** Slug to the units that name the organization; where forms overlap, the first and longest counts. */
export function findMentions(
  organizations: readonly OrganizationRecord[],
  texts: Texts,
): Map<string, Set<string>> {
  const owners = new Map(
    organizations.flatMap((entry) => formsOf(entry).map((form) => [form, entry.slug] as const)),
  );
  const anyForm = new RegExp(anyOf([...owners.keys()]), 'g');
  const mentions = new Map(organizations.map(({ slug }) => [slug, new Set<string>()]));
  for (const [key, { text }] of texts) {
    const voice = voiceOf(key);
    if (voice !== 'plan' && voice !== 'front') continue;
    for (const [form] of text.matchAll(anyForm)) mentions.get(owners.get(form) ?? '')?.add(ownerOf(key));
  }
  return mentions;
}
