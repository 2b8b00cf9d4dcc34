import { isInRange } from './amount-range.ts';
import { projectOrder } from './project-order.ts';

/** Filters and sorts the table of projects; without script the table stands as printed. */
class ProjectFilters extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const body = document.querySelector('#projects tbody');
    if (!form || !body) return;
    const rows = [...body.querySelectorAll('tr')];
    const show = () => this.#show(form, body, rows);
    restore(form);
    form.addEventListener('change', () => {
      remember(form);
      show();
    });
    form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('change'))));
    this.hidden = false;
    show();
  }

  #show(form: HTMLFormElement, body: Element, rows: readonly HTMLTableRowElement[]): void {
    const wishes = new FormData(form);
    const wish = (name: string) => String(wishes.get(name) ?? '');
    for (const row of rows) row.hidden = !fits(row.dataset, wish);
    const compare = projectOrder(wish('sort'));
    body.append(...[...rows].sort((a, b) => compare(a.dataset, b.dataset)));
    const status = this.querySelector('[role=status]');
    const shown = rows.filter((row) => !row.hidden).length;
    if (status) status.textContent = (this.dataset.count ?? '').replace('0', String(shown));
  }
}

function fits(line: DOMStringMap, wish: (name: string) => string): boolean {
  const same = (name: string) => wish(name) === '' || line[name] === wish(name);
  const begins = (name: string) => wish(name) === '' || (line[name] ?? '').startsWith(wish(name));
  return (
    ['category', 'currency', 'investor'].every(same) &&
    ['start', 'end'].every(begins) &&
    isInRange(line.amount, wish('size'))
  );
}

function restore(form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
  }
}

function remember(form: HTMLFormElement): void {
  const wishes = [...new FormData(form)].filter(
    ([name, value]) => value !== '' && value !== 'number' && name !== '',
  );
  const query = new URLSearchParams(wishes as [string, string][]).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
}

customElements.define('project-filters', ProjectFilters);
