import type { APIRoute } from 'astro';
import { editions, sourceEdition } from '../editions/editions.ts';
import { leadingPlan } from '../plan/page-paths.ts';

/** The colours of the paper and of the river, as the style sheets have them by day. */
const colours = { background_color: '#fdfcfa', theme_color: '#075966' };

/** Lets a reader keep the site among the applications of a device. */
export const GET: APIRoute = async () => {
  const { site } = await leadingPlan(sourceEdition);
  const { tag, direction } = editions[sourceEdition];
  const manifest = {
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
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
};
