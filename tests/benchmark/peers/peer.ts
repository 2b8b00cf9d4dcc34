import type { Packages } from '../install-packages.ts';
import type { Chapter, PeerEdition } from './chapters.ts';

/** How a reader searches on a page. */
export interface SearchWay {
  /** What opens the search, where the page shows it; nothing where the field always stands on the page. */
  open?: string;
  field: string;
  /** A result. */
  result: string;
}

/** Another way to make a site of the same text. */
export interface Peer {
  name: string;
  packages: Packages;
  /** Files of the site, by their paths. */
  filesOf: (chapters: readonly Chapter[]) => Record<string, string>;
  /** The program of the package, and what it is told. */
  build: { program: string; words: readonly string[]; output: string };
  /** Address of a chapter. */
  pathOf: (edition: PeerEdition, id: string) => string;
  search: SearchWay;
}

/** A chapter under front matter with its title. */
export function withFrontMatter({ title }: Chapter, body: string, more = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${more}---\n\n${body}`;
}

/** A page that lists the chapters of an edition, in the place of a home page. */
export function listOf(chapters: readonly Chapter[], hrefOf: (chapter: Chapter) => string): string {
  return chapters.map((chapter) => `- [${chapter.title}](${hrefOf(chapter)})`).join('\n');
}
