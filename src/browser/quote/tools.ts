import { textOf } from '../../quote/shown.ts';
import { element } from '../element.ts';
import { putOnClipboard } from '../reading/clipboard.ts';
import { hrefOf, isTranslation, namesOf, type Place, type Surroundings } from './around.ts';
import { textIn } from './texts.ts';

/** What can be done with a place that has a quotation. */
export function placeTools(place: Place, around: Surroundings): HTMLElement {
  const { words, edition, origin, citation } = around.settings;
  const address = new URL(hrefOf(place, edition), origin).href;
  const name = `${namesOf(place, around)} (${place[0]?.passage.id})`;
  const cited = citation.replace('{place}', () => name).replace('{address}', () => address);
  return toolsOf(
    element('a', { href: hrefOf(place, edition) }, words.open),
    copyButton(words.copyCitation, async () => cited, around),
    copyButton(words.copyLink, async () => address, around),
    copyButton(words.copyPrinted, () => printedText(place, around), around),
  );
}

/** What can be done where the plan has no such sentence. */
export function searchTools(
  place: Place,
  { settings: { words, edition, search } }: Surroundings,
): HTMLElement {
  const open = place.length > 0 ? [element('a', { href: hrefOf(place, edition) }, words.open)] : [];
  return toolsOf(...open, element('a', { href: search }, words.search));
}

function toolsOf(...tools: Node[]): HTMLElement {
  return element('div', { class: 'tools' }, ...tools, element('p', { role: 'status' }));
}

/** The words of the plan itself: what the quotation stands for, or where it is a translation, what that translates. */
async function printedText(place: Place, around: Surroundings): Promise<string> {
  if (!isTranslation(around)) return textOf(place);
  const { plan, original } = around.settings;
  const texts = await Promise.all(place.map(({ passage }) => textIn(plan, original, passage)));
  return texts.join('\n');
}

function copyButton(
  label: string,
  read: () => Promise<string>,
  { settings: { words } }: Surroundings,
): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    const status = button.parentElement?.querySelector('[role=status]');
    const text = await read().catch(() => null);
    const isCopied = text !== null && (await putOnClipboard(text, button));
    if (status)
      status.textContent = isCopied ? words.copied : `${words.notCopied} ${text ?? words.notLoaded}`;
  });
  return button;
}
