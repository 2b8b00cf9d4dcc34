/** Puts a text on the clipboard; false where the browser refuses every way. */
export function putOnClipboard(text: string, place: HTMLElement): boolean | Promise<boolean> {
  // It is missing where the page came without https, and may be denied.
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) return copyFromField(text, place);
  return clipboard.writeText(text).then(
    () => true,
    () => copyFromField(text, place),
  );
}

/** The old way: a text that is selected in a field is copied as if by the reader. */
function copyFromField(text: string, place: HTMLElement): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  place.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

/** Copies what an action names, an address or the text of the element whose id is given behind #, and says so in its place. */
export async function copyBy(tool: HTMLElement): Promise<void> {
  const { copies = '', copied = '' } = tool.dataset;
  const text = copies.startsWith('#') ? document.querySelector(copies)?.textContent : copies;
  const word = tool.textContent ?? '';
  if (word === copied || !(await putOnClipboard(text?.trim() ?? '', tool))) return;
  tool.textContent = copied;
  setTimeout(() => {
    tool.textContent = word;
  }, 2000);
}
