/** Opens what the address leads into; and where the style sheet cannot show what is closed, the notes beside the text and before a print. */
export {};

const knowsContent = CSS.supports('selector(::details-content)');

function open(selector: string): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = true;
}

function openTarget(): void {
  const details = document.getElementById(location.hash.slice(1))?.closest('details');
  if (!details || details.open) return;
  details.open = true;
  details.scrollIntoView();
}

if (!knowsContent) {
  if (matchMedia('(width >= 40rem)').matches) open('.change-group');
  if (matchMedia('(width >= 60rem)').matches) open('.note');
  addEventListener('beforeprint', () => open('.note, .remark'));
}
openTarget();
addEventListener('hashchange', openTarget);
