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
    body.append(...[...rows].sort(order(wish('sort'))));
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
    inRange(line, wish('size'))
  );
}

function inRange({ amount }: DOMStringMap, range: string): boolean {
  if (range === '') return true;
  const [from, to] = range.split('-');
  const value = Number(amount ?? Number.NaN);
  return value >= Number(from) && (to === '' || value < Number(to));
}

function order(by: string) {
  const name = { investment: 'amount', land: 'land', start: 'start', end: 'end' }[by];
  if (name === undefined)
    return (a: HTMLElement, b: HTMLElement) => Number(a.dataset.number) - Number(b.dataset.number);
  if (name === 'amount' || name === 'land')
    return (a: HTMLElement, b: HTMLElement) =>
      (a.dataset.currency ?? 'Z').localeCompare(b.dataset.currency ?? 'Z') * (name === 'amount' ? 1 : 0) ||
      Number(b.dataset[name] ?? -1) - Number(a.dataset[name] ?? -1);
  return (a: HTMLElement, b: HTMLElement) => ((a.dataset[name] ?? '9') < (b.dataset[name] ?? '9') ? -1 : 1);
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

export {};
