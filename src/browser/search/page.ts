import type { SearchWords } from '../../search/data/box-file.ts';
import { clip, say } from '../../search/language/words.ts';
import type { Kind } from '../../search/names/kinds.ts';
import { type Answer, searchAll } from '../../search/results/answer.ts';
import type { Group } from '../../search/results/groups.ts';
import type { Result } from '../../search/results/results.ts';
import { followPlace, returnToPlace } from './place.ts';
import { showFilters, showGroups } from './results.ts';
import { loadWords, sources } from './sources.ts';

/** The search page: shows what the address asks for, and keeps the address at what is shown. */
class SearchPage extends HTMLElement {
  readonly #input = this.#part<HTMLInputElement>('input[name=q]');
  readonly #list = this.#part('[data-results]');
  readonly #status = this.#part('[role=status]');
  readonly #filters = this.#part('[data-filters]');
  readonly #indexes = this.#part('[data-indexes]');
  readonly #title = document.title;
  #run = 0;
  #typing = 0;

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener('compositionend', () => this.#typed());
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(input.value, '');
    });
    this.#filters.addEventListener('click', (event) => this.#filter(event));
    addEventListener('popstate', () => this.#read());
    followPlace(this.#list);
    this.#read();
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part) return part;
    throw new Error(`The search page lacks ${selector}`);
  }

  /** While a reader types, the results follow after a short rest; the address is replaced, not added to. */
  #typed(): void {
    clearTimeout(this.#typing);
    this.#list.setAttribute('aria-busy', 'true');
    this.#typing = window.setTimeout(() => {
      history.replaceState(null, '', addressOf(this.#input.value, ''));
      this.#search(this.#input.value, '');
    }, 150);
  }

  #go(query: string, kind: string): void {
    clearTimeout(this.#typing);
    const address = addressOf(query, kind);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#search(query, kind);
  }

  #filter(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    this.#go(this.#input.value, new URL(link.href).searchParams.get('kind') ?? '');
  }

  #read(): void {
    const wishes = new URLSearchParams(location.search);
    this.#input.value = wishes.get('q') ?? '';
    this.#search(this.#input.value, wishes.get('kind') ?? '');
  }

  async #search(query: string, kind: string): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const isCurrent = () => run === this.#run;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]'))
      link.search = addressOf(query, kind).split('?')[1] ?? '';
    document.title = query.trim() === '' ? this.#title : `${clip(query)} | ${this.#title}`;
    if (query.trim() === '') return this.#clear();
    this.#list.setAttribute('aria-busy', 'true');
    const words = await loadWords().catch(() => null);
    if (!words || !isCurrent()) return;
    try {
      this.#status.textContent = words.searching;
      const answer = await searchAll(query, sources, (early) => {
        if (isCurrent()) this.#show(early, { words, query, kind });
      });
      if (!isCurrent()) return;
      this.#show(answer, { words, query, kind });
      returnToPlace(this.#list);
    } catch {
      if (!isCurrent()) return;
      this.#clear();
      this.#status.textContent = words.failed;
    }
    this.#list.setAttribute('aria-busy', 'false');
  }

  #show(answer: Answer, { words, query, kind }: { words: SearchWords; query: string; kind: string }): void {
    const results = answer.groups.flatMap((group) => group.results);
    const shown = kind === '' ? results : results.filter((result) => result.kind === kind);
    const groups = answer.groups.map((group) => ({
      ...group,
      results: group.results.filter((result) => shown.includes(result)),
    }));
    const view = { words, variants: sources.names.variants };
    showGroups(this.#list, groups, view);
    showFilters(this.#filters, {
      words,
      kind,
      counts: countsOf(results),
      addressOf: (other) => addressOf(query, other),
    });
    this.#status.textContent = summaryOf(groups, { words, query });
    this.#status.dataset.resultCount = String(shown.length);
    this.#indexes.hidden = answer.found && shown.length > 0;
  }

  #clear(): void {
    this.#list.replaceChildren();
    this.#filters.replaceChildren();
    this.#status.textContent = '';
    this.#status.dataset.resultCount = '0';
    this.#indexes.hidden = false;
    this.#list.setAttribute('aria-busy', 'false');
  }
}

function addressOf(query: string, kind: string): string {
  const wishes = new URLSearchParams();
  if (query !== '') wishes.set('q', query);
  if (kind !== '') wishes.set('kind', kind);
  const search = wishes.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/** How many results there are, those that are less sure counted apart. */
function summaryOf(
  groups: readonly Group[],
  { words, query }: { words: SearchWords; query: string },
): string {
  const isSimilar = ({ name }: Group) => name === 'guesses' || name === 'nearest';
  const countOf = (some: readonly Group[]) => some.reduce((sum, { results }) => sum + results.length, 0);
  const count = countOf(groups.filter((group) => !isSimilar(group)));
  const similar = countOf(groups.filter(isSimilar));
  const found = say(count > 0 ? words.count : words.none, { count, query: clip(query) });
  return similar > 0 ? found + say(words.similar, { count: similar }) : found;
}

function countsOf(results: readonly Result[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of results) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

customElements.define('search-page', SearchPage);
