import type { APIRoute } from 'astro';
import { absoluteUrl } from '../urls.ts';

/** Lets every program read everything, and says where all pages are listed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
