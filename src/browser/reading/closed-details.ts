/** Where the style sheet cannot show what is closed: opens the contents in a wide window, the notes before a print. */
export {};

function open(selector: string): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = true;
}

if (!CSS.supports('selector(::details-content)')) {
  if (matchMedia('(width >= 40rem)').matches) open('.change-group');
  if (matchMedia('(width >= 64rem)').matches) open('.contents details');
  addEventListener('beforeprint', () => open('.remark'));
}
