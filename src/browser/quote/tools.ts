import { textOf } from '../../quote/shown.ts';
import { element } from '../drawing.ts';
import { putOnClipboard } from '../reading/clipboard.ts';
import { today } from '../reading/today.ts';
import { hrefOf, isTranslation, namesOf, type Place, type Surroundings } from './surroundings.ts';
import { textIn } from './texts.ts';

/** What can be done with a place that has a quotation. */
export function placeTools(place: Place, surroundings: Surroundings): HTMLElement {
  const { answers, edition, origin, citation } = surroundings.settings;
  const address = new URL(hrefOf(place, edition), origin).href;
  const cited = citation
    .replace('{place}', () => namesOf(place, surroundings))
    .replace('{date}', today())
    .replace('{address}', () => address);
  return toolsOf(
    element('a', { href: hrefOf(place, edition) }, answers.open),
    copyButton(answers.copyCitation, async () => cited, surroundings),
    copyButton(answers.copyLink, async () => address, surroundings),
    copyButton(answers.copyPrinted, () => printedText(place, surroundings), surroundings),
  );
}

/** What can be done where the plan has no such sentence. */
export function searchTools(
  place: Place,
  { settings: { answers, edition, search } }: Surroundings,
): HTMLElement {
  const open = place.length > 0 ? [element('a', { href: hrefOf(place, edition) }, answers.open)] : [];
  return toolsOf(...open, element('a', { href: search }, answers.search));
}

function toolsOf(...tools: Node[]): HTMLElement {
  return element('div', { class: 'tools' }, ...tools, element('p', { role: 'status' }));
}

/** The answers of the plan itself: what the quotation stands for, or where it is a translation, what that translates. */
async function printedText(place: Place, surroundings: Surroundings): Promise<string> {
  if (!isTranslation(surroundings)) return textOf(place);
  const { plan, original } = surroundings.settings;
  const texts = await Promise.all(place.map(({ passage }) => textIn(plan, original, passage)));
  return texts.join('\n');
}

function copyButton(
  label: string,
  read: () => Promise<string>,
  { settings: { answers } }: Surroundings,
): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    const status = button.parentElement?.querySelector('[role=status]');
    const text = await read().catch(() => null);
    const isCopied = text !== null && (await putOnClipboard(text, button));
    if (status)
      status.textContent = isCopied ? answers.copied : `${answers.notCopied} ${text ?? answers.notLoaded}`;
  });
  return button;
}
