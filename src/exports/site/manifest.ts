import { editions } from '../../editions/editions.ts';
import type { Plan } from '../../plan/types.ts';

/** The colours of the paper and of the river, as the style sheets have them by day. */
const colours = { background_color: '#fdfcfa', theme_color: '#075966' };

/** What a device must know to keep the site among its applications, in the words of an edition. */
export function manifest({ edition, site }: Plan): object {
  const { tag, direction } = editions[edition];
  return {
    id: '/',
    name: site.name,
    short_name: site.shortName,
    description: site.introduction,
    lang: tag,
    dir: direction,
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    ...colours,
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  };
}
