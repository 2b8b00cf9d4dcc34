import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import { byChapter, deadlinesOf, filtersOf } from './commitment-groups.ts';

/** Choices of which one is made; the id of each is a class of the promises that it shows. */
interface CommitmentFilter {
  name: string;
  title: string;
  any: string;
  options: readonly { id: string; label: string; count: number }[];
}

/** What the register is filtered by. */
export function commitmentFilters(plan: Plan): CommitmentFilter[] {
  const { commitments: text } = words[plan.edition];
  return [
    {
      name: 'relation',
      title: text.filter,
      any: text.all,
      options: filtersOf(plan).map(({ name, count }) => ({
        id: name,
        label: name === 'later' ? text.reported : text.relations[name],
        count,
      })),
    },
    {
      name: 'chapter',
      title: text.chapter,
      any: text.all,
      options: byChapter(plan).map(({ chapter, commitments }) => ({
        id: chapter.id,
        label: chapter.label,
        count: commitments.length,
      })),
    },
    {
      name: 'deadline',
      title: text.deadline,
      any: text.anyDeadline,
      options: deadlinesOf(plan.commitments).map((year) => ({
        id: `y${year ?? 'none'}`,
        label: year === null ? text.noDeadline : text.by(year),
        count: plan.commitments.filter(({ deadline }) => deadline === year).length,
      })),
    },
  ];
}

/** The styles by which a choice hides promises, and chapters that have none left; only classes of the page stand in them. */
export function filterRules(filters: readonly CommitmentFilter[]): string {
  return filters
    .flatMap(({ options }) => options)
    .map(
      ({ id }) =>
        `.register:has(#f-${id}:checked) :is(.vows>li:not(.${id}),.by-chapter>li:not(:has(.${id}))){display:none}`,
    )
    .join('');
}
