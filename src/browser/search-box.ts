import '../styles/search-box.css';
import { type Answer, searchNames } from '../search/answer.ts';
import type { Result } from '../search/results.ts';
import { clip, say } from '../search/words.ts';
import { loadWords, sources } from './search-sources.ts';
import { element, fillExcerpt, hrefOf, placeOf, titleOf, type View } from './search-view.ts';

const most = 8;
/** How long the typing must rest before definitions are loaded under the names. */
const rest = 400;

/** Gives a search field suggestions, by the combobox pattern of ARIA. */
export function startSuggestions(input: HTMLInputElement): void {
  new Suggestions(input).listen();
}

class Suggestions {
  readonly #list = element('ul', {
    role: 'listbox',
    id: 'suggestions',
    class: 'suggestions',
    'aria-label': '',
    hidden: '',
  });
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  #asked = '';
  #active = -1;
  #composing = false;
  #resting = 0;

  constructor(readonly input: HTMLInputElement) {
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
    const { input } = this;
    input.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    input.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#ask();
    });
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', () => this.#ask());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#composing) return;
    const typed = this.input.value;
    this.#asked = typed;
    if (typed.trim() === '') return this.#close();
    try {
      const [words, answer] = await Promise.all([loadWords(), searchNames(typed, sources)]);
      if (this.#asked === typed && document.activeElement === this.input)
        this.#show(answer, { words, variants: sources.names.variants });
    } catch {
      // Without the index the field is a form that leads to the search page.
      this.#close();
    }
  }

  #show(answer: Answer, view: View): void {
    const { words } = view;
    const results = answer.groups.flatMap((group) => group.results).slice(0, most);
    const query = this.#asked;
    const options = results.map((result) => option(result, view));
    const href = `${this.input.form?.action}?${new URLSearchParams({ q: query })}`;
    const whole = element('a', { href, tabindex: '-1' }, say(words.wholeText, { query: clip(query) }));
    options.push(element('li', { role: 'option', class: 'whole-text' }, whole));
    if (!answer.found)
      this.#list.dataset.note = say(words[results.length > 0 ? 'nearest' : 'none'], { query: clip(query) });
    else delete this.#list.dataset.note;
    options.forEach((item, index) => item.setAttribute('id', `suggestion-${index}`));
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.#status.textContent = answer.found
      ? say(words.suggestions, { count: results.length })
      : say(words.none, { query: clip(query) });
    this.#activate(answer.found ? 0 : -1);
    this.#explain(results, options, view);
  }

  /** Once the typing rests, looks among the other names too and loads the text of what is shown. */
  #explain(results: readonly Result[], options: readonly HTMLElement[], view: View): void {
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(async () => {
      if (!sources.names.has('others')) {
        await sources.names.open(['headings', 'others']);
        return this.#ask();
      }
      results.forEach((result, index) => {
        const target = options[index]?.querySelector<HTMLElement>('.excerpt');
        if (target && result.quotable) fillExcerpt(target, result, view, 60);
      });
    }, rest);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.hidden) return;
    const { length } = this.#list.children;
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#activate((this.#active + 1) % length),
      ArrowUp: () => this.#activate((this.#active + length - 1) % length),
      Escape: () => this.#close(),
      Enter: () => this.#list.children[this.#active]?.querySelector('a')?.click(),
    };
    const move = moves[event.key];
    // Before the names have answered, and where they only guess, Enter searches the whole text.
    const submits = event.key === 'Enter' && (this.#asked !== this.input.value || this.#active < 0);
    if (!move || submits) return;
    event.preventDefault();
    move();
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((item, place) =>
      item.setAttribute('aria-selected', String(place === index)),
    );
    const item = this.#list.children[index];
    this.input.setAttribute('aria-activedescendant', item?.id ?? '');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    clearTimeout(this.#resting);
    this.#list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
    this.#status.textContent = '';
  }
}

function option(result: Result, view: View): HTMLLIElement {
  const link = element(
    'a',
    { href: hrefOf(result), tabindex: '-1' },
    element('span', { class: 'title' }, ...titleOf(result, view)),
    element('span', { class: 'kind' }, view.words.kinds[result.kind]),
    element('span', { class: 'excerpt' }, placeOf(result, view)),
  );
  return element('li', { role: 'option', 'data-kind': result.kind }, link);
}
