import { Cite } from '@citation-js/core';
import { expect, test } from '@playwright/test';
import type { CitedItem } from '../../src/citations/cited-item.ts';
import { citationFiles, citationText } from '../../src/citations/format.ts';
import { styles } from '../../src/citations/styles.ts';
import type { CitationStyle } from '../../src/editions/words/citing.ts';
import { site } from '../../src/site.ts';

const chinese: CitedItem = {
  kind: 'page',
  edition: 'zh-hans',
  id: 'xiaowan-155-terms-310-zh-hans',
  rest: 'xiaowan/terms/310/',
  address: 'https://plan.example/zh-hans/xiaowan/terms/310/',
  title: '两清',
  work: '',
  number: '',
  author: '',
  translator: '',
  publisher: '',
  place: '',
  site: '小湾规划查阅网站',
  siteVersion: '小湾规划查阅网站1.2.0版',
  issued: '2031-03-04',
};
const report: CitedItem = {
  ...chinese,
  kind: 'report',
  title: '第一章 总则',
  work: '小湾试验区样例规划纲要',
  number: '湾管〔2031〕1号',
  author: '小湾试验区管理委员会',
  publisher: '小湾试验区管理委员会',
  place: '小湾',
  issued: '2031-01-05',
};
const dataset: CitedItem = {
  ...chinese,
  kind: 'dataset',
  work: '小湾规划',
  title: '绿化率',
  number: 'XW-I01',
};
const entry: CitedItem = { ...chinese, kind: 'entry' };
const english: CitedItem = {
  ...report,
  edition: 'en',
  title: 'Chapter 1 General rules',
  work: 'Sample Outline Plan of Xiaowan',
  number: 'Wanguan [2031] No. 1',
  author: 'Administrative Committee of Xiaowan',
  translator: 'Editors of Xiaowan',
  publisher: 'Administrative Committee of Xiaowan',
  place: 'Xiaowan',
};
const firm: CitedItem = {
  ...chinese,
  edition: 'en',
  title: 'Small jetty Co., Ltd.',
  work: 'The plan of Xiaowan',
  siteVersion: 'Xiaowan (reference site, version 1.2.0)',
};
const url = chinese.address;
const read = site.date;

