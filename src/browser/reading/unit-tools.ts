/** Opens the tools of a unit at the mark behind it: link, citation, text, the same unit in other editions. */
const tools = document.getElementById('unit-tools');
let unit: HTMLElement | null = null;
/** How far the page was scrolled when the tools were opened. */
let openedAt = 0;

function textOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.unit-link, .page, sup:has(.note-mark)')) extra.remove();
  return (copy.textContent ?? '').trim();
}

function addressOf(element: HTMLElement): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return `${canonical}#${element.id}`;
}

function citationOf(element: HTMLElement, template: string): string {
  const place = `${document.querySelector('h1')?.textContent?.trim() ?? ''} (${element.id})`;
  return template.replace('{place}', place).replace('{address}', addressOf(element));
}

async function copy(what: string | undefined, box: HTMLElement, element: HTMLElement): Promise<void> {
  const citation = citationOf(element, box.dataset.citation ?? '');
  const texts: Record<string, string> = {
    link: addressOf(element),
    citation,
    text: `${textOf(element)}\n— ${citation}`,
  };
  const text = texts[what ?? 'link'] ?? '';
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  const status = box.querySelector('[role=status]');
  if (status) status.textContent = copied ? (box.dataset.copied ?? '') : text;
}

function place(box: HTMLElement, anchor: Element): void {
  const { left, bottom } = anchor.getBoundingClientRect();
  box.showPopover();
  openedAt = scrollY;
  box.style.left = `${Math.max(8, Math.min(left, window.innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${Math.min(bottom + 4, window.innerHeight - box.offsetHeight - 8)}px`;
}

function openAt(link: Element, box: HTMLElement): void {
  unit = link.closest<HTMLElement>('[id]');
  const status = box.querySelector('[role=status]');
  if (status) status.textContent = '';
  for (const link of box.querySelectorAll('a')) link.hash = unit?.id ?? '';
  place(box, link);
  box.querySelector('button')?.focus();
}

if (tools) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.unit-link') : null;
    if (!link) return;
    event.preventDefault();
    history.replaceState(null, '', link.getAttribute('href'));
    openAt(link, tools);
  });
  // The event of a scroll that was over before the tools were opened may come after.
  const hide = () => scrollY !== openedAt && tools.hidePopover();
  document.addEventListener('scroll', hide, { passive: true });
  for (const button of tools.querySelectorAll('button'))
    button.addEventListener('click', () => {
      if (unit) void copy(button.dataset.copy, tools, unit);
    });
}

export {};
