import { labels } from '../../editions/labels.ts';
import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';

/** A part of the document with its length in printed pages. */
interface SpinePart {
  /** Id of its entry in the contents. */
  id: string;
  numeral: string;
  title: string;
  pages: number;
  isAnnex: boolean;
}

/** Id of the entry of a chapter in the contents. */
export function tocEntryId(chapter: string): string {
  return `toc-of-${chapter}`;
}

/** The numbered pages of the document, part after part: its chapters, then its annexes as one. */
export function spineOf(plan: Plan): { parts: SpinePart[]; pages: number } {
  const { planPage } = words[plan.edition];
  const chapters = plan.chapters.flatMap(({ id, number, title, page }) =>
    number === null || page === null
      ? []
      : [{ id: tocEntryId(id), numeral: labels[plan.edition].numeral(number), title, page, isAnnex: false }],
  );
  const annexPage = plan.annexes[0].page;
  const annexes = {
    id: 'annexes',
    numeral: planPage.shortNames.annexes,
    title: planPage.annexes,
    page: annexPage,
    isAnnex: true,
  };
  const starts = [...chapters, annexes];
  const last = lastPage(plan);
  const parts = starts.map(({ page, ...part }, index) => ({
    ...part,
    pages: Math.max((starts[index + 1]?.page ?? last + 1) - page, 1),
  }));
  return { parts, pages: last };
}

/** The last numbered page of which the record tells anything. */
function lastPage({ annexes, corrections }: Pick<Plan, 'annexes' | 'corrections'>): number {
  const ofAnnexes = annexes.flatMap(({ page, rows }) => [page, ...rows.map((row) => row.page ?? page)]);
  return Math.max(...ofAnnexes, ...corrections.flatMap(({ pages }) => pages));
}
