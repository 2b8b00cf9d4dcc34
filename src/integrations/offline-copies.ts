import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Edition, editionList, originalOf, translationOf } from '../editions/editions.ts';
import { words } from '../editions/words.ts';
import { type CopyFacts, type CopyNotices, factsUrl, packUrl } from '../offline/addresses.ts';
import { site } from '../site.ts';
import { escapeMarkup } from '../strings/escape-markup.ts';
import { pageUrl, path } from '../urls.ts';
import { packFiles } from './pack-files.ts';

/** Writes, for each edition, what a reader may keep on a device, and puts the worker that serves it at the root. */
export function offlineCopies(): AstroIntegration {
  return {
    name: 'offline-copies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const output = { entryFileNames: '[name].js' };
        updateConfig({ vite: { worker: { format: 'iife', rolldownOptions: { output } } } });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        mkdirSync(join(folder, 'offline'), { recursive: true });
        for (const edition of editionList) writeCopy(folder, edition, files);
      },
    },
  };
}

function writeCopy(folder: string, edition: Edition, files: readonly string[]): void {
  const kept = files.filter((file) => isKept(file, edition));
  const pages = kept.filter((file) => file.endsWith('.html'));
  const pack = packFiles(
    kept.map((file) => ({ address: addressOf(file), content: readFileSync(join(folder, file)) })),
    noticesOf(edition),
  );
  const facts: CopyFacts = {
    version: site.version,
    date: site.date,
    hash: createHash('sha256').update(pack).digest('hex'),
    bytes: pack.length,
    pages: pages.length,
    newer: notice(edition, words[edition].offline.notices.newer(site.version, site.date)),
  };
  writeFileSync(join(folder, packUrl(edition)), pack);
  writeFileSync(join(folder, factsUrl(edition)), JSON.stringify(facts));
}

/** Whether a file belongs to the copy of an edition: what its pages show and search by, not the files to take away. */
export function isKept(file: string, edition: Edition): boolean {
  const texts = [edition, originalOf(edition), translationOf(edition)].join('|');
  return [
    new RegExp(`^${edition}/.*\\.html$`),
    new RegExp(`^search/(?:${edition}/.*|[^/]*-${edition})\\.json$`),
    new RegExp(`^quote/[^/]+/(?:${edition}/.*|places-${edition}|text-(?:${texts}))\\.json$`),
    new RegExp(`^listening/${edition}\\.json$`),
    /^(?:assets|pagefind)\/.*(?<!\.(?:br|gz))$/,
    /^(?:index\.html|favicon\.svg|icon-\d+\.png|manifest\.webmanifest)$/,
  ].some((kept) => kept.test(file));
}

function noticesOf(edition: Edition): CopyNotices {
  const { stored, absent } = words[edition].offline.notices;
  return {
    stored: notice(edition, stored(site.version, site.date)),
    absent: notice(edition, absent),
  };
}

/** What a page says of the copy, with the way to where it is managed. */
function notice(edition: Edition, text: string): string {
  const link = escapeMarkup(words[edition].offline.index);
  return `${escapeMarkup(text)} <a href="${pageUrl(edition, path.offline())}">${link}</a>`;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
}

/** Address of a file; that of a page is the one of its folder. */
function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
}
