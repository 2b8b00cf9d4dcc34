import { longestQuery } from '../../editions/search/scripts.ts';

/** Whether a key belongs to an input method: Safari tells it by its code alone. */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}

/** As much of a text as a query may be; no character is parted. */
export function cutQuery(text: string): string {
  return text.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '');
}

/** Keeps a field at the longest query; `tell` is called when something is cut. */
export function limitField(input: HTMLInputElement, tell: () => void): void {
  input.addEventListener('paste', ({ clipboardData }) => {
    const kept = input.value.length - ((input.selectionEnd ?? 0) - (input.selectionStart ?? 0));
    if (kept + (clipboardData?.getData('text').length ?? 0) > longestQuery) tell();
  });
  input.addEventListener('input', () => {
    if (input.value.length <= longestQuery) return;
    input.value = cutQuery(input.value);
    tell();
  });
}
