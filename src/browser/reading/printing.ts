/** Prints where a button says so, and puts the day into the margin of every printed page. */
export {};

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-print]')) print();
});

addEventListener('beforeprint', () => {
  const { style, lang } = document.documentElement;
  style.setProperty('--today', JSON.stringify(new Date().toLocaleDateString(lang, { dateStyle: 'long' })));
});
