/** Loads the tools of a unit at the first press of a mark; where they cannot be had, the mark is a plain link. */
export {};

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('.unit-link');
  if (!link || !document.getElementById('unit-tools')) return;
  event.preventDefault();
  history.replaceState(null, '', link.hash);
  import('./unit-tools.ts').then(
    (tools) => tools.openTools(link),
    () => location.assign(link.hash),
  );
});
