import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import compressor from 'astro-compressor';

const compressed =
  /\.(?:bib|css|csv|html|js|json|md|mjs|pagefind|pf_meta|ris|svg|tbx|tmx|tsv|txt|webmanifest|xml)$/;

/** Files to be kept: large, and fetched once by few. */
const kept = /\.(?:csv|md|tbx|tmx|tsv)$/;

/** Below this size a copy saves a reader nothing. */
const smallest = 1000;

/** Copies that earlier builds made, by the digest of what they are of: most pages are the same from build to build. */
const cache = resolve('node_modules/.cache/copies');
const endings = ['.br', '.gz'];

/**
 * Writes a brotli and a gzip copy beside every file that they make smaller, for hosts that send copies made beforehand.
 * Comes last, when all files are there; the chunks of Pagefind's index are compressed inside already.
 */
export function compressedCopies(): AstroIntegration {
  const anew: string[] = [];
  const fileFilter = ({ filePath }: { filePath: string }) => {
    if (!compressed.test(filePath) || statSync(filePath).size < smallest || takeCopies(filePath))
      return false;
    anew.push(filePath);
    return true;
  };
  const fileOptions = { brotli: ({ filePath }: { filePath: string }) => brotliOptionsFor(filePath) };
  const { name, hooks } = compressor({ zstd: false, hooks: { fileFilter, fileOptions } });
  const compress = hooks['astro:build:done'];
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        await compress?.(options);
        for (const file of anew) keepCopies(file);
      },
    },
  };
}

/** The highest quality for what a page loads; the one below, three per cent larger, for a third of the time. */
export function brotliOptionsFor(file: string): { params: Record<number, number> } {
  return {
    params: { [constants.BROTLI_PARAM_QUALITY]: kept.test(file) ? 10 : constants.BROTLI_MAX_QUALITY },
  };
}

/** Puts the copies of an earlier build beside a file, where there are both. */
function takeCopies(file: string): boolean {
  const copy = inCache(file);
  const areThere = endings.every((ending) => existsSync(copy + ending));
  if (areThere) for (const ending of endings) place(copy + ending, file + ending);
  return areThere;
}

/** Keeps the copies of a file for later builds. */
function keepCopies(file: string): void {
  mkdirSync(cache, { recursive: true });
  const copy = inCache(file);
  for (const ending of endings) if (existsSync(file + ending)) place(file + ending, copy + ending);
}

/** Where the copies of a file are, without their endings: the same as long as its content, the quality and the compressors are. */
function inCache(file: string): string {
  const { brotli, zlib } = process.versions;
  const how = JSON.stringify([brotliOptionsFor(file), brotli, zlib]);
  return join(cache, createHash('sha256').update(how).update(readFileSync(file)).digest('hex').slice(0, 32));
}

/** Copies a file whole or not at all. */
function place(from: string, to: string): void {
  const part = `${to}.${process.pid}`;
  copyFileSync(from, part);
  renameSync(part, to);
}
