import type { SearchWords } from '../../search/data/files.ts';
import { isTooLittle, tagOf } from '../../search/language/typed-text.ts';
import { type Answer, searchAll } from '../../search/results/answer.ts';
import type { Group } from '../../search/results/groups.ts';
import { clip, fillPhrase, stretchesOf } from '../../search/results/sentences.ts';
import { cutQuery, isComposing, isCut, limitField } from './field.ts';
import { addressOf, isDraft, moveTo, queryInAddress, type Wish } from './history.ts';
import { followPlace, returnToPlace } from './place.ts';
import { showFilters, showGroups } from './results.ts';
import { edition, sources } from './sources.ts';
import { element } from './view.ts';

/** The search page: shows what the address asks for, and keeps the address at what is shown. */
class SearchPage extends HTMLElement {
  readonly #input = this.#part<HTMLInputElement>('input[name=q]');
  readonly #list = this.#part('[data-results]');
  readonly #status = this.#part('[role=status]');
  readonly #filters = this.#part('[data-filters]');
  readonly #indexes = this.#part('[data-indexes]');
  readonly #words: SearchWords = JSON.parse(this.#part('[data-words]').textContent ?? '');
  readonly #title = document.title;
  #run = 0;
  #typing = 0;

  connectedCallback(): void {
    const input = this.#input;
    limitField(input, () => this.#tell(this.#words.cut));
    input.addEventListener('compositionend', () => this.#typed());
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ query: input.value, kind: '' }, isDraft() ? 'replace' : 'push');
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

  /** While a reader types, the results follow after a short rest, in one step of the history. */
  #typed(): void {
    clearTimeout(this.#typing);
    this.#list.setAttribute('aria-busy', 'true');
    this.#typing = window.setTimeout(() => {
      const wish = { query: this.#input.value, kind: '' };
      moveTo(wish, isDraft() || queryInAddress().query === '' ? 'replace' : 'push', { draft: true });
      this.#search(wish);
    }, 150);
  }

  #go(wish: Wish, way: 'push' | 'replace'): void {
    clearTimeout(this.#typing);
    moveTo(wish, way);
    this.#search(wish);
  }

  #filter(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    this.#go({ query: this.#input.value, kind: new URL(link.href).searchParams.get('kind') ?? '' }, 'push');
  }

  /** Shows what the address asks for, where the reader was in it. */
  async #read(): Promise<void> {
    const { query, kind } = queryInAddress();
    this.#input.value = cutQuery(query);
    await this.#search({ query: this.#input.value, kind });
    returnToPlace(this.#list);
    if (query !== this.#input.value) this.#tell(this.#words.cut);
  }

  async #search(wish: Wish): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const show = (answer: Answer) => {
      if (run === this.#run) this.#show(answer, wish);
    };
    const { query } = wish;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]'))
      link.search = addressOf(wish).split('?')[1] ?? '';
    document.title = query.trim() === '' ? this.#title : `${clip(query)} | ${this.#title}`;
    if (query.trim() === '') return this.#clear();
    if (isTooLittle(query)) return this.#clear(sayWith(this.#words.tooLittle, query));
    this.#list.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#words.searching;
    show(await searchAll(query, sources, show));
    if (run !== this.#run) return;
    if (isCut(this.#input)) this.#tell(this.#words.cut);
    this.#list.setAttribute('aria-busy', 'false');
  }

  #show(answer: Answer, { query, kind }: Wish): void {
    const words = this.#words;
    const results = answer.groups.flatMap((group) => group.results);
    const shown = kind === '' ? results : results.filter((result) => result.kind === kind);
    const groups = answer.groups.map((group) => ({
      ...group,
      results: group.results.filter((result) => shown.includes(result)),
    }));
    const missing = answer.missing.map((part) => words.missing[part]);
    this.#status.replaceChildren(...summaryOf(groups, query, words), ...sentences(missing));
    this.#status.dataset.resultCount = String(shown.length);
    showGroups(this.#list, groups, { words, fail: () => this.#tell(words.missing.excerpts) });
    showFilters(this.#filters, {
      words,
      kind,
      results,
      addressOf: (other) => addressOf({ query, kind: other }),
    });
    this.#indexes.hidden = answer.found && shown.length > 0;
  }

  /** Adds a sentence to the status, once. */
  #tell(sentence: string): void {
    if (!this.#status.textContent?.includes(sentence)) this.#status.append(...sentences([sentence]));
  }

  #clear(status: readonly (Node | string)[] = []): void {
    this.#list.replaceChildren();
    this.#filters.replaceChildren();
    this.#status.replaceChildren(...status);
    this.#status.dataset.resultCount = '0';
    this.#indexes.hidden = false;
    this.#list.setAttribute('aria-busy', 'false');
  }
}

/** How many results there are, those that are less sure counted apart. */
function summaryOf(groups: readonly Group[], query: string, words: SearchWords): (Node | string)[] {
  const isSimilar = ({ name }: Group) => name === 'guesses' || name === 'nearest';
  const countOf = (some: readonly Group[]) => some.reduce((sum, { results }) => sum + results.length, 0);
  const count = countOf(groups.filter((group) => !isSimilar(group)));
  const similar = countOf(groups.filter(isSimilar));
  const found = sayWith(count > 0 ? words.count : words.none, query, count);
  return similar > 0 ? [...found, fillPhrase(words.similar, { count: similar })] : found;
}

/** A phrase with the query in it, which is in its own language. */
function sayWith(phrase: string, query: string, count = 0): (Node | string)[] {
  const lang = tagOf(query, edition);
  return stretchesOf(phrase, { count, query: clip(query) }).map((text, index) =>
    index % 2 === 1 ? element('bdi', lang === null ? {} : { lang }, text) : text,
  );
}

function sentences(texts: readonly string[]): HTMLElement[] {
  return texts.map((text) => element('span', { class: 'lack' }, ` ${text}`));
}

customElements.define('search-page', SearchPage);
