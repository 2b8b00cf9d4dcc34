import type { BoxWords } from '../../search/data/files.ts';
import type { Result } from '../../search/results/results.ts';
import { clip, fillPhrase } from '../../search/results/sentences.ts';
import { element, hrefOf, placeOf, titleOf } from './view.ts';

/** A suggestion: the name, what it is, and a line about it. */
export function optionOf(result: Result, words: BoxWords): HTMLAnchorElement {
  return element(
    'a',
    { role: 'option', href: hrefOf(result), tabindex: '-1', 'data-kind': result.kind },
    element('span', { class: 'title' }, ...titleOf(result, words)),
    element('span', { class: 'kind' }, words.kinds[result.kind]),
    element('span', { class: 'excerpt' }, placeOf(result, words)),
  );
}

/** The last suggestion: what stands in the field, for the whole text. */
export function wholeTextOption(query: string, input: HTMLInputElement, words: BoxWords): HTMLAnchorElement {
  const addressOf = (text: string) => `${input.form?.action ?? ''}?${new URLSearchParams({ q: text })}`;
  const label = fillPhrase(words.wholeText, { query: clip(query) });
  const attributes = { role: 'option', class: 'whole-text', href: addressOf(query), tabindex: '-1' };
  const option = element('a', attributes, label);
  option.addEventListener('click', () => option.setAttribute('href', addressOf(input.value)));
  return option;
}
