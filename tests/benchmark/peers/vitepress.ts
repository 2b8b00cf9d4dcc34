import { peerEditions } from './chapters.ts';
import { listOf, type Peer, withFrontMatter } from './peer.ts';

const config = (sidebars: object) => `import footnotes from 'markdown-it-footnote';
export default {
  title: 'Plan',
  locales: {
    'zh-hans': { label: 'Chinese', lang: '${peerEditions['zh-hans']}', link: '/zh-hans/' },
    en: { label: 'English', lang: '${peerEditions.en}', link: '/en/' },
  },
  ignoreDeadLinks: true,
  markdown: { config: (markdown) => markdown.use(footnotes) },
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebars)} },
};
`;

/** Vue’s theme for documentation, with its local search; without the plugin it takes notes for addresses of links. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4', 'markdown-it-footnote': '4.0.0' },
  filesOf: (chapters) => {
    const editions = Object.keys(peerEditions);
    const own = (edition: string) => chapters.filter((chapter) => chapter.edition === edition);
    const sidebars = editions.map((edition) => [
      `/${edition}/`,
      own(edition).map(({ title, id }) => ({ text: title, link: `/${edition}/${id}` })),
    ]);
    const indexes = editions.map((edition) => [
      `${edition}/index.md`,
      `# Plan\n\n${listOf(own(edition), ({ id }) => `./${id}.md`)}`,
    ]);
    const pages = chapters.map((chapter) => [
      `${chapter.edition}/${chapter.id}.md`,
      withFrontMatter(chapter, chapter.markdown),
    ]);
    return {
      '.vitepress/config.mjs': config(Object.fromEntries(sidebars)),
      ...Object.fromEntries([...indexes, ...pages]),
    };
  },
  build: { program: 'vitepress', words: ['build', '.'], output: '.vitepress/dist' },
  pathOf: (edition, id) => `${edition}/${id}.html`,
  search: { open: '.VPNavBarSearch button', field: 'input.search-input', result: 'a.result' },
};
