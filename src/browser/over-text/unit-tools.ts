import { putOnClipboard } from '../reading/clipboard.ts';
import './add-card-styles.ts';
import { today } from '../reading/today.ts';
import { referencesTo } from './references.ts';

/** The tools of a unit at the mark behind it: link, citation, text, the same unit in other editions. */
const tools = document.getElementById('unit-tools');
/** Reads the page aloud from the unit on, where the page can be read aloud. */
const fromHere = tools?.querySelector<HTMLElement>('[data-from-here]');
let unit: HTMLElement | null = null;
/** What the unit is called in words. */
let placeName = '';
/** The mark that the tools stand at. */
let mark: HTMLElement | null = null;
/** Whether the mark was in the window; when the tools are opened, the page may still scroll to it. */
let wasInSight = false;

/** Opens the tools for the unit of a mark. */
export function openTools(link: HTMLElement): void {
  if (!tools) return;
  unit = link.closest<HTMLElement>('[id]');
  tell(tools, '');
  for (const other of tools.querySelectorAll<HTMLAnchorElement>('a.unit-place')) other.hash = unit?.id ?? '';
  if (unit) aimReportAt(addressOf(unit), tools);
  placeName = nameIn(link.getAttribute('aria-label') ?? '');
  const heading = tools.querySelector('#unit-place');
  if (heading) heading.textContent = placeName;
  fromHere?.toggleAttribute('hidden', !document.querySelector('[data-voices]:not([hidden])'));
  mark = link;
  wasInSight = false;
  tools.showPopover();
  place();
  void showReferences(tools);
  tools.querySelector('button')?.focus({ preventScroll: true });
}

/** The name of the place in the label of a mark, which says what it does. */
function nameIn(label: string): string {
  const [before = '', after = ''] = (tools?.dataset.cite ?? '').split('{place}');
  return label.slice(before.length, label.length - after.length);
}

/** Lists what refers to the unit; where that cannot be had, the link leads to the page that has it. */
async function showReferences(box: HTMLElement): Promise<void> {
  const link = box.querySelector<HTMLAnchorElement>('a.references');
  const shown = unit;
  if (!link || !shown) return;
  link.hash = `of-${shown.id}`;
  link.nextElementSibling?.remove();
  const list = await referencesTo(link.pathname, shown.id).catch(() => null);
  if (list && unit === shown) {
    link.nextElementSibling?.remove();
    link.after(list);
  }
  place();
}

/** Puts the address of the unit into the message about an error, where that of another unit or of the page stands. */
function aimReportAt(address: string, box: HTMLElement): void {
  const report = box.querySelector<HTMLAnchorElement>('a.report');
  if (!report) return;
  const [page, id] = address.split('#');
  report.href = report.href.replace(new RegExp(`${page}(?:%23[\\w-]*)?`), `${page}%23${id}`);
}

/** Keeps the tools at their mark while the page scrolls, and closes them where it leaves the window. */
function place(): void {
  if (!tools || !mark) return;
  const { left, top, bottom } = mark.getBoundingClientRect();
  const isInSight = bottom > 0 && top < window.innerHeight;
  if (wasInSight && !isInSight) tools.hidePopover();
  wasInSight = isInSight;
  tools.style.left = `${Math.max(8, Math.min(left, window.innerWidth - tools.offsetWidth - 8))}px`;
  tools.style.top = `${Math.max(8, Math.min(bottom + 4, window.innerHeight - tools.offsetHeight - 8))}px`;
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
  return template
    .replace('{place}', placeName)
    .replace('{date}', today())
    .replace('{address}', addressOf(element));
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
  document.addEventListener('scroll', place, { passive: true });
  for (const button of tools.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => {
      if (unit) void copy(button.dataset.copy, tools, unit);
    });
  fromHere?.addEventListener('click', () => {
    tools.hidePopover();
    import('../listening/player.ts').then(({ listen }) => listen(unit)).catch(() => {});
  });
}
