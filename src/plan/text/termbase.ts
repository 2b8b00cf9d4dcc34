import { type Edition, editionList, isTranslated } from '../../editions/editions.ts';
import { everyTranslation, type PlanRecord, type Translation } from '../record/record.ts';
import { scriptOf } from './edition-texts.ts';

/** A term of the termbase in every edition, with what is known of its rendering. */
export type TermbaseEntry = Omit<Translation['termbase'][number], 'term' | 'rendering'> & {
  terms: Readonly<Record<Edition, string>>;
};

/** The termbase, each of its terms as the editions have it; what a translation lacks stays in the source's words. */
export function termbaseTexts(record: PlanRecord): TermbaseEntry[] {
  const [first] = everyTranslation(record);
  const scripts = new Map(editionList.map((edition) => [edition, scriptOf(record, edition)]));
  return (first?.words.termbase ?? []).map(({ term, rendering: _, ...rest }) => {
    const termIn = (edition: Edition) => {
      if (!isTranslated(edition)) return scripts.get(edition)?.(term) ?? term;
      const entry = record.translations[edition]?.termbase.find((other) => other.term === term);
      return entry?.rendering ?? term;
    };
    const terms = Object.fromEntries(editionList.map((edition) => [edition, termIn(edition)]));
    return { ...rest, terms: terms as Record<Edition, string> };
  });
}
