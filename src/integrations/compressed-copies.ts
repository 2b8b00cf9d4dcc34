import { statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import compressor from 'astro-compressor';

const text = /\.(?:bib|css|csv|html|js|json|md|mjs|ris|svg|tbx|tmx|tsv|txt|webmanifest|xml)$/;

/** Below this size a copy saves a reader nothing. */
const smallest = 1000;

/**
 * Writes a brotli and a gzip copy beside every file of text, for hosts that send copies made beforehand.
 * Comes last, when all files are there; the files of Pagefind are compressed inside already.
 */
export function compressedCopies(): AstroIntegration {
  return compressor({
    zstd: false,
    hooks: { fileFilter: ({ filePath }) => text.test(filePath) && statSync(filePath).size >= smallest },
  });
}
