/** Marks in the contents the section that is being read. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
);

function mark(id: string): void {
  for (const [other, link] of links)
    if (other === id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
}

const observer = new IntersectionObserver(
  (entries) => {
    const entry = entries.find(({ isIntersecting }) => isIntersecting);
    if (entry) mark(entry.target.id);
  },
  { rootMargin: '0px 0px -70% 0px' },
);

for (const id of links.keys()) {
  const heading = document.getElementById(id);
  if (heading) observer.observe(heading);
}

export {};
