import type { Edition } from '../../editions/editions.ts';
import { answerFor } from '../../quote/answer.ts';
import { isInHan } from '../../quote/language.ts';
import type { QuoteSettings } from '../../quote/settings.ts';
import styles from '../../styles/by-script/quote-answer.css?inline';
import { addStyles } from '../drawing.ts';
import { isLoaded, loadBooks, loadPlaces } from './texts.ts';
import { showAnswer } from './view.ts';

/** Holds what is pasted against the text; nothing of it leaves the page. */
class QuotePage extends HTMLElement {
  readonly #field = this.#part<HTMLTextAreaElement>('textarea');
  readonly #status = this.#part('[role=status]');
  readonly #other = this.#part<HTMLButtonElement>('[data-other]');
  readonly #answer = this.#part('[data-answer]');
  readonly #settings: QuoteSettings = JSON.parse(this.#part('[data-settings]').textContent ?? '');
  #run = 0;

  connectedCallback(): void {
    const { original, translation, edition } = this.#settings;
    const own = edition === translation ? translation : original;
    this.#field.addEventListener('focus', () => void this.#load(own), { once: true });
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#check();
    });
    this.#other.addEventListener('click', () => void this.#loadAll());
    this.#readAddress();
    addEventListener('hashchange', () => this.#readAddress());
    if (document.activeElement === this.#field) void this.#load(own);
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part) return part;
    throw new Error(`The page of quotations lacks ${selector}`);
  }

  /** A link may bring a quotation behind its #, which no browser sends. */
  #readAddress(): void {
    const quotation = new URLSearchParams(location.hash.slice(1)).get('q');
    if (quotation === null) return;
    this.#field.value = quotation.slice(0, this.#field.maxLength);
    void this.#check();
  }

  async #check(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const quotation = this.#field.value;
    if (quotation.trim() === '') return this.#field.focus();
    const { plan, edition, original, translation } = this.#settings;
    const text = isInHan(quotation) ? original : translation;
    const loading = await this.#load(text);
    if (!loading || run !== this.#run) return;
    const names = await loadPlaces(plan, edition).catch(() => []);
    const places = new Map(loading.shown.passages.map(({ id }, index) => [id, names[index] ?? id]));
    const answer = answerFor(quotation, loading);
    const isCut = quotation.length >= this.#field.maxLength;
    showAnswer(this.#answer, answer, { settings: this.#settings, text, places, isCut });
  }

  /** Loads the text of an edition, and says whether the page needs the network any more. */
  async #load(edition: Edition) {
    const { plan, answers, original, translation } = this.#settings;
    if (!isLoaded(edition)) this.#status.textContent = answers.loading;
    void loadPlaces(plan, this.#settings.edition).catch(() => {});
    try {
      const books = await loadBooks(plan, edition);
      const isAll = isLoaded(original) && isLoaded(translation);
      this.#status.textContent = isAll ? answers.offlineBoth : answers.offline;
      this.#other.hidden = isAll;
      return books;
    } catch {
      this.#status.textContent = answers.failed;
      return null;
    }
  }

  async #loadAll(): Promise<void> {
    await this.#load(this.#settings.original);
    await this.#load(this.#settings.translation);
  }
}

addStyles(styles);
customElements.define('quote-page', QuotePage);
