import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type Edition, editionList, editions, sourceEdition } from '../editions/editions.ts';
import { type XmlElement, xml, xmlDocument } from '../exports/xml.ts';
import { movedPages } from '../redirects.ts';
import { site } from '../site.ts';
import { absoluteUrl, pageUrl } from '../urls.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Lists every page for search engines, a file an edition, each page with its counterparts in the other editions. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const moved = new Set(movedPages.map(({ from }) => from));
        const addresses = pages.map(({ pathname }) => `/${pathname}`).filter((page) => !moved.has(page));
        for (const [name, content] of sitemapFiles(addresses)) writeFileSync(new URL(name, dir), content);
      },
    },
  };
}

/** The files of the sitemap for the pages of a site; pages outside the editions are for other sites to show, or for nobody. */
function sitemapFiles(addresses: readonly string[]): [name: string, content: string][] {
  const known = new Set(addresses);
  const files = editionList.map((edition): [string, string] => {
    const start = pageUrl(edition, '');
    const rests = addresses
      .filter((address) => address.startsWith(start))
      .map((address) => address.slice(start.length));
    const urls = rests.toSorted().map((rest) => pageEntry(edition, rest, known));
    const all = edition === sourceEdition ? [entryOf('/', []), ...urls] : urls;
    const attributes = { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
    return [`sitemap-${edition}.xml`, xmlDocument(xml('urlset', attributes, all))];
  });
  const index = files.map(([name]) =>
    xml('sitemap', {}, [xml('loc', {}, absoluteUrl(`/${name}`)), xml('lastmod', {}, site.date)]),
  );
  return [['sitemap-index.xml', xmlDocument(xml('sitemapindex', { xmlns: namespace }, index))], ...files];
}

/** A page with its counterparts, as its own head names them. */
function pageEntry(edition: Edition, rest: string, known: ReadonlySet<string>): XmlElement {
  const others = editionList.filter((other) => known.has(pageUrl(other, rest)));
  const home = rest === '' ? '/' : pageUrl(sourceEdition, rest);
  const links = [
    ...others.map((other) => [editions[other].tag, pageUrl(other, rest)] as const),
    ['x-default', home] as const,
  ];
  return entryOf(
    pageUrl(edition, rest),
    links.map(([hreflang, address]) =>
      xml('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(address) }, []),
    ),
  );
}

function entryOf(address: string, links: readonly XmlElement[]): XmlElement {
  return xml('url', {}, [xml('loc', {}, absoluteUrl(address)), xml('lastmod', {}, site.date), ...links]);
}
