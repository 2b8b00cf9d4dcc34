import { answer } from './answer.ts';
import { checkForNewer } from './newer.ts';
import type { WorkerScope } from './worker-scope.d.ts';

/** The worker behind the pages, where a reader keeps a copy: served as /sw.js, never set up before. */
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  // The copies themselves and their facts come from the site or not at all.
  if (method !== 'GET' || origin !== location.origin || pathname.startsWith('/offline/')) return;
  event.respondWith(answer(event.request));
  if (mode === 'navigate') event.waitUntil(checkForNewer(pathname));
});