/** Items in a style, and what a librarian expects of them to the last sign. */
const expected: [CitedItem, CitationStyle, string][] = [
  [
    report,
    'gb-t',
    `小湾试验区管理委员会. 小湾试验区样例规划纲要：第一章 总则：湾管〔2031〕1号[R/OL]. 小湾：小湾试验区管理委员会，2031. ${url}.`,
  ],
  [
    dataset,
    'gb-t',
    `小湾规划：绿化率：XW-I01[DS/OL]. V${site.version}. 小湾规划查阅网站（2031-03-04）[${read}]. ${url}.`,
  ],
  [entry, 'gb-t', `两清：小湾规划查阅网站1.2.0版[EB/OL]. （2031-03-04）[${read}]. ${url}.`],
  [
    english,
    'gb-t',
    `Administrative Committee of Xiaowan. Sample Outline Plan of Xiaowan: Chapter 1 General rules：Wanguan [2031] No. 1[R/OL]. Editors of Xiaowan，trans. Xiaowan：Administrative Committee of Xiaowan，2031. ${url}.`,
  ],
  [
    firm,
    'gb-t',
    `The plan of Xiaowan: Small jetty Co., Ltd.: Xiaowan (reference site, version 1.2.0)[EB/OL]. （2031-03-04）[${read}]. ${url}.`,
  ],
  [
    report,
    'older-gb-t',
    `小湾试验区管理委员会. 小湾试验区样例规划纲要: 第一章 总则: 湾管〔2031〕1号[R/OL]. 小湾: 小湾试验区管理委员会, 2031[${read}]. ${url}.`,
  ],
  [dataset, 'older-gb-t', `小湾规划: 绿化率: XW-I01[DS/OL]. 小湾规划查阅网站1.2.0版, 2031[${read}]. ${url}.`],
  [entry, 'older-gb-t', `两清[EB/OL]. 小湾规划查阅网站1.2.0版, 2031[${read}]. ${url}.`],
  [
    report,
    'apa',
    `小湾试验区管理委员会. (2031). 小湾试验区样例规划纲要：第一章 总则 (湾管〔2031〕1号). 小湾试验区管理委员会. ${url}`,
  ],
  [
    dataset,
    'apa',
    `小湾规划：绿化率 (XW-I01; Version ${site.version}). (2031). [Dataset]. 小湾规划查阅网站. ${url}`,
  ],
  [entry, 'apa', `两清. (2031). In 小湾规划查阅网站1.2.0版. ${url}`],
  [
    report,
    'chicago',
    `小湾试验区管理委员会. 2031. “小湾试验区样例规划纲要：第一章 总则.” 湾管〔2031〕1号. 小湾: 小湾试验区管理委员会. ${url}.`,
  ],
  [
    english,
    'older-gb-t',
    `Administrative Committee of Xiaowan. Sample Outline Plan of Xiaowan: Chapter 1 General rules: Wanguan [2031] No. 1[R/OL]. Editors of Xiaowan, trans. Xiaowan: Administrative Committee of Xiaowan, 2031[${read}]. ${url}.`,
  ],
  [
    english,
    'apa',
    `Administrative Committee of Xiaowan. (2031). Sample Outline Plan of Xiaowan: Chapter 1 General rules (Editors of Xiaowan, Trans.; Wanguan [2031] No. 1). Administrative Committee of Xiaowan. ${url}`,
  ],
  [
    english,
    'chicago',
    `Administrative Committee of Xiaowan. 2031. “Sample Outline Plan of Xiaowan: Chapter 1 General Rules.” Wanguan [2031] No. 1. Translated by Editors of Xiaowan. Xiaowan: Administrative Committee of Xiaowan. ${url}.`,
  ],
  [
    firm,
    'apa',
    `The plan of Xiaowan: Small jetty Co., Ltd. (2031, March 4). Xiaowan (Reference Site, Version 1.2.0). ${url}`,
  ],
];

test('an item is cited in each style to the last sign', () => {
  for (const [item, style, text] of expected) expect(citationText(item, style)).toBe(text);
});

test('what is filled into a style is what the style makes of it', () => {
  const titles = [
    'R&D',
    '1+3+1',
    '54321+N',
    '规划（2031）',
    '甲/乙',
    '“两清”',
    '三点。',
    'Small Jetty (Phase II)',
  ];
  for (const title of [...titles, 'a Co., Ltd.', 'What is it?', '《湾》', 'x <y>', '100%'])
    for (const item of [chinese, dataset, report, english, firm])
      for (const [style, { entryOf, locales }] of Object.entries(styles)) {
        const named = { ...item, title };
        const text = citationText(named, style as CitationStyle);
        const lang = locales[item.edition === 'en' ? 'en' : 'zh'];
        const whole = new Cite([entryOf(named)]).format('bibliography', { style, lang, format: 'text' });
        expect(`${style} ${text}`).toBe(
          `${style} ${String(whole)
            .trim()
            .replace(/^\[1\] /, '')}`,
        );
      }
});

test('the files of a citation keep Chinese, hyphens of the id and long names in one piece', () => {
  const long = {
    ...english,
    author: 'Administrative Committee of the Xiaowan Trial Zone for Jetties, Trees and Clearances',
  };
  for (const item of [report, dataset, entry, chinese, long]) {
    const [bib, ris, json] = Object.values(citationFiles).map(({ write }) => write(item));
    expect(bib).toContain(`{${item.id},\n`);
    expect(ris).toContain(`\nID  - ${item.id}\n`);
    if (item.number) for (const text of [bib, json]) expect(text).toContain(item.number);
    if (item.kind !== 'report')
      for (const text of [bib, ris]) expect(text?.replace(/[{}]/g, '')).toContain(item.site);
    for (const text of [bib, ris, json].map((file) => file?.replace(/[{}]/g, ''))) {
      expect(text).toContain(item.title);
      expect(text).toContain(item.author);
      expect(text).toContain(item.address);
    }
  }
});
