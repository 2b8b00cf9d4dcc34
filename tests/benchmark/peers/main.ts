import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser } from '../../../src/set-up/browser.mjs';
import { serveFolder } from '../../../src/set-up/serve-folder.mjs';
import { planId } from '../../page-kinds.ts';
import { takePrecedence } from '../precedence.ts';
import { loadInTurn } from '../slow-phone.ts';
import { type BuiltPeer, buildPeer } from './build-peer.ts';
import { type PeerEdition, peerEditions, readChapters } from './chapters.ts';
import { docusaurus } from './docusaurus.ts';
import type { Peer, SearchWay } from './peer.ts';
import { finds, measureSearch } from './search-peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** A site that is served and asked. */
interface Site {
  name: string;
  built?: BuiltPeer;
  address: string;
  pathOf: Peer['pathOf'];
  search: SearchWay;
  stop: () => void;
}

const dist = join(import.meta.dirname, '../../../dist');
const peers = [starlight, vitepress, docusaurus];
const chapter = '6';
const runs = 5;
/** A phrase of the chapter whose search is measured; here it is the name of a term, which the box answers. */
const phrases: Readonly<Record<PeerEdition, string>> = { 'zh-hans': '断面长制', en: 'river chief' };
/** What the chapter, or the term of it, is called in results. */
const chapter6 = /(?:^|\/)6(?:\.html|\/|#)|第六章|Chapter 6|san-dian-yi-zhong-xin/;
const chapter7 = /(?:^|\/)7(?:\.html|\/|#)|第七章|1220/;
const questions: readonly { kind: string; query: string; right: RegExp }[] = [
  { kind: 'a phrase', query: '三点一中心', right: chapter6 },
  { kind: 'pinyin', query: 'sandianyizhongxin', right: chapter6 },
  { kind: 'traditional letters', query: '三點一中心', right: chapter6 },
  { kind: 'a number as name', query: '1220', right: chapter7 },
];

/** Prints what the same chapters cost as a site of this project and of others: weights, paints, search and build. */
export async function measurePeers(): Promise<void> {
  takePrecedence();
  const sites = [await ownSite(), ...(await Promise.all(peers.map(servePeer)))];
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    printBuilds(sites);
    for (const edition of Object.keys(peerEditions) as PeerEdition[])
      await printPages(browser, sites, edition);
    await printSearch(browser, sites);
  } finally {
    await browser.close();
    for (const { stop } of sites) stop();
  }
}

async function ownSite(): Promise<Site> {
  const { server, address } = await serveFolder(dist, 4500);
  const search = {
    open: '[popovertarget=find]',
    field: '.search-box input',
    result: '#suggestions [data-kind]',
  };
  const pathOf = (edition: string, id: string) => `${edition}/${planId}/chapters/${id}/`;
  return { name: 'this site', address, pathOf, search, stop: () => server.close() };
}

async function servePeer(peer: Peer): Promise<Site> {
  const { pathOf, search, packages } = peer;
  const built = buildPeer(peer, readChapters(dist));
  const server = createServer(sirv(built.output, { dev: true, brotli: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error(`${peer.name} has no address`);
  const name = `${peer.name} ${Object.values(packages)[0]}`;
  const address = `http://127.0.0.1:${place.port}/`;
  return { name, built, address, pathOf, search, stop: () => server.close() };
}

async function printPages(browser: Browser, sites: readonly Site[], edition: PeerEdition): Promise<void> {
  console.log(
    `\n| chapter ${chapter}, ${edition} | kB | requests | first paint, ms | largest paint, ms | search, kB | search, s |`,
  );
  console.log('|---|---|---|---|---|---|---|');
  const urls = sites.map(({ address, pathOf }) => address + pathOf(edition, chapter));
  const costs = await loadInTurn(browser, urls, runs);
  for (const [index, { name, search: way }] of sites.entries()) {
    const cost = costs[index];
    const search = await measureSearch(browser, urls[index] ?? '', { way, query: phrases[edition] });
    const cells = [
      name,
      kilobytes(cost?.bytes),
      cost?.requests,
      cost?.firstPaint.toFixed(0),
      cost?.largestPaint.toFixed(0),
      kilobytes(search?.bytes),
      search ? (search.time / 1000).toFixed(1) : 'nothing found',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function printSearch(browser: Browser, sites: readonly Site[]): Promise<void> {
  console.log(`\n| finds | ${questions.map(({ kind, query }) => `${kind}: ${query}`).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(questions.length)}`);
  for (const { name, address, pathOf, search: way } of sites) {
    const url = address + pathOf('zh-hans', chapter);
    const found: boolean[] = [];
    for (const { query, right } of questions) found.push(await finds(browser, url, { way, query, right }));
    console.log(`| ${[name, ...found.map((is) => (is ? 'yes' : 'no'))].join(' | ')} |`);
  }
}

function printBuilds(sites: readonly Site[]): void {
  console.log('\n| build | pages | time, s | a page, ms | memory, MB |\n|---|---|---|---|---|');
  for (const { name, built } of sites) {
    if (!built) continue;
    const { pages, time, memory } = built;
    const cells = [name, pages, (time / 1000).toFixed(1), (time / pages).toFixed(0), memory.toFixed(0)];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : (bytes / 1000).toFixed(1);
}
