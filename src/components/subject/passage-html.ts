import type { Passage } from '../../plan/things/subjects.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';

/** A passage as markup: the run-in heading bold, the words marked; `gap` stands for what is left out. */
export function passageHtml(passage: Pick<Passage, 'pieces'>, gap: string): string {
  return passage.pieces
    .map(({ kind, text }) => {
      if (kind === 'gap') return gap;
      const shown = escapeMarkup(text);
      if (kind === 'lead') return `<b>${shown}</b>`;
      return kind === 'word' ? `<mark>${shown}</mark>` : shown;
    })
    .join('')
    .trim();
}
