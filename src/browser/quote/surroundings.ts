import type { Edition } from '../../editions/editions.ts';
import type { QuoteSettings } from '../../quote/settings.ts';
import type { ShownPassage } from '../../quote/shown.ts';

/** What an answer is shown with. */
export interface Surroundings {
  settings: QuoteSettings;
  /** The edition whose text the quotation was held against. */
  text: Edition;
  /** What passages are called, by their ids. */
  places: ReadonlyMap<string, string>;
  /** Whether the quotation is as long as the field takes, so that its end may be missing. */
  isCut: boolean;
}

/** Passages of the plan that belong together. */
export type Place = readonly ShownPassage[];

/** Whether the quotation was held against a translation. */
export function isTranslation({ settings, text }: Surroundings): boolean {
  return settings.editions.some(({ edition, translated }) => edition === text && translated);
}

/** The address of the first of some passages. */
export function hrefOf([first]: Place, edition: Edition): string {
  return first ? `/${edition}/${first.passage.page}#${first.passage.id}` : '';
}

/** What some passages are called: the first, and the last where there are more. */
export function namesOf(passages: Place, { places }: Surroundings): string {
  const names = passages.map(({ passage: { id } }) => places.get(id) ?? id);
  return [...new Set([names[0] ?? '', names.at(-1) ?? ''])].join(' – ');
}
