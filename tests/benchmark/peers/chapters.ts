import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planId } from '../../page-kinds.ts';

/** A chapter of an edition as the Markdown that the site offers. */
export interface Chapter {
  edition: PeerEdition;
  id: string;
  title: string;
  markdown: string;
}

/** The editions that the other sites are given: the source and the translation, each in a locale. */
export type PeerEdition = 'zh-hans' | 'en';
/** Language tags of these editions. */
export const peerEditions: Readonly<Record<PeerEdition, string>> = { 'zh-hans': 'zh-Hans', en: 'en' };

/** All chapters of both editions in the built site. */
export function readChapters(dist: string): Chapter[] {
  return (Object.keys(peerEditions) as PeerEdition[]).flatMap((edition) => {
    const folder = join(dist, edition, planId, 'chapters');
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
    return files.sort().map((file) => {
      const markdown = readFileSync(join(folder, file), 'utf8');
      const title = /^# (.+)$/m.exec(markdown)?.[1] ?? file;
      return { edition, id: file.replace('.md', ''), title, markdown };
    });
  });
}
