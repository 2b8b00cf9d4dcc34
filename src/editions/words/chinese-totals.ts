import type { ProjectTotals } from '../words-type.ts';

/** The pieces of the sentence in one script. */
interface Pieces {
  currencies: Readonly<Record<ProjectTotals['sums'][number]['currency'], string>>;
  sum: (lines: number, currency: string, sum: string) => string;
  none: (lines: number) => string;
  apart: string;
  finished: string;
}

/** Makes the sentences that tell the totals of the projects in Chinese. */
export function chineseTotals(pieces: Pieces): (totals: ProjectTotals) => string {
  return ({ sums, none, hasFinished }) => {
    const amounts = sums.map(({ currency, lines, sum }) =>
      pieces.sum(lines, pieces.currencies[currency], sum),
    );
    const facts = [...amounts, ...(none > 0 ? [pieces.none(none)] : [])];
    const limits = [...(sums.length > 1 ? [pieces.apart] : []), ...(hasFinished ? [pieces.finished] : [])];
    return [facts.join('，'), limits.join('；')].map((part) => (part === '' ? '' : `${part}。`)).join('');
  };
}
