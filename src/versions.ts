import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { contentFolder } from './content-model/files/only-file.ts';
import { readContentFile } from './content-model/files/read-file.ts';
import { versionFiles, type versionSchema } from './content-model/site/version.ts';

/** A published version, with what other sites show of it. */
type PublishedVersion = z.output<typeof versionSchema>;

/** What other sites show of an indicator. */
export type Embed = PublishedVersion['embeds'][number];

/** The published versions of the site the oldest first; what the record says today changes none of them. */
export const publishedVersions: readonly PublishedVersion[] = readVersions();

function readVersions(): PublishedVersion[] {
  const place = 'site/versions';
  if (!existsSync(join(contentFolder, place))) return [];
  const names = readdirSync(join(contentFolder, place)).filter((name) => name.endsWith('.json'));
  return names
    .toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true }))
    .map((name) => {
      const path = `${place}/${name}`;
      return readContentFile(path, readFileSync(join(contentFolder, path)), versionFiles).data;
    });
}
