import { escapeMarkup } from '../../strings/escape-markup.ts';
import { absoluteUrl, embedUrl } from '../../urls.ts';
import type { Embed } from '../../versions.ts';

/** The size in which other sites show an indicator, in pixels. */
export const embedSize = { width: 640, height: 620 };

/** What other sites paste into a page to show an indicator. */
export function embedCode({ edition, plan, indicator, title }: Embed, version?: string): string {
  const address = absoluteUrl(embedUrl({ edition, plan, slug: indicator, version }));
  const { width, height } = embedSize;
  return `<iframe src="${address}" title="${escapeMarkup(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
