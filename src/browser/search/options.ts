import { clip, say } from '../../search/language/words.ts';
import type { Result } from '../../search/results/results.ts';
import { element, hrefOf, placeOf, titleOf, type View } from './view.ts';

/** A suggestion: the name, what it is, and a line about it. */
export function optionOf(result: Result, view: View): HTMLAnchorElement {
  return element(
    'a',
    { role: 'option', href: hrefOf(result), tabindex: '-1', 'data-kind': result.kind },
    element('span', { class: 'title' }, ...titleOf(result, view)),
    element('span', { class: 'kind' }, view.words.kinds[result.kind]),
    element('span', { class: 'excerpt' }, placeOf(result, view)),
  );
}

/** The last suggestion: the same query for the whole text. */
export function wholeTextOption(query: string, action: string, { words }: View): HTMLAnchorElement {
  const href = `${action}?${new URLSearchParams({ q: query })}`;
  const label = say(words.wholeText, { query: clip(query) });
  return element('a', { role: 'option', class: 'whole-text', href, tabindex: '-1' }, label);
}
