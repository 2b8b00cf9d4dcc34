import { statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import compressor from 'astro-compressor';

const compressed =
  /\.(?:bib|css|csv|html|js|json|md|mjs|pagefind|pf_meta|ris|svg|tbx|tmx|tsv|txt|webmanifest|xml)$/;

/** Below this size a copy saves a reader nothing. */
const smallest = 1000;

/**
 * Writes a brotli and a gzip copy beside every file that they make smaller, for hosts that send copies made beforehand.
 * Comes last, when all files are there; the chunks of Pagefind's index are compressed inside already.
 */
export function compressedCopies(): AstroIntegration {
  return compressor({
    zstd: false,
    hooks: { fileFilter: ({ filePath }) => compressed.test(filePath) && statSync(filePath).size >= smallest },
  });
}
