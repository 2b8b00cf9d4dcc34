/** Marks in the contents the section that is being read. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark(): void {
  const line = window.innerHeight * 0.3;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= line)?.id;
  for (const [id, link] of links)
    if (id === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
}

if (headings.length > 0) {
  mark();
  addEventListener('scroll', mark, { passive: true });
}

export {};
