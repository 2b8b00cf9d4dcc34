import type { APIRoute } from 'astro';
import { type Edition, editionList, editions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { xml, xmlDocument } from '../../exports/xml.ts';
import { leadingPlan } from '../../plan/page-paths.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';

export const getStaticPaths = () => editionList.map((edition) => ({ params: { edition } }));

/** Lets a browser search the site from its address bar. */
export const GET: APIRoute<object, { edition: Edition }> = async ({ params: { edition } }) => {
  const { site } = await leadingPlan(edition);
  const { search } = words[edition];
  const template = `${absoluteUrl(pageUrl(edition, path.search()))}?q={searchTerms}`;
  const description = xml('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    xml('ShortName', {}, site.shortName),
    xml('LongName', {}, site.name),
    xml('Description', {}, search.page.label),
    xml('Language', {}, editions[edition].tag),
    xml('InputEncoding', {}, 'UTF-8'),
    xml('OutputEncoding', {}, 'UTF-8'),
    xml('Url', { type: 'text/html', method: 'get', template }, []),
  ]);
  return new Response(xmlDocument(description), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
