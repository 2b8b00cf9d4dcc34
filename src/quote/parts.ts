/** So many passages of a page stand in a file together. */
const size = 4;

/** Name of the file with the texts of some passages of a page, an address after the edition; `index` counts the passages of the page. */
export function partOf(page: string, index: number): string {
  const [, ...folders] = page.replace(/\/$/, '').split('/');
  return [...folders, Math.floor(index / size)].join('/');
}
