import { type CopyFacts, cacheName, factsUrl } from '../../offline/addresses.ts';
import { editionIn, type KeptCopy, keptCopies } from './kept-copies.ts';

/** How long what the site said of its newest copy is taken as true, in milliseconds. */
const trust = 600_000;

const asked = new Map<string, number>();

/** Asks the site for the newest copy of an edition that is kept, now and then, and notes the answer. */
export async function checkForNewer(pathname: string): Promise<void> {
  const [copy] = await keptCopies(pathname);
  if (copy?.edition !== editionIn(pathname)) return;
  const address = factsUrl(copy.edition);
  if (Date.now() - (asked.get(address) ?? 0) < trust) return;
  asked.set(address, Date.now());
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => null);
  if (response?.ok) await (await caches.open(cacheName)).put(address, response);
  else asked.delete(address);
}

/** What pages say while the site has a newer copy than the one that is kept; null where it has none. */
export async function newerNotice({ edition, hash }: KeptCopy): Promise<string | null> {
  const noted = await caches.match(factsUrl(edition), { cacheName });
  const facts: CopyFacts | null = noted ? await noted.json() : null;
  return facts && facts.hash !== hash ? facts.newer : null;
}
