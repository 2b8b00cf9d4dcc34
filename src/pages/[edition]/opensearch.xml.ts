import type { APIRoute } from 'astro';
import { type Edition, editionList, editions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { leadingPlan } from '../../plan/page-paths.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';

export const getStaticPaths = () => editionList.map((edition) => ({ params: { edition } }));

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute<object, { edition: Edition }> = async ({ params: { edition } }) => {
  const { site } = await leadingPlan(edition);
  const { search } = words[edition];
  const template = `${absoluteUrl(pageUrl(edition, path.search()))}?q={searchTerms}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(site.shortName)}</ShortName>`,
    `  <LongName>${escapeXml(site.name)}</LongName>`,
    `  <Description>${escapeXml(search.label)}</Description>`,
    `  <Language>${editions[edition].tag}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    '  <OutputEncoding>UTF-8</OutputEncoding>',
    `  <Url type="text/html" method="get" template="${escapeXml(template)}"/>`,
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
