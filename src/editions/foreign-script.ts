/** Whether a character of a translation is one of the source's writing, or half of the pair of brackets around such. */
export function isForeignScript(character: string): boolean {
  return /[\p{Script=Han}、。，；：？！（）《》⟦⟧]/u.test(character);
}
