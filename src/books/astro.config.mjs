import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from '../site.ts';

/** The pages that books are made of: a page a book. `npm run books` makes them, prints them and throws them away. */
export default defineConfig({
  site: site.origin,
  srcDir: './src/books',
  publicDir: './src/books/none',
  outDir: './.astro/books',
  cacheDir: './.astro/books-cache',
  output: 'static',
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets', format: 'file' },
  // The program that prints asks for each font by its address.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
