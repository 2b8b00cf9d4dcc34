import type { SearchWords } from '../../search/data/files.ts';
import { isTooLittle, tagOf } from '../../search/language/typed-text.ts';
import { cutQuery } from '../../search/names/query.ts';
import { type Answer, searchAll } from '../../search/results/answer.ts';
import type { Group } from '../../search/results/groups.ts';
import { clip, fillPhrase, stretchesOf } from '../../search/results/sentences.ts';
import styles from '../../styles/by-script/results.css?inline';
import { addStyles, element } from '../drawing.ts';
import { isComposing, isFull } from './field.ts';
import { addressOf, moveTo, type Wish, wishInAddress } from './history.ts';
import { followPlace, returnToPlace } from './place.ts';
import { showFilters, showGroups } from './results.ts';
import { edition, sources } from './sources.ts';

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
    for (const type of ['compositionend', 'input'])
      input.addEventListener(type, (event) => {
        if (event instanceof InputEvent && event.isComposing) return;
        if (isFull(input)) input.value = cutQuery(input.value);
        this.#typed();
      });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ query: input.value, kind: '' });
    });
    this.#filters.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      event.preventDefault();
      this.#go({ query: input.value, kind: new URL(link.href).searchParams.get('kind') ?? '' });
    });
    addEventListener('popstate', () => this.#read());
    followPlace(this.#list);
    // What was typed before the script was there is not in the address yet.
    if (input.value !== '' && wishInAddress().query === '') this.#typed();
    else this.#read();
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
    this.#typing = window.setTimeout(() => this.#go({ query: this.#input.value, kind: '' }, true), 150);
  }

  #go(wish: Wish, draft = false): void {
    clearTimeout(this.#typing);
    moveTo(wish, draft ? { draft } : {});
    this.#search(wish);
  }

  /** Shows what the address asks for, where the reader was in it. */
  async #read(): Promise<void> {
    const { query, kind } = wishInAddress();
    this.#input.value = cutQuery(query);
    await this.#search({ query: this.#input.value, kind });
    returnToPlace(this.#list);
  }

  async #search(wish: Wish): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { query } = wish;
    const show = (answer: Answer) => {
      if (run === this.#run) this.#show(answer, wish);
    };
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]'))
      link.search = addressOf(wish).split('?')[1] ?? '';
    document.title = query.trim() === '' ? this.#title : `${clip(query)} | ${this.#title}`;
    if (query.trim() === '') return this.#clear([]);
    if (isTooLittle(query)) return this.#clear(sayWith(this.#words.page.tooLittle, query));
    this.#list.setAttribute('aria-busy', 'true');
    this.#status.textContent = this.#words.page.searching;
    if (isFull(this.#input)) this.#tell(this.#words.cut);
    try {
      show(await searchAll(query, sources, show));
    } catch (error) {
      if (run === this.#run) this.#clear([this.#words.missing.text]);
      throw error;
    }
    if (run === this.#run) this.#list.setAttribute('aria-busy', 'false');
  }

  #show(answer: Answer, { query, kind }: Wish): void {
    const words = this.#words;
    const all = answer.groups.flatMap((group) => group.results);
    const groups = answer.groups.map(({ name, results }) => ({
      name,
      results: results.filter((result) => kind === '' || result.kind === kind),
    }));
    const count = groups.flatMap(({ results }) => results).length;
    this.#status.replaceChildren(...summaryOf({ ...answer, groups }, query, words));
    this.#status.dataset.resultCount = String(count);
    for (const part of answer.missing) this.#tell(words.missing[part]);
    if (isFull(this.#input)) this.#tell(words.cut);
    showGroups(this.#list, groups, { words, fail: () => this.#tell(words.page.missingExcerpts) });
    showFilters(this.#filters, all, { words, kind, addressOf: (other) => addressOf({ query, kind: other }) });
    this.#indexes.hidden = answer.found && count > 0;
  }

  /** Adds a sentence to the status, once. */
  #tell(sentence: string): void {
    if (!this.#status.textContent?.includes(sentence))
      this.#status.append(' ', element('span', { class: 'lack' }, sentence));
  }

  #clear(status: readonly (Node | string)[]): void {
    this.#list.replaceChildren();
    this.#filters.replaceChildren();
    this.#status.replaceChildren(...status);
    this.#status.dataset.resultCount = '0';
    this.#indexes.hidden = false;
    this.#list.setAttribute('aria-busy', 'false');
  }
}

/** So many words that the plan does not have are named. */
const mostNamed = 2;

/** How many results there are, those that are less sure counted apart; what of the query the plan does not have. */
function summaryOf(answer: Answer, query: string, words: SearchWords): (Node | string)[] {
  const isSimilar = ({ name }: Group) => name === 'guesses' || name === 'nearest';
  const countOf = (some: readonly Group[]) => some.flatMap(({ results }) => results).length;
  const count = countOf(answer.groups.filter((group) => !isSimilar(group)));
  const all = countOf(answer.groups);
  const { absent } = answer;
  if (all > 0 && absent.length > 0 && absent.length <= mostNamed)
    return sayWith(words.page.absent, absent.join(' · '), all);
  if (all > 0 && (answer.apart || absent.length > 0)) return sayWith(words.page.apart, query, all);
  const found = sayWith(count > 0 ? words.page.count : words.none, query, count);
  return all > count ? [...found, fillPhrase(words.similar, { count: all - count })] : found;
}

/** A phrase with the query in it, which is in its own language. */
function sayWith(phrase: string, query: string, count = 0): (Node | string)[] {
  const lang = tagOf(query, edition);
  return stretchesOf(phrase, { count, query }).map((text, index) =>
    index % 2 === 1 ? element('bdi', lang === null ? {} : { lang }, text) : text,
  );
}

addStyles(styles);
customElements.define('search-page', SearchPage);
