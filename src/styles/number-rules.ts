/**
 * Style rules that give the number in an element's `data-parts` to its styles as `--parts`, for the numbers of a page.
 * They stand in its head: the security policy of the pages allows no attribute of style.
 */
export function numberRules(numbers: readonly number[]): string {
  const distinct = [...new Set(numbers)].sort((one, other) => one - other);
  return distinct.map((number) => `[data-parts='${number}']{--parts:${number}}`).join('');
}
