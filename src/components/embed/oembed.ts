import { absoluteUrl, pageUrl } from '../../urls.ts';
import type { Embed } from '../../versions.ts';
import { embedCode, embedSize } from './embed-code.ts';

/** An indicator as oEmbed 1.0 hands it to sites that show what an address leads to. */
export function oembed(embed: Embed, siteName: string): object {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: siteName,
    provider_url: absoluteUrl(pageUrl(embed.edition, '')),
    ...embedSize,
    html: embedCode(embed),
  };
}
