/**
 * Adds the styles of what a script draws; they come with it, so that no page waits for them. A sheet that a script makes
 * passes the security policy, which knows the style elements of the page alone.
 */
export function addStyles(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
