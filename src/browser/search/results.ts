import type { SearchWords } from '../../search/data/box-file.ts';
import { type Kind, kinds } from '../../search/names/kinds.ts';
import type { Group } from '../../search/results/groups.ts';
import type { Result } from '../../search/results/results.ts';
import { element, fillExcerpt, hrefOf, placeOf, titleOf, type View } from './view.ts';

/** Shows groups of results in a list; the text of a result is loaded when it comes into sight. */
export function showGroups(list: HTMLElement, groups: readonly Group[], view: View): void {
  const waiting = new Map<Element, Result>();
  const items = groups
    .filter(({ results }) => results.length > 0)
    .map((group) => groupItem(group, view, waiting));
  list.replaceChildren(...items);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const result = waiting.get(target);
        if (!isIntersecting || !result) continue;
        observer.unobserve(target);
        if (target instanceof HTMLElement)
          fillExcerpt(target, result, view, view.words.kinds.term.length > 3 ? 220 : 100);
      }
    },
    { rootMargin: '100px' },
  );
  for (const target of waiting.keys()) observer.observe(target);
}

function groupItem({ name, results }: Group, view: View, waiting: Map<Element, Result>): HTMLLIElement {
  const { words } = view;
  const title =
    name in words.kinds ? words.kinds[name as Kind] : words[name as 'headings' | 'guesses' | 'nearest'];
  const heading = element('h2', {}, title, ' ', element('span', { class: 'count' }, String(results.length)));
  const items = results.map((result) => resultItem(result, view, waiting));
  return element('li', { class: 'result-group', 'data-group': name }, heading, element('ol', {}, ...items));
}

function resultItem(result: Result, view: View, waiting: Map<Element, Result>): HTMLLIElement {
  const link = element('a', { href: hrefOf(result) }, ...titleOf(result, view));
  const item = element('li', { 'data-result': '', 'data-kind': result.kind }, link);
  const place = placeOf(result, view);
  if (place !== '') item.append(element('p', { class: 'place' }, place));
  if (result.quotable) {
    const excerpt = element('p', { class: 'excerpt' });
    item.append(excerpt);
    waiting.set(excerpt, result);
  }
  return item;
}

/** Shows the kinds of the results as links that filter them. */
export function showFilters(
  target: HTMLElement,
  {
    words,
    kind,
    counts,
    addressOf,
  }: {
    words: SearchWords;
    kind: string;
    counts: ReadonlyMap<Kind, number>;
    addressOf: (kind: string) => string;
  },
): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const link = (name: string, label: string, count: number) =>
    element(
      'a',
      { href: addressOf(name), ...(name === kind ? { 'aria-current': 'true' } : {}) },
      `${label} `,
      element('span', { class: 'count' }, String(count)),
    );
  const links = kinds
    .filter((name) => counts.has(name))
    .map((name) => link(name, words.kinds[name], counts.get(name) ?? 0));
  target.replaceChildren(...(links.length > 1 || kind !== '' ? [link('', words.all, all), ...links] : []));
}
