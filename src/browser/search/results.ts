import type { SearchWords } from '../../search/data/files.ts';
import { type Kind, kinds } from '../../search/names/kinds.ts';
import type { Group } from '../../search/results/groups.ts';
import type { Result } from '../../search/results/results.ts';
import { element } from '../drawing.ts';
import { fillExcerpt, hrefOf, placeOf, titleOf } from './view.ts';

/** Shows groups of results in a list; the text of a result is loaded when it comes into sight, `fail` is called when it does not come. */
export function showGroups(
  list: HTMLElement,
  groups: readonly Group[],
  { words, fail }: { words: SearchWords; fail: () => void },
): void {
  const waiting = new Map<Element, Result>();
  const filled = groups.filter(({ results }) => results.length > 0);
  list.replaceChildren(...filled.map((group) => groupItem(group, words, waiting)));
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

function groupItem({ name, results }: Group, words: SearchWords, waiting: Map<Element, Result>): HTMLElement {
  const title = name === 'guesses' ? words.page.guesses : (words.kinds[name as Kind] ?? words.nearest);
  const heading = element('h2', {}, title, ' ', countOf(results.length));
  const items = results.map((result) => {
    const item = element('li', { 'data-result': '', 'data-kind': result.kind });
    item.append(element('a', { href: hrefOf(result) }, ...titleOf(result, words)));
    const place = placeOf(result, words);
    if (place !== '') item.append(element('p', { class: 'place' }, place));
    if (result.quotable) {
      const excerpt = element('p', { class: 'excerpt' });
      item.append(excerpt);
      waiting.set(excerpt, result);
    }
    return item;
  });
  return element('li', { class: 'result-group', 'data-group': name }, heading, element('ol', {}, ...items));
}

/** Shows the kinds of the results as links that filter them; `kind` is shown, all are where it is empty. */
export function showFilters(
  target: HTMLElement,
  results: readonly Result[],
  { words, kind, addressOf }: { words: SearchWords; kind: string; addressOf: (kind: string) => string },
): void {
  const link = (name: string, label: string, count: number) => {
    const current: Record<string, string> = name === kind ? { 'aria-current': 'true' } : {};
    return element('a', { href: addressOf(name), ...current }, `${label} `, countOf(count));
  };
  const links = kinds.flatMap((name) => {
    const count = results.filter((result) => result.kind === name).length;
    return count > 0 ? [link(name, words.kinds[name], count)] : [];
  });
  const isNeeded = links.length > 1 || kind !== '';
  target.replaceChildren(...(isNeeded ? [link('', words.page.all, results.length), ...links] : []));
}

function countOf(count: number): HTMLElement {
  return element('span', { class: 'count' }, String(count));
}
