import { today } from './today.ts';

/** The actions of a page: what is to be copied is named by the action, and its word says that it was copied. */
for (const tool of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  tool.setAttribute('aria-live', 'polite');
  tool.addEventListener('click', (event) => {
    event.preventDefault();
    copy(tool).catch(() => {});
  });
}

// A citation is printed with the day of the version; the day of reading is the reader's.
for (const time of document.querySelectorAll('time[data-read]')) time.textContent = today();

/** Copies an address, or the text of the element whose id is given behind #. */
async function copy(tool: HTMLElement): Promise<void> {
  const { copies = '', copied = '' } = tool.dataset;
  const text = copies.startsWith('#') ? document.querySelector(copies)?.textContent : copies;
  const word = tool.textContent ?? '';
  if (word === copied) return;
  const { putOnClipboard } = await import('./clipboard.ts');
  if (!(await putOnClipboard(text?.trim() ?? '', tool))) return;
  tool.textContent = copied;
  setTimeout(() => {
    tool.textContent = word;
  }, 2000);
}
