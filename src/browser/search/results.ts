import type { SearchWords } from '../../search/data/files.ts';
import { type Kind, kinds } from '../../search/names/kinds.ts';
import type { Group } from '../../search/results/groups.ts';
import type { Result } from '../../search/results/results.ts';
import { element, fillExcerpt, hrefOf, placeOf, titleOf } from './view.ts';

/** What a list of results is shown with. */
interface ListOptions {
  words: SearchWords;
  /** Called when the text of a result does not come. */
  fail: () => void;
}

/** Shows groups of results in a list; the text of a result is loaded when it comes into sight. */
export function showGroups(list: HTMLElement, groups: readonly Group[], { words, fail }: ListOptions): void {
  const waiting = new Map<Element, Result>();
  const items = groups
    .filter(({ results }) => results.length > 0)
    .map((group) => groupItem(group, words, waiting));
  list.replaceChildren(...items);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const result = waiting.get(target);
        if (!isIntersecting || !result) continue;
        observer.unobserve(target);
        fillExcerpt(target, result, 'long').catch(fail);
      }
    },
    { rootMargin: '100px' },
  );
  for (const target of waiting.keys()) observer.observe(target);
}

function groupItem(
  { name, results }: Group,
  words: SearchWords,
  waiting: Map<Element, Result>,
): HTMLLIElement {
  const title =
    name in words.kinds ? words.kinds[name as Kind] : words[name as 'headings' | 'guesses' | 'nearest'];
  const heading = element('h2', {}, title, ' ', countOf(results.length));
  const items = results.map((result) => resultItem(result, words, waiting));
  return element('li', { class: 'result-group', 'data-group': name }, heading, element('ol', {}, ...items));
}

function resultItem(result: Result, words: SearchWords, waiting: Map<Element, Result>): HTMLLIElement {
  const link = element('a', { href: hrefOf(result) }, ...titleOf(result, words));
  const item = element('li', { 'data-result': '', 'data-kind': result.kind }, link);
  const place = placeOf(result, words);
  if (place !== '') item.append(element('p', { class: 'place' }, place));
  if (result.quotable) {
    const excerpt = element('p', { class: 'excerpt' });
    item.append(excerpt);
    waiting.set(excerpt, result);
  }
  return item;
}

/** What the links that filter are made of. */
interface FilterOptions {
  words: SearchWords;
  /** Kind that is shown; empty where all are. */
  kind: string;
  results: readonly Result[];
  addressOf: (kind: string) => string;
}

/** Shows the kinds of the results as links that filter them. */
export function showFilters(target: HTMLElement, { words, kind, results, addressOf }: FilterOptions): void {
  const link = (name: string, label: string, count: number) => {
    const current: Record<string, string> = name === kind ? { 'aria-current': 'true' } : {};
    return element('a', { href: addressOf(name), ...current }, `${label} `, countOf(count));
  };
  const links = kinds
    .map((name) => ({ name, count: results.filter((result) => result.kind === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => link(name, words.kinds[name], count));
  const isNeeded = links.length > 1 || kind !== '';
  target.replaceChildren(...(isNeeded ? [link('', words.all, results.length), ...links] : []));
}

function countOf(count: number): HTMLElement {
  return element('span', { class: 'count' }, String(count));
}
