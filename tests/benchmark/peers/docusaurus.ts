import { type Chapter, type PeerEdition, peerEditions } from './chapters.ts';
import { listOf, type Peer, withFrontMatter } from './peer.ts';

const config = `export default {
  title: 'Plan',
  url: 'https://plan.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md' },
  i18n: {
    defaultLocale: 'zh-hans',
    locales: ['zh-hans', 'en'],
    localeConfigs: { 'zh-hans': { htmlLang: '${peerEditions['zh-hans']}' }, en: { htmlLang: '${peerEditions.en}' } },
  },
  presets: [['@docusaurus/preset-classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', {
    hashed: true, indexBlog: false, docsRouteBasePath: '/', language: ['en', 'zh'],
  }]],
};
`;
const folders: Readonly<Record<PeerEdition, string>> = {
  'zh-hans': 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

/** React’s theme for documentation, with the local search that is used most. */
export const docusaurus: Peer = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.2.0',
    'react-dom': '19.2.0',
  },
  filesOf: (chapters) => ({
    'docusaurus.config.js': config,
    ...Object.fromEntries(
      chapters.map((chapter) => [
        `${folders[chapter.edition]}/${chapter.id}.md`,
        withFrontMatter(chapter, chapter.markdown),
      ]),
    ),
    ...Object.fromEntries(Object.entries(folders).map((entry) => indexOf(chapters, entry))),
  }),
  build: { program: 'docusaurus', words: ['build'], output: 'build' },
  pathOf: (edition, id) => `${edition === 'zh-hans' ? '' : `${edition}/`}${id}/`,
  search: { field: 'input.navbar__search-input', result: '[class*=suggestion_]' },
};

function indexOf(chapters: readonly Chapter[], [edition, folder]: [string, string]): [string, string] {
  const own = chapters.filter((chapter) => chapter.edition === edition);
  return [`${folder}/index.md`, `---\nslug: /\n---\n\n# Plan\n\n${listOf(own, ({ id }) => `./${id}.md`)}`];
}
