import { longestQuery } from '../../search/names/query.ts';

/** Whether a key belongs to an input method: Safari tells it by its code alone. */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}

/** Keeps a field at the longest query; `tell` is called when something is cut. */
export function limitField(input: HTMLInputElement, tell: () => void): void {
  const cut = () => {
    input.dataset.cut = '';
    tell();
  };
  input.addEventListener('paste', (event) => {
    const { selectionStart, selectionEnd, value } = input;
    const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
    if (kept + (event.clipboardData?.getData('text').length ?? 0) > longestQuery) cut();
  });
  input.addEventListener('input', () => {
    if (input.value.length < longestQuery) delete input.dataset.cut;
    if (input.value.length <= longestQuery) return;
    input.value = cutQuery(input.value);
    cut();
  });
}

/** Whether what stands in a field is the beginning of a longer text. */
export function isCut(input: HTMLInputElement): boolean {
  return input.dataset.cut !== undefined;
}

/** As much of a text as a query may be; no character is parted. */
export function cutQuery(text: string): string {
  return text.length > longestQuery ? text.slice(0, longestQuery).replace(/[\ud800-\udbff]$/, '') : text;
}
