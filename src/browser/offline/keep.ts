import { type CopyFacts, cacheName, factsUrl, packUrl } from '../../offline/addresses.ts';
import { workerAddress } from './worker-address.ts';

/** What the page knows of a kept copy. */
export type KeptFacts = Pick<CopyFacts, 'version' | 'date' | 'hash' | 'bytes'>;

/** A copy that is to be kept. */
export interface Keeping {
  edition: string;
  facts: CopyFacts;
  signal: AbortSignal;
  /** Told of the bytes that are there. */
  tell: (bytes: number) => void;
}

/** Thrown where the download is not what the site announced. */
export class DamagedCopy extends Error {}

/** The facts of the newest copy; throws where the site cannot be reached. */
export async function newestFacts(edition: string): Promise<CopyFacts> {
  const response = await fetch(factsUrl(edition), { cache: 'no-store' });
  if (!response.ok) throw new TypeError(`${response.status} for ${factsUrl(edition)}`);
  return response.json();
}

/** The facts of the copy that this device has; null where it has none, and then nothing half either. */
export async function keptFacts(edition: string): Promise<KeptFacts | null> {
  const stored = await caches.match(packUrl(edition), { cacheName });
  const facts = stored?.headers.get('copy-facts');
  if (facts && (await registration())) return JSON.parse(facts);
  await removeCopy(edition);
  return null;
}

/** Keeps a copy: it is downloaded whole and checked, and takes the place of an older one in one step. */
export async function keepCopy({ edition, facts, signal, tell }: Keeping): Promise<void> {
  const { version, date, hash, bytes } = facts;
  await checkRoom(bytes);
  const pack = await download({ address: `${packUrl(edition)}?${hash}`, signal, tell });
  await checkWhole(pack, facts);
  const isFirst = (await keptFacts(edition)) === null;
  try {
    const kept: KeptFacts = { version, date, hash, bytes };
    const headers = { etag: hash, 'copy-facts': JSON.stringify(kept) };
    const cache = await caches.open(cacheName);
    await cache.put(packUrl(edition), new Response(pack, { headers }));
    await cache.put(factsUrl(edition), Response.json(facts));
    await navigator.serviceWorker.register(workerAddress());
    await navigator.serviceWorker.ready;
  } catch (error) {
    if (isFirst) await removeCopy(edition);
    throw error;
  }
  // Asks that the browser does not clear it; where it may all the same, the page says so.
  navigator.storage.persist?.().catch(() => {});
}

/** Removes a copy, and with the last one the cache and the worker. */
export async function removeCopy(edition: string): Promise<void> {
  if (await caches.has(cacheName)) {
    const cache = await caches.open(cacheName);
    await cache.delete(packUrl(edition));
    await cache.delete(factsUrl(edition));
    if ((await cache.keys()).length > 0) return;
    await caches.delete(cacheName);
  }
  await (await registration())?.unregister();
}

function registration(): Promise<ServiceWorkerRegistration | undefined> {
  return navigator.serviceWorker.getRegistration('/');
}

async function checkRoom(bytes: number): Promise<void> {
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
  if (quota - usage < bytes) throw new DOMException('', 'QuotaExceededError');
}

async function download({
  address,
  signal,
  tell,
}: Pick<Keeping, 'signal' | 'tell'> & { address: string }): Promise<Blob> {
  const { ok, status, body } = await fetch(address, { signal, cache: 'no-store' });
  if (!ok || !body) throw new TypeError(`${status} for ${address}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    tell(bytes);
  }
  return new Blob(parts);
}

async function checkWhole(pack: Blob, { bytes, hash }: CopyFacts): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await pack.arrayBuffer()));
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (pack.size !== bytes || found !== hash) throw new DamagedCopy();
}
