import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { RecordError } from '../content-model/record-error.ts';
import { type MovedId, movedIds, movedPages } from '../redirects.ts';

/** Keeps ids that moved on their pages, and tells hosts that read `_redirects` of pages and files that moved. */
export function movedAddresses(): AstroIntegration {
  return {
    name: 'moved-addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [page, ids] of Map.groupBy(movedIds, ({ page }) => page)) {
          const file = new URL(`.${page}index.html`, dir);
          if (!existsSync(file))
            throw movedFault(`${page}#${ids[0]?.from}`, 'no such page', 'a page of the site');
          writeFileSync(file, ids.reduce(withAnchor, readFileSync(file, 'utf8')));
        }
        const lines = movedPages.map(({ from, to }) => `${from} ${to} 301\n`);
        if (lines.length > 0) writeFileSync(new URL('_redirects', dir), lines.join(''));
      },
    },
  };
}

const attributes = `(?:[^<>"]|"[^"]*")*`;

/** Elements that hold no text themselves: the anchor goes into the first of their parts that does. */
const listOrRow = /^<(?:table|thead|tbody|tr|ul|ol|dl)\b/;
const part = new RegExp(String.raw`<(?:td|th|li|dt|dd|caption)\b${attributes}>`);

/** A page with an empty anchor of the old id at the beginning of what has the new one. */
function withAnchor(html: string, { page, from, to }: MovedId): string {
  const found = new RegExp(String.raw`<[a-z][\w-]*${attributes}\sid="${to}"${attributes}>`).exec(html);
  const field = `${page}#${from}`;
  if (!found) throw movedFault(field, `no #${to} on the page`, 'an id that the page has');
  if (html.includes(` id="${from}"`))
    throw movedFault(field, `#${from} on the page`, 'an id that it had once');
  const end = found.index + found[0].length;
  const inner = listOrRow.test(found[0]) ? part.exec(html.slice(end)) : null;
  const at = inner ? end + inner.index + inner[0].length : end;
  return `${html.slice(0, at)}<a id="${from}"></a>${html.slice(at)}`;
}

function movedFault(field: string, found: string, expected: string): RecordError {
  const mend = 'name a page of the site, and an id on it for one that it had';
  return new RecordError({ file: 'content/site/redirects.json', field, found, expected, mend });
}
