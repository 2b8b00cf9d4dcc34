/** Adds the styles of what a script draws; they come with it, so that no page waits for them. */
export function addStyles(text: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
}
