import type { Release } from '../../changelog.ts';
import { type Edition, editions } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { escapeMarkup } from '../../strings/escape-markup.ts';
import { absoluteUrl, feedUrl, pageUrl, path } from '../../urls.ts';
import { type XmlElement, xml, xmlDocument } from '../xml.ts';
import { type ChangeGroup, changesIn } from './changes.ts';

/** What a feed is made of. */
interface FeedSource {
  edition: Edition;
  /** Name of the site, and who answers for it. */
  name: string;
  author: string;
  releases: readonly Release[];
}

/** The versions of the site as an Atom feed (RFC 4287), an entry a version. */
export function atomFeed({ edition, name, author, releases }: FeedSource): string {
  const { changes } = words[edition];
  const address = absoluteUrl(feedUrl(edition));
  const page = absoluteUrl(pageUrl(edition, path.changelog()));
  const { tag } = editions[edition];
  const feed = xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': tag }, [
    xml('id', {}, address),
    xml('title', {}, changes.feedTitle(name)),
    xml('subtitle', {}, changes.lead),
    xml('updated', {}, momentOf(releases[0])),
    xml('author', {}, [xml('name', {}, author)]),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: address }, []),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: tag, href: page }, []),
    xml('icon', {}, absoluteUrl('/favicon.svg')),
    ...releases.map((release) => entryOf(edition, release)),
  ]);
  return xmlDocument(feed);
}

function entryOf(edition: Edition, release: Release): XmlElement {
  const address = absoluteUrl(pageUrl(edition, path.changelog(), releaseId(release)));
  return xml('entry', {}, [
    xml('id', {}, address),
    xml('title', {}, words[edition].changes.version(release.version)),
    xml('updated', {}, momentOf(release)),
    xml('link', { rel: 'alternate', type: 'text/html', href: address }, []),
    xml(
      'content',
      { type: 'html' },
      changesIn(edition, release)
        .map((group) => groupHtml(edition, group))
        .join(''),
    ),
  ]);
}

function groupHtml(edition: Edition, { kind, texts }: ChangeGroup): string {
  const items = texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join('');
  return `<h2>${words[edition].changes.kinds[kind]}</h2><ul>${items}</ul>`;
}

/** Id of a version on the page of changes. */
function releaseId({ version }: Pick<Release, 'version'>): string {
  return `v${version}`;
}

/** The beginning of the day of a version. */
function momentOf(release: Release | undefined): string {
  return `${release?.date}T00:00:00Z`;
}
