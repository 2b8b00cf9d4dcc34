import type { Plan } from '../../plan/types.ts';
import { path } from '../../urls.ts';
import { indicatorCard } from './indicator-card.ts';
import { chapterCard, homeCard, organizationCard, subjectCard } from './page-cards.ts';
import type { Share } from './share.ts';
import { termCard } from './term-card.ts';

/** The share images of a plan by the page, its address after the edition. */
export function shareCards(plan: Plan): ReadonlyMap<string, Share> {
  const known = made.get(plan);
  if (known) return known;
  const { id } = plan;
  const cards = new Map<string, Share>([
    [path.home(), homeCard(plan)],
    ...plan.chapters.map((chapter) => [path.chapter(id, chapter.slug), chapterCard(plan, chapter)] as const),
    ...plan.terms.map((term) => [path.term(id, term.slug), termCard(plan, term)] as const),
    ...plan.indicators.map((one) => [path.indicator(id, one.slug), indicatorCard(plan, one)] as const),
    ...plan.organizations.map(
      (one) => [path.organization(id, one.slug), organizationCard(plan, one)] as const,
    ),
    ...plan.subjects.map((subject) => [path.subject(id, subject.slug), subjectCard(plan, subject)] as const),
  ]);
  made.set(plan, cards);
  return cards;
}

const made = new WeakMap<Plan, ReadonlyMap<string, Share>>();
