import type { Book } from './book.ts';
import { judge, type Verdict } from './judge.ts';
import { type ShownPart, type ShownPassage, showQuotation, showSpan } from './shown.ts';

/** What is said of a quotation, with everything that is shown of it. */
export interface Answer {
  kind: Verdict['kind'];
  quoted: readonly ShownPart[];
  /** The place that it is held against. */
  place: readonly ShownPassage[];
  /** Other places of the same words, or the places of its pieces. */
  others: readonly (readonly ShownPassage[])[];
  differences: number;
  /** Whether a figure differs. */
  figures: boolean;
  /** Whether the source has it so, but the site shows a correction. */
  asSource: boolean;
}

/** Holds a quotation against the text as shown, and where it is not there, against what the source has instead. */
export function answerFor(quotation: string, { shown, source }: { shown: Book; source: Book }): Answer {
  const verdict = judge(quotation, shown);
  if (verdict.kind === 'exact' || verdict.kind === 'short') return answerOf(quotation, verdict, shown);
  const inSource = judge(quotation, source);
  if (inSource.kind === 'exact') return { ...answerOf(quotation, inSource, source), asSource: true };
  return answerOf(quotation, verdict, shown);
}

function answerOf(quotation: string, verdict: Verdict, book: Book): Answer {
  const differences = verdict.kind === 'near' ? verdict.differences : [];
  const answer: Answer = {
    kind: verdict.kind,
    quoted: showQuotation(quotation, verdict.quoted, differences),
    place: [],
    others: [],
    differences: differences.length,
    figures: verdict.kind === 'near' && verdict.figures,
    asSource: false,
  };
  if (verdict.kind === 'near') return { ...answer, place: showSpan(book, verdict.place, differences) };
  if (verdict.kind === 'exact') {
    const [place = [], ...others] = verdict.places.map((span) => showSpan(book, span));
    return { ...answer, place, others };
  }
  if (verdict.kind === 'absent')
    return {
      ...answer,
      place: verdict.nearest ? showSpan(book, verdict.nearest) : [],
      others: verdict.pieces.map(({ place }) => showSpan(book, place)),
    };
  return answer;
}
