import { putOnClipboard } from './clipboard.ts';

/** The tools of a unit at the mark behind it: link, citation, text, the same unit in other editions. */
const tools = document.getElementById('unit-tools');
let unit: HTMLElement | null = null;
/** What the unit is called in words. */
let placeName = '';
/** How far the page was scrolled when the tools were opened. */
let openedAt = 0;

/** Opens the tools for the unit of a mark. */
export function openTools(link: HTMLElement): void {
  if (!tools) return;
  unit = link.closest<HTMLElement>('[id]');
  tell(tools, '');
  for (const other of tools.querySelectorAll<HTMLAnchorElement>('a.unit-place')) other.hash = unit?.id ?? '';
  placeName = nameIn(link.getAttribute('aria-label') ?? '');
  const heading = tools.querySelector('#unit-place');
  if (heading) heading.textContent = placeName;
  place(tools, link);
  tools.querySelector('button')?.focus();
}

/** The name of the place in the label of a mark, which says what it does. */
function nameIn(label: string): string {
  const [before = '', after = ''] = (tools?.dataset.cite ?? '').split('{place}');
  return label.slice(before.length, label.length - after.length);
}

function place(box: HTMLElement, anchor: Element): void {
  const { left, bottom } = anchor.getBoundingClientRect();
  box.showPopover();
  openedAt = scrollY;
  box.style.left = `${Math.max(8, Math.min(left, window.innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${Math.min(bottom + 4, window.innerHeight - box.offsetHeight - 8)}px`;
}

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
  return template.replace('{place}', `${placeName} (${element.id})`).replace('{address}', addressOf(element));
}

async function copy(what: string | undefined, box: HTMLElement, element: HTMLElement): Promise<void> {
  const { citation: template = '', copied = '', notCopied = '' } = box.dataset;
  const citation = citationOf(element, template);
  const texts: Record<string, string> = {
    link: addressOf(element),
    citation,
    text: `${textOf(element)}\n— ${citation}`,
  };
  const text = texts[what ?? 'link'] ?? '';
  tell(box, (await putOnClipboard(text, box)) ? copied : `${notCopied}\n${text}`);
}

function tell(box: HTMLElement, message: string): void {
  const status = box.querySelector('[role=status]');
  if (status) status.textContent = message;
}

if (tools) {
  // The event of a scroll that was over before the tools were opened may come after.
  const hide = () => scrollY !== openedAt && tools.hidePopover();
  document.addEventListener('scroll', hide, { passive: true });
  for (const button of tools.querySelectorAll('button'))
    button.addEventListener('click', () => {
      if (unit) void copy(button.dataset.copy, tools, unit);
    });
}
