/** Order by character code: the same in every place and language, and 0 for equal texts. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
