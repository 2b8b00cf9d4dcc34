import { longestQuery } from '../../search/names/query.ts';

/** Whether a key belongs to an input method: Safari tells it by its code alone. */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  return composing || keyCode === 229;
}

/** Whether what stands in a field, or was pasted into it, may be the beginning of a longer text. */
export function isFull({ value }: HTMLInputElement): boolean {
  return value.length >= longestQuery - 1;
}
