import { today } from './today.ts';

/** The actions of a page: what is to be copied is named by the action, and its word says that it was copied. */
document.addEventListener('click', (event) => {
  const tool = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null;
  if (!tool) return;
  event.preventDefault();
  tool.ariaLive = 'polite';
  import('./clipboard.ts').then((clipboard) => clipboard.copyBy(tool)).catch(() => {});
});

// A citation is printed with the day of the version; the day of reading is the reader's.
for (const time of document.querySelectorAll('time[data-read]')) time.textContent = today();
