import { z } from 'astro/zod';
import { text } from '../field.ts';

/** A page about the site itself; the body of the file is its text. */
export const sitePageSchema = z.strictObject({
  /** Title of the page. */
  title: text,
  /** One sentence for search engines and previews. */
  description: text,
});
