/** Shows of the list of terms what fits the words as they are typed; without script there is no field and the list is whole. */
export {};

class TermFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    this.hidden = false;
    field.addEventListener('input', () => this.#show(field.value));
    this.#show(field.value);
  }

  #show(typed: string): void {
    const words = typed
      .split(/\s+/)
      .map(bare)
      .filter((word) => word !== '');
    const groups = [...document.querySelectorAll<HTMLElement>('.kinds > section')];
    const shown = groups.map((group) => showGroup(group, words)).reduce((sum, count) => sum + count, 0);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (this.dataset.count ?? '').replace('0', String(shown));
    document.querySelector('#initials')?.toggleAttribute('hidden', words.length > 0);
  }
}

/** Hides the terms of a group that lack one of the words, and the group where all do; tells how many are left. */
function showGroup(group: HTMLElement, words: readonly string[]): number {
  const items = [...group.querySelectorAll('li')];
  for (const item of items) item.hidden = !words.every((word) => hasWord(item, word));
  const shown = items.filter((item) => !item.hidden).length;
  group.hidden = shown === 0;
  return shown;
}

/** Whether a term has a word in its names, in its pinyin, or as the initials of its syllables. */
function hasWord(item: HTMLElement, word: string): boolean {
  const slug = item.querySelector('a')?.pathname.split('/').at(-2) ?? '';
  const initials = slug.split('-').map((part) => (/^\d/.test(part) ? part : part.charAt(0)));
  const names = [item.textContent, item.dataset.also ?? '', slug, initials.join('')];
  return names.some((name) => bare(name).includes(word));
}

/** A name without tones, capitals and signs. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

customElements.define('term-filter', TermFilter);
