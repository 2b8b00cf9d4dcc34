import type { BoxWords } from '../../search/data/files.ts';
import { cutQuery } from '../../search/names/query.ts';
import { type Answer, searchNames } from '../../search/results/answer.ts';
import type { Result } from '../../search/results/results.ts';
import { fillPhrase } from '../../search/results/sentences.ts';
import styles from '../../styles/by-script/suggestions.css?inline';
import { addStyles, element } from '../drawing.ts';
import { isComposing, isFull } from './field.ts';
import { sources } from './sources.ts';
import { fillExcerpt, hrefOf, placeOf, titleOf } from './view.ts';

const most = 8;
/** How long the typing must rest before definitions are loaded under the names. */
const rest = 400;

/** Gives a search field suggestions, by the combobox pattern of ARIA. */
export class Suggestions {
  readonly #list = element('ul', { role: 'listbox', id: 'suggestions', class: 'suggestions', hidden: '' });
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  readonly #input: HTMLInputElement;
  #options: HTMLAnchorElement[] = [];
  /** Query that the suggestions answer. */
  #shown = '';
  #active = -1;
  #resting = 0;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    addStyles(styles);
    this.#list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    input.form?.after(this.#list, this.#status);
    const role = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggestions' };
    for (const [name, value] of Object.entries(role)) input.setAttribute(name, value);
    this.#close();
    for (const event of ['compositionend', 'input', 'focus'])
      input.addEventListener(event, () => this.#ask());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    sources.names.open('names');
    this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#input.dataset.composing !== undefined) return;
    const typed = cutQuery(this.#input.value);
    if (typed !== this.#input.value) this.#input.value = typed;
    if (isFull(this.#input)) this.#status.textContent = sources.names.words?.cut ?? '';
    if (typed.trim() === '') return this.#close();
    // Suggestions for an older query may be clicked, but no key decides by them.
    if (typed !== this.#shown) this.#activate(-1);
    const answer = await searchNames(typed, sources);
    if (this.#input.value !== typed || document.activeElement !== this.#input) return;
    const { words } = sources.names;
    // Without the names the field is a form that leads to the search page.
    if (words) this.#show(answer, typed, words);
    else this.#close();
  }

  #show(answer: Answer, query: string, words: BoxWords): void {
    const results = answer.groups.flatMap((group) => group.results).slice(0, most);
    const options = [...results.map((result) => optionOf(result, words)), this.#wholeText(query, words)];
    options.forEach((item, index) => item.setAttribute('id', `suggestion-${index}`));
    const chosen = this.#shown === query ? this.#options[this.#active]?.href : undefined;
    this.#shown = query;
    this.#options = options;
    this.#list.replaceChildren(...options.map((item) => element('li', { role: 'presentation' }, item)));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#note(answer, results.length, words);
    const again = options.findIndex(({ href }) => href === chosen);
    this.#activate(again >= 0 || !answer.page ? again : results.indexOf(answer.page));
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#explain(results), rest);
  }

  /** The last suggestion: what stands in the field, for the whole text. */
  #wholeText(query: string, words: BoxWords): HTMLAnchorElement {
    const attributes = { role: 'option', class: 'whole-text', href: '', tabindex: '-1' };
    const option = element('a', attributes, fillPhrase(words.wholeText, { query }));
    const aim = () => {
      option.href = `${this.#input.form?.action}?${new URLSearchParams({ q: this.#input.value })}`;
    };
    aim();
    option.addEventListener('click', aim);
    return option;
  }

  /** Says how many suggestions there are, or why there are none or others. */
  #note({ found, missing }: Answer, count: number, words: BoxWords): void {
    const lack = [
      ...missing.map((part) => words.missing[part]),
      ...(isFull(this.#input) ? [words.cut] : []),
    ].join(' ');
    const none = fillPhrase(words.none, { query: this.#shown });
    const note = lack || (found ? '' : count > 0 ? words.nearest : none);
    if (note === '') delete this.#list.dataset.note;
    else this.#list.dataset.note = note;
    const similar = count > 0 ? fillPhrase(words.similar, { count }) : '';
    const said = found ? fillPhrase(words.suggestions, { count }) : none + similar;
    this.#status.textContent = `${said} ${lack}`.trim();
  }

  /** Once the typing rests, loads the text of what is shown; where it does not come, the place of the result stays. */
  #explain(results: readonly Result[]): void {
    results.forEach((result, index) => {
      const target = this.#options[index]?.querySelector('.excerpt');
      if (target && result.quotable) fillExcerpt(target, result, 'brief').catch(() => {});
    });
  }

  #key(event: KeyboardEvent): void {
    const { length } = this.#options;
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#activate((this.#active + 1) % length),
      ArrowUp: () => this.#activate((Math.max(this.#active, 0) + length - 1) % length),
      Escape: () => this.#close(),
      Enter: () => this.#options[this.#active]?.click(),
    };
    const move = moves[event.key];
    if (!move || (this.#list.hidden && !isComposing(event))) return;
    // What is not chosen, or answers another query, leaves Enter to the form: it searches for what stands in the field.
    const isChosen = this.#active >= 0 && this.#shown === this.#input.value;
    if (event.key === 'Enter' && !isChosen && !isComposing(event)) return;
    event.preventDefault();
    if (!isComposing(event)) move();
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((item, place) => item.setAttribute('aria-selected', String(place === index)));
    const item = this.#options[index];
    this.#input.setAttribute('aria-activedescendant', item?.id ?? '');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    clearTimeout(this.#resting);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
    this.#status.textContent = '';
  }
}

/** A suggestion: the name, what it is, and a line about it. */
function optionOf(result: Result, words: BoxWords): HTMLAnchorElement {
  return element(
    'a',
    { role: 'option', href: hrefOf(result), tabindex: '-1', 'data-kind': result.kind },
    element('span', { class: 'title' }, ...titleOf(result, words)),
    element('span', { class: 'kind' }, words.kinds[result.kind]),
    element('span', { class: 'excerpt' }, placeOf(result, words)),
  );
}
