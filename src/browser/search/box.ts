import '../../styles/search-box.css';
import { clip, say } from '../../search/language/words.ts';
import { type Answer, searchNames } from '../../search/results/answer.ts';
import type { Result } from '../../search/results/results.ts';
import { optionOf, wholeTextOption } from './options.ts';
import { loadWords, sources } from './sources.ts';
import { element, fillExcerpt, type View } from './view.ts';

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
  #options: HTMLAnchorElement[] = [];
  #asked = '';
  #shown = '';
  #active = -1;
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
    input.addEventListener('compositionend', () => this.#ask());
    input.addEventListener('input', () => this.#ask());
    input.addEventListener('focus', () => this.#ask());
    input.addEventListener('blur', () => this.#close());
    input.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.input.dataset.composing !== undefined) return;
    const typed = this.input.value;
    this.#asked = typed;
    if (typed.trim() === '') return this.#close();
    const show = async (answer: Answer) => {
      const view = { words: await loadWords(), variants: sources.names.variants };
      if (this.#asked === typed && document.activeElement === this.input) this.#show(answer, view);
    };
    try {
      await show(await searchNames(typed, sources, show));
    } catch {
      // Without the index the field is a form that leads to the search page.
      this.#close();
    }
  }

  #show(answer: Answer, view: View): void {
    const { words } = view;
    const results = answer.groups.flatMap((group) => group.results).slice(0, most);
    const query = this.#asked;
    const options = results.map((result) => optionOf(result, view));
    options.push(wholeTextOption(query, this.input.form?.action ?? '', view));
    if (!answer.found)
      this.#list.dataset.note = say(words[results.length > 0 ? 'nearest' : 'none'], { query: clip(query) });
    else delete this.#list.dataset.note;
    options.forEach((item, index) => item.setAttribute('id', `suggestion-${index}`));
    const chosen = this.#shown === query ? this.#options[this.#active]?.href : undefined;
    this.#shown = query;
    this.#options = options;
    this.#list.replaceChildren(...options.map((item) => element('li', { role: 'presentation' }, item)));
    this.#list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    const count = results.length;
    this.#status.textContent = answer.found
      ? say(words.suggestions, { count })
      : say(words.none, { query: clip(query) }) + (count > 0 ? say(words.similar, { count }) : '');
    const again = options.findIndex(({ href }) => href === chosen);
    this.#activate(again >= 0 ? again : answer.found ? 0 : -1);
    this.#explain(results, options, view);
  }

  /** Once the typing rests, looks among the other names too and loads the text of what is shown. */
  #explain(results: readonly Result[], options: readonly HTMLElement[], view: View): void {
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      if (!sources.names.has('others')) {
        sources.names.open(['headings', 'others']).then(
          () => this.#ask(),
          () => {},
        );
        return;
      }
      results.forEach((result, index) => {
        const target = options[index]?.querySelector<HTMLElement>('.excerpt');
        if (target && result.quotable) fillExcerpt(target, result, view, 60);
      });
    }, rest);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.hidden) return;
    const { length } = this.#options;
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.#activate((this.#active + 1) % length),
      ArrowUp: () => this.#activate((Math.max(this.#active, 0) + length - 1) % length),
      Escape: () => this.#close(),
      Enter: () => this.#options[this.#active]?.click(),
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
    this.#options.forEach((item, place) => item.setAttribute('aria-selected', String(place === index)));
    const item = this.#options[index];
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
