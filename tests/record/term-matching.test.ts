import { expect, test } from '@playwright/test';
import { offsets } from '../../src/plan/text/marks/offsets.ts';
import { isOf, voiceOf } from '../../src/plan/text-keys.ts';
import { readEditions } from './read-editions.ts';
import { bytesOf, recordFolder } from './record-files.ts';

const reading = readEditions(bytesOf([recordFolder]));

/** A unit, and how often it uses which terms; 0 where it has only what looks alike, or a longer term. */
const cases: readonly (readonly [unit: string, terms: Readonly<Record<string, number>>])[] = [
  ['c1-s1-ss3-p2', { 'liang-wei-san-luan': 1 }],
  ['c6-s2-p1', { 'liang-wei-san-luan': 1, 'san-luan': 0 }],
  ['c8-s2-p6', { 'san-luan': 1, 'liang-wei-san-luan': 0 }],
  ['c1-s1-ss4-p2', { 'san-da-gong-cheng': 1, 'liang-xin': 1, 'si-da-gong-cheng': 0 }],
  ['c4-p1', { 'si-da-gong-cheng': 1, 'san-da-gong-cheng': 0 }],
  ['c1-s1-ss1-p1', { 'san-gao-san-xin-san-qu': 1, 'san-gao-liang-di': 0, 'liang-xin': 0 }],
  ['c1-s1-ss1-p3', { '1-3-1': 1, 'gui-shang': 3 }],
  ['c2-s2-p1', { '1-3-1': 1, 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c2-s4-p2', { '1-3-1': 2, 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c3-s1', { '1-3-1': 1 }],
  ['c1-s1-ss3-p1', { '310': 1, 'sheng-tai-huan-jing-zheng-ce-ji-cheng-gai-ge': 1, 'ji-cheng-gai-ge': 0 }],
  ['c6-s1-p2', { '310': 1 }],
  ['box-6-1', { '310': 1 }],
  ['c7-s1-p1', { '1220': 1, 'ji-cheng-gai-ge': 1 }],
  ['c7-s2-p1', { 'qi-ge-shi': 1, 'fang-guan-fu': 1 }],
  ['c7-s2-p2', { 'san-xiang-zhi-du': 1 }],
  ['c8-s3-p1', { 'san-xiang-zhi-du': 1 }],
  ['c2-s3-p4', { 'fang-guan-fu': 1 }],
  ['c2-s3-p3', { 'zi-mao-qu': 1, 'lian-dong-chuang-xin-qu': 1 }],
  ['c7-s2-p3', { 'zi-mao-qu': 1 }],
  ['c7-s3-p2', { 'zi-mao-qu': 2, 'lian-dong-chuang-xin-qu': 1 }],
  ['c1-s1-ss1-p2', { 'shuang-chuang': 1 }],
  ['c3-s2-ss1-p2', { 'shuang-chuang': 1 }],
  ['c3-s4-p1', { 'shuang-chuang': 1 }],
  ['c4-s5-p3', { 'shuang-chuang': 1, 'shuang-chuang-jing-ying-hui': 1 }],
  ['c4-s4-p1', { 'sheng-shuang-chuang-ren-cai': 1, 'shuang-chuang': 0 }],
  ['c1-s1-ss3-p3', { 'chai-qian': 1 }],
  ['c5-s1-p3', { 'chai-qian': 1 }],
  ['c5-s3-p2', { 'chai-qian': 1 }],
  ['box-6-1-i2', { 'chai-qian': 1 }],
  ['c1-s1-ss2-p3', { 'chai-qian-bao-yang-jin': 1, 'chai-qian': 0 }],
  ['c1-s1-ss1-p4', { 'gui-shang': 2 }],
  ['c2-s4-p3', { 'gui-shang': 1 }],
  ['table-3-1-r10', { 'gui-shang': 1 }],
  ['table-3-1-r9', { 'gui-shang-gong-ye-zeng-jia-zhi': 1, 'gui-shang': 0 }],
  ['table-3-1-r12', { 'gui-shang-gong-ye-zeng-jia-zhi': 1, 'gui-shang': 0 }],
  ['annex-2-r9', { 'gui-shang-gong-ye-zeng-jia-zhi': 1, 'gui-shang': 0 }],
  ['annex-2-r12', { 'gui-shang-gong-ye-zeng-jia-zhi': 1, 'gui-shang': 0 }],
  ['box-3-1-i2', { 'gong-ye-hu-lian-wang-biao-gan-gong-chang': 1, 'gong-ye-hu-lian-wang': 5 }],
  ['preface-p1', { 'pai-tou-bing': 3, 'yong-dang-pai-tou-bing': 1 }],
  ['c2-s1-p1', { 'yong-dang-pai-tou-bing': 1, 'pai-tou-bing': 0 }],
  ['c5-s1-p2', { 'chan-cheng-rong-he': 3 }],
  ['c5-s2-p1', { 'chan-cheng-rong-he': 1 }],
  ['c1-s3-p2', { 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c2-s2-p2', { 'xin-xing-chan-ye-ji-ju-gao-di': 2, 'chan-cheng-rong-he': 0 }],
  ['c2-s2-p3', { 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c1-s2-p4', { 'ji-cheng-gai-ge': 1 }],
  ['c2-s4-p4', { 'sheng-tai-huan-jing-zheng-ce-ji-cheng-gai-ge': 1, 'ji-cheng-gai-ge': 0 }],
  ['c2-s4-p6', { 'xin-xing-chan-ye-ji-ju-gao-di': 3, 'chan-cheng-rong-he': 0 }],
  ['c3', { 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c4', { 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c5', { 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
  ['c5-p1', { 'xin-xing-chan-ye-ji-ju-gao-di': 1, 'chan-cheng-rong-he': 0 }],
];

test('a unit uses the terms that it has, longest first, and none that only looks alike', async () => {
  const [plan] = await reading;
  const terms = plan?.editions['zh-hans'].terms ?? [];
  const rows = cases.flatMap(([unit, counts]) =>
    Object.entries(counts).map(([slug, count]) => ({ unit, slug, count })),
  );
  expect(rows.length).toBeGreaterThanOrEqual(60);
  const found = rows.map(({ unit, slug }) => {
    const uses = terms.find((term) => term.slug === slug)?.uses ?? [];
    return { unit, slug, count: uses.filter((use) => use.unit === unit).length };
  });
  expect(found).toEqual(rows);
});

test('the uses of every term are what a plain search of the text finds, but for longer terms and exceptions', async () => {
  const [plan] = await reading;
  if (!plan) throw new Error('No plan was read');
  const { record, texts, noteIds } = plan.source;
  const all = [...record.terms];
  const longer = all.flatMap(([, { data }]) => [...(data.uses ?? []), ...(data.except ?? [])]);
  expect(all.length).toBeGreaterThanOrEqual(180);
  const planTexts = [...texts].filter(([key]) => voiceOf(key) === 'plan');
  const plainUses = (slug: string, uses: readonly string[]) =>
    planTexts
      .filter(([key]) => !isOf(key, noteIds.get(slug) ?? ''))
      .flatMap(([, { text }]) => {
        const found = uses.flatMap((use) => offsets(text, use).map((at) => ({ text, at, use })));
        return apart(found.filter((use) => !longer.some((string) => isInside(use, string))));
      }).length;
  const listed = new Map(plan.editions['zh-hans'].terms.map((term) => [term.slug, term.uses.length]));
  const counts = all.map(([slug, { data }]) => {
    return { slug, listed: listed.get(slug), found: plainUses(slug, data.uses ?? []) };
  });
  expect(counts.filter(({ listed: ours, found }) => ours !== found)).toEqual([]);
});

interface Found {
  text: string;
  at: number;
  use: string;
}

/** Strings of one term that overlap in a text are one use. */
function apart(found: readonly Found[]): Found[] {
  const inOrder = [...found].sort((a, b) => a.at - b.at);
  return inOrder.filter(({ at }, index) => {
    const before = inOrder[index - 1];
    return !before || before.at + before.use.length <= at;
  });
}

/** Whether a found string is a part of a longer one that stands there. */
function isInside({ text, at, use }: Found, longer: string): boolean {
  const offset = longer.indexOf(use);
  return longer.length > use.length && offset >= 0 && text.startsWith(longer, at - offset);
}
