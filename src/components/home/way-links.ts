import type { Plan, Way } from '../../plan/types.ts';
import { pageUrl, path } from '../../urls.ts';

/** A way into the plan as a link, with what can be said beside it in a few words. */
interface WayLink {
  label: string;
  href: string;
  /** What the plan says there: a figure, a place; empty where the label says it. */
  beside: string;
}

/** Makes the link of a way in. */
export function linkOf({ kind, id, label }: Way, plan: Plan): WayLink {
  const { edition } = plan;
  const link = (rest: string, beside = '', hash?: string) => ({
    label,
    href: pageUrl(edition, rest, hash),
    beside,
  });
  if (kind === 'page') return link(`${path.plan(plan.id)}${id}/`);
  if (kind === 'term') return link(path.term(plan.id, id));
  if (kind === 'indicator') return link(path.indicator(plan.id, id), changeOf(id, plan));
  if (kind === 'chapter') return link(path.chapter(plan.id, id), labelOf(id, plan));
  const place = plan.places.get(id);
  return link(place?.path ?? '', place?.trail.at(-1), id);
}

function changeOf(slug: string, plan: Plan): string {
  const values = plan.indicators.find((indicator) => indicator.slug === slug)?.values ?? [];
  return `${values[0]?.phrase ?? ''} → ${values.at(-1)?.phrase ?? ''}`;
}

function labelOf(slug: string, plan: Plan): string {
  return plan.chapters.find((chapter) => chapter.slug === slug)?.label ?? '';
}
