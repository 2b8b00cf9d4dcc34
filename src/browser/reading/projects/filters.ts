import { isInRange } from './amount-range.ts';
import { projectOrder } from './order.ts';

/** The order in which the page lists them. */
const usualOrder = 'investment';

/** Filters and sorts the lists of projects; without script they stand as they are. */
class ProjectFilters extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const show = () => this.#show(form);
    const chosen = [...new FormData(form)].filter(isChosen).map(([name]) => name);
    restore(form, chosen);
    leaveForeignText(form);
    // What was chosen before the script was there is not in the address yet.
    if (chosen.length > 0) remember(form);
    else carryToEditions();
    form.addEventListener('input', show);
    form.addEventListener('change', () => {
      remember(form);
      show();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.querySelector<HTMLElement>('[popover]')?.hidePopover();
    });
    form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('change'))));
    show();
  }

  #show(form: HTMLFormElement): void {
    const wishes = new FormData(form);
    const wish = (name: string) => String(wishes.get(name) ?? '');
    const groups = [...document.querySelectorAll<HTMLElement>('#projects [data-currency]')];
    const shown = groups.map((group) => showGroup(group, wish)).reduce((sum, rows) => sum + rows, 0);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (this.dataset.count ?? '').replace('0', String(shown));
    const empty = this.querySelector<HTMLElement>('.filter-empty');
    if (empty) empty.hidden = shown > 0;
    this.toggleAttribute('data-chosen', [...wishes].some(isChosen));
  }
}

type Wish = (name: string) => string;

/** Sorts and filters one list, hides it with its heading where nothing of it fits, and tells how many rows do. */
function showGroup(group: HTMLElement, wish: Wish): number {
  const rows = [...group.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const isWanted = wish('currency') === '' || wish('currency') === group.dataset.currency;
  for (const row of rows) row.hidden = !(isWanted && fits(row, wish));
  const compare = projectOrder(wish('sort'));
  group.querySelector('tbody')?.append(...rows.sort((a, b) => compare(a.dataset, b.dataset)));
  const shown = rows.filter((row) => !row.hidden).length;
  group.hidden = shown === 0;
  return shown;
}

function fits({ dataset: line, textContent }: HTMLTableRowElement, wish: Wish): boolean {
  const same = (name: string) => wish(name) === '' || line[name] === wish(name);
  const begins = (name: string) => wish(name) === '' || (line[name] ?? '').startsWith(wish(name));
  const among = (name: string) => wish(name) === '' || (line[name] ?? '').split(' ').includes(wish(name));
  return (
    same('category') &&
    ['start', 'end'].every(begins) &&
    among('investor') &&
    isInRange(line.amount, wish('size')) &&
    holds(textContent ?? '', wish('text'))
  );
}

/** Whether a text has every word of a wish, in whatever case and width. */
function holds(text: string, wish: string): boolean {
  const folded = fold(text);
  return fold(wish)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Gives the fields what the address says, but for those that a reader has chosen. */
function restore(form: HTMLFormElement, chosen: readonly string[]): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (chosen.includes(name)) continue;
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    const isOffered =
      field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value);
    if (isOffered) field.value = value;
  }
}

/** A text that was typed in another edition is dropped where the list has none of its words. */
function leaveForeignText(form: HTMLFormElement): void {
  const field = form.elements.namedItem('text');
  if (!(field instanceof HTMLInputElement) || !cameFromOtherEdition()) return;
  const list = document.querySelector('#projects')?.textContent ?? '';
  if (!holds(list, field.value)) field.value = '';
}

function cameFromOtherEdition(): boolean {
  const withoutEdition = (path: string) => path.replace(/^\/[^/]+/, '');
  const from = document.referrer === '' ? '' : new URL(document.referrer).pathname;
  return from !== location.pathname && withoutEdition(from) === withoutEdition(location.pathname);
}

function remember(form: HTMLFormElement): void {
  const wishes = [...new FormData(form)].filter(isChosen);
  const query = new URLSearchParams(wishes as [string, string][]).toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  carryToEditions();
}

/** Whether a field says more than the list does as it stands. */
function isChosen([name, value]: [string, FormDataEntryValue]): boolean {
  return value !== '' && !(name === 'sort' && value === usualOrder);
}

/** The other editions show the same choice. */
function carryToEditions(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]'))
    link.search = location.search;
}

customElements.define('project-filters', ProjectFilters);
