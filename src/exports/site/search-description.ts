import { editions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import type { Plan } from '../../plan/types.ts';
import { absoluteUrl, pageUrl, path } from '../../urls.ts';
import { xml, xmlDocument } from '../xml.ts';

/** What a browser must know to search an edition from its address bar, as OpenSearch has it. */
export function searchDescription({ edition, site }: Plan): string {
  const template = `${absoluteUrl(pageUrl(edition, path.search()))}?q={searchTerms}`;
  return xmlDocument(
    xml('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      xml('ShortName', {}, site.shortName),
      xml('LongName', {}, site.name),
      xml('Description', {}, words[edition].search.page.label),
      xml('Language', {}, editions[edition].tag),
      xml('InputEncoding', {}, 'UTF-8'),
      xml('OutputEncoding', {}, 'UTF-8'),
      xml('Url', { type: 'text/html', method: 'get', template }, []),
    ]),
  );
}
