import { cacheName } from '../../offline/addresses.ts';
import { openPack, type Pack } from '../../offline/pack.ts';

/** A copy that this device has. */
export interface KeptCopy {
  edition: string;
  hash: string;
  pack: Pack;
}

const opened = new Map<string, KeptCopy>();

/** The copies on this device, that of the edition of an address first. */
export async function keptCopies(pathname: string): Promise<KeptCopy[]> {
  // To open a cache that is not there would make it.
  if (!(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  const packs = (await cache.keys()).filter(({ url }) => url.endsWith('.bin'));
  const copies = await Promise.all(packs.map((request) => openCopy(cache, request)));
  const own = editionIn(pathname);
  return copies
    .filter((copy) => copy !== null)
    .sort((one, other) => Number(other.edition === own) - Number(one.edition === own));
}

/** The edition that an address names. */
export function editionIn(pathname: string): string {
  return pathname.split('/')[1] ?? '';
}

/** Opens a copy once; one that took the place of another is opened anew. */
async function openCopy(cache: Cache, request: Request): Promise<KeptCopy | null> {
  const stored = await cache.match(request);
  const hash = stored?.headers.get('etag');
  if (!stored || !hash) return null;
  const known = opened.get(request.url);
  if (known?.hash === hash) return known;
  const edition = /([^/]+)\.bin$/.exec(request.url)?.[1] ?? '';
  const copy = { edition, hash, pack: await openPack(await stored.blob()) };
  opened.set(request.url, copy);
  return copy;
}
