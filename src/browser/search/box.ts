import type { BoxWords } from '../../search/data/files.ts';
import { type Answer, searchNames } from '../../search/results/answer.ts';
import type { Result } from '../../search/results/results.ts';
import { clip, fillPhrase } from '../../search/results/sentences.ts';
import { isComposing, isCut, limitField } from './field.ts';
import { optionOf, wholeTextOption } from './options.ts';
import { sources } from './sources.ts';
import { element, fillExcerpt } from './view.ts';

const most = 8;
/** How long the typing must rest before definitions are loaded under the names. */
const rest = 400;

/** Gives a search field suggestions, by the combobox pattern of ARIA. */
export function startSuggestions(input: HTMLInputElement): void {
  new Suggestions(input).listen();
}

class Suggestions {
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
    this.#list.setAttribute('aria-label', input.getAttribute('aria-label') ?? '');
    input.form?.after(this.#list, this.#status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'suggestions',
      'aria-expanded': 'false',
    }))
      input.setAttribute(name, value);
  }

  listen(): void {
    const input = this.#input;
    limitField(input, () => this.#tellOfCut());
    for (const event of ['compositionend', 'input', 'focus'])
      input.addEventListener(event, () => this.#ask());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#ask();
  }

  async #ask(): Promise<void> {
    const typed = this.#input.value;
    if (this.#input.dataset.composing !== undefined) return;
    if (typed.trim() === '') return this.#close();
    if (typed !== this.#shown) this.#outdate(typed);
    const answer = await searchNames(typed, sources);
    const { words } = sources.names;
    if (this.#input.value !== typed || document.activeElement !== this.#input) return;
    // Without the names the field is a form that leads to the search page.
    if (words) this.#show(answer, typed, words);
    else this.#close();
  }

  /** Suggestions for an older query may be clicked, but no key decides by them. */
  #outdate(typed: string): void {
    this.#activate(-1);
    const { words } = sources.names;
    if (words && this.#options.length > 0)
      this.#options.at(-1)?.replaceChildren(fillPhrase(words.wholeText, { query: clip(typed) }));
  }

  #show(answer: Answer, query: string, words: BoxWords): void {
    const results = answer.groups.flatMap((group) => group.results).slice(0, most);
    const options = results.map((result) => optionOf(result, words));
    options.push(wholeTextOption(query, this.#input, words));
    options.forEach((item, index) => item.setAttribute('id', `suggestion-${index}`));
    const chosen = this.#shown === query ? this.#options[this.#active]?.href : undefined;
    this.#shown = query;
    this.#options = options;
    this.#list.replaceChildren(...options.map((item) => element('li', { role: 'presentation' }, item)));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#note(answer, results.length, words);
    const again = options.findIndex(({ href }) => href === chosen);
    this.#activate(again < 0 && answer.page ? results.indexOf(answer.page) : again);
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#explain(results), rest);
  }

  /** Says how many suggestions there are, or why there are none or others. */
  #note({ found, missing }: Answer, count: number, words: BoxWords): void {
    const query = clip(this.#shown);
    const lack = missing.map((part) => words.missing[part]).join(' ');
    const none = fillPhrase(words.none, { query });
    const note = found ? lack : count > 0 ? words.nearest : lack || none;
    if (note === '') delete this.#list.dataset.note;
    else this.#list.dataset.note = note;
    const similar = count > 0 ? fillPhrase(words.similar, { count }) : '';
    const said = found ? fillPhrase(words.suggestions, { count }) : none + similar;
    this.#status.textContent = isCut(this.#input) ? `${said} ${words.cut}` : said;
  }

  /** Once the typing rests, loads the text of what is shown. */
  #explain(results: readonly Result[]): void {
    results.forEach((result, index) => {
      const target = this.#options[index]?.querySelector('.excerpt');
      // Where the text does not come, the place of the result stays.
      if (target && result.quotable) fillExcerpt(target, result, 'brief').catch(() => {});
    });
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    if (this.#list.hidden) return;
    const { length } = this.#options;
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#activate((this.#active + 1) % length),
      ArrowUp: () => this.#activate((Math.max(this.#active, 0) + length - 1) % length),
      Escape: () => this.#close(),
      Enter: () => this.#options[this.#active]?.click(),
    };
    const move = moves[event.key];
    // What is not chosen, or answers another query, leaves Enter to the form: it searches for what stands in the field.
    const submits = event.key === 'Enter' && (this.#active < 0 || this.#shown !== this.#input.value);
    if (!move || submits) return;
    event.preventDefault();
    move();
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((item, place) => item.setAttribute('aria-selected', String(place === index)));
    const item = this.#options[index];
    this.#input.setAttribute('aria-activedescendant', item?.id ?? '');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #tellOfCut(): void {
    this.#status.textContent = sources.names.words?.cut ?? '';
  }

  #close(): void {
    clearTimeout(this.#resting);
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
    this.#status.textContent = '';
  }
}
