import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { joinLines } from '../content-model/files/join-lines.ts';
import { readText } from '../content-model/files/read-text.ts';

/** Reads the pages about the site itself as the rest of the record is read, before they are rendered. */
export function sitePages(): AstroIntegration {
  return {
    name: 'site-pages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [pageSource(fileURLToPath(config.root))] } });
      },
    },
  };
}

function pageSource(root: string) {
  return {
    name: 'page-source',
    enforce: 'pre' as const,
    load: async (module: string) => {
      if (!module.endsWith('.mdx')) return undefined;
      return joinParagraphs(readText(await readFile(module), module.replace(root, '')));
    },
  };
}

interface Node {
  type: string;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx).freeze();

/** The source of a page with the lines of each paragraph joined, so that no blank stands in Chinese. */
export function joinParagraphs(source: string): string {
  const [front = ''] = /^---\n[\s\S]*?^---\n/m.exec(source) ?? [];
  const body = source.slice(front.length);
  const changes = paragraphsOf(parser.parse(body) as Node).flatMap((paragraph) => {
    const stretches = textsOf(paragraph).map(({ position }) => ({
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    }));
    const joined = joinLines(stretches.map(({ start, end }) => body.slice(start, end)));
    return stretches.map((stretch, index) => ({ ...stretch, text: joined[index] ?? '' }));
  });
  const text = changes.reduceRight(
    (written, { start, end, text }) => written.slice(0, start) + text + written.slice(end),
    body,
  );
  return front + text;
}

function paragraphsOf(node: Node): Node[] {
  return node.type === 'paragraph' ? [node] : (node.children ?? []).flatMap(paragraphsOf);
}

function textsOf(node: Node): Node[] {
  return node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsOf);
}
