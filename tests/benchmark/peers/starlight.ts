import { peerEditions } from './chapters.ts';
import { listOf, type Peer, withFrontMatter } from './peer.ts';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  telemetry: false,
  integrations: [starlight({
    title: 'Plan',
    defaultLocale: 'zh-hans',
    locales: {
      'zh-hans': { label: 'Chinese', lang: '${peerEditions['zh-hans']}' },
      en: { label: 'English', lang: '${peerEditions.en}' },
    },
  })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Astro’s theme for documentation, with the Pagefind that it brings. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  filesOf: (chapters) => ({
    'astro.config.mjs': config,
    'src/content.config.ts': collections,
    ...Object.fromEntries(
      chapters.map((chapter) => [
        `src/content/docs/${chapter.edition}/${chapter.id}.md`,
        withFrontMatter(chapter, chapter.markdown.replace(/^# .+$/m, '')),
      ]),
    ),
    ...Object.fromEntries(
      Object.keys(peerEditions).map((edition) => {
        const own = chapters.filter((chapter) => chapter.edition === edition);
        const list = listOf(own, ({ id }) => `/${edition}/${id}/`);
        return [`src/content/docs/${edition}/index.md`, `---\ntitle: Plan\n---\n\n${list}`];
      }),
    ),
  }),
  build: { program: 'astro', words: ['build'], output: 'dist' },
  pathOf: (edition, id) => `${edition}/${id}/`,
  search: {
    open: 'button[data-open-modal]',
    field: 'dialog[open] input',
    result: '.pagefind-ui__result-link',
  },
};
