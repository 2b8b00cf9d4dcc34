import { statSync } from 'node:fs';
import { constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import compressor from 'astro-compressor';

const compressed =
  /\.(?:bib|css|csv|html|js|json|md|mjs|pagefind|pf_meta|ris|svg|tbx|tmx|tsv|txt|webmanifest|xml)$/;

/** Files to be kept: large, and fetched once by few. */
const kept = /\.(?:csv|md|tbx|tmx|tsv)$/;

/** Below this size a copy saves a reader nothing. */
const smallest = 1000;

/**
 * Writes a brotli and a gzip copy beside every file that they make smaller, for hosts that send copies made beforehand.
 * Comes last, when all files are there; the chunks of Pagefind's index are compressed inside already.
 */
export function compressedCopies(): AstroIntegration {
  return compressor({
    zstd: false,
    hooks: {
      fileFilter: ({ filePath }) => compressed.test(filePath) && statSync(filePath).size >= smallest,
      fileOptions: { brotli: ({ filePath }) => brotliOptionsFor(filePath) },
    },
  });
}

/** The highest quality for what a page loads; the one below, three per cent larger, for a third of the time. */
export function brotliOptionsFor(file: string): { params: Record<number, number> } {
  return {
    params: { [constants.BROTLI_PARAM_QUALITY]: kept.test(file) ? 10 : constants.BROTLI_MAX_QUALITY },
  };
}
