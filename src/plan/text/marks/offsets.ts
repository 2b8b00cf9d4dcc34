/** Where a string begins in a text, every time. */
export function offsets(text: string, string: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) found.push(at);
  return found;
}
