import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fileOf, siteFolder } from '../built-pages.ts';
import { chapterSlugs, editionNames, planId } from './export-files.ts';

/** Address parts that the site promised once and for ever. */
const terms = [
  ...['1-3-1', '310', 'san-da-gong-cheng', 'liang-xin', 'san-ju-liang-zhong-xin'],
  ...[
    'shuang-jin-shuang-cu-san-you-hua',
    'nan-zheng-bei-zhan',
    'zhi-shi-chan-quan-san-jin',
    'ke-ji-san-fu-wu',
  ],
  ...['ti-mian-liang-xian-dian-jing', 'san-xian-yi-dan', '1-12', 'yi-ge-yun-yi-zhang-tu-san-ge-zhi-hui'],
  ...['san-dian-yi-zhong-xin', 'liang-wei-san-luan', 'qing-san-he', 'san-gao-liang-di', '1220', 'qi-ge-shi'],
  ...[
    'san-xiang-zhi-du',
    'shi-da-zhuan-xiang-ti-sheng-xing-dong',
    '54321-n',
    'san-jian-san-jian',
    'liu-ge-100',
  ],
  ...[
    'shi-ge-wu',
    'liu-dao-wei',
    'san-zhi-rong-he',
    'qi-zhong-neng-li',
    'qi-da-zhong-dian-zhuan-xiang-gui-hua',
  ],
];
const indicators = [
  ...['gdp', 'gdp-growth', 'public-budget-revenue', 'disposable-income', 'fixed-asset-investment'],
  ...[
    'imports-exports',
    'utilized-foreign-capital',
    'manufacturing-value-added-rate',
    'industrial-value-added',
  ],
  ...[
    'service-revenue',
    'high-tech-output-share',
    'leading-industries-share',
    'listed-companies',
    'tax-per-mu',
  ],
  ...['rd-intensity', 'enterprise-rd-share', 'invention-patents', 'high-tech-enterprises', 'tech-smes'],
  ...[
    'high-growth-enterprises',
    'rd-institutions',
    'industrial-energy-intensity',
    'good-air-days',
    'schools',
  ],
  ...['hospitals'],
];
const projects = Array.from({ length: 52 }, (_, index) => String(index + 1));

/** Pages of a plan, below its address. */
const planPages = [
  ...['', 'notice/', 'annexes/1/', 'annexes/2/', 'terms/', 'indicators/', 'projects/', 'corrections/'],
  ...chapterSlugs.flatMap((slug) => [`chapters/${slug}/`, `parallel/${slug}/`]),
  ...terms.map((slug) => `terms/${slug}/`),
  ...indicators.map((slug) => `indicators/${slug}/`),
  ...projects.map((number) => `projects/${number}/`),
];

test('the table of addresses is whole', () => {
  expect([terms.length, indicators.length, projects.length, chapterSlugs.length]).toEqual([29, 25, 52, 10]);
});

for (const edition of editionNames)
  test(`every promised address of ${edition} has its page`, () => {
    const rest = ['', 'about/', 'search/', ...planPages.map((page) => `${planId}/${page}`)];
    const addresses = rest.map((page) => `/${edition}/${page}`);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
  });

test('the gateway and the page for wrong addresses are there', () => {
  expect(['/', '/404.html'].filter((address) => !isThere(address))).toEqual([]);
});

function isThere(address: string): boolean {
  return existsSync(join(siteFolder, fileOf(address)));
}
