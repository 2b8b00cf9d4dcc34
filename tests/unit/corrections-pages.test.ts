import { expect, test } from '@playwright/test';
import { changedCharacters } from '../../src/components/corrections/changed-characters.ts';
import { placeWords } from '../../src/components/place/place-words.ts';
import type { Edition } from '../../src/editions/editions.ts';
import type { Chapter } from '../../src/plan/things/text.ts';

const chapters = [
  ['preface', null, '', '序言'],
  ['c1', 1, '第一章', '砥砺前行'],
  ['c8', 8, '第八章', '共建共享'],
] as const;

const planOf = (edition: Edition) => ({
  edition,
  chapters: chapters.map(
    ([id, number, label, title]): Chapter => ({ id, slug: id, number, label, title, page: null, parts: [] }),
  ),
});

const places = [
  ['c1-s1-ss2-p4', '第一章第一节（二）第4段'],
  ['c8-s3-p1', '第八章第三节第1段'],
  ['c8-s3', '第八章第三节'],
  ['c1-p2', '第一章第2段'],
  ['preface-p1', '序言第1段'],
  ['box-8-4-r3', '专栏8-4第3行'],
  ['box-8-1-i2', '专栏8-1第2项'],
  ['table-3-1', '表3-1'],
  ['table-3-1-note', '表3-1表注'],
  ['annex-2-r14', '附件2第14行'],
  ['annex-2-note', '附件2表注'],
  ['prj-01b', '项目1'],
  ['fn-07', '注7'],
  ['notice', '通知'],
  ['toc-c4-s1', '目录'],
] as const;

for (const [id, words] of places)
  test(`the place ${id} is said as ${words}`, () => {
    expect(placeWords(planOf('zh-hans'), id)).toBe(words);
  });

test('a place is said in English from the largest part to the smallest', () => {
  expect(placeWords(planOf('en'), 'box-8-4-r3')).toBe('Box 8-4, row 3');
});

const changes = [
  ['敌山湾', '敔山湾', '[敌]山湾', '[敔]山湾'],
  ['城保护面', '城保扩面', '城保[护]面', '城保[扩]面'],
  ['市政管网管', '市政管网管理', '市政管网管', '市政管网管[理]'],
  ['管理路网', '管理、路网', '管理路网', '管理[、]路网'],
  ['万元', '亿元', '[万]元', '[亿]元'],
  ['（无标题）', '专栏8-3', '（无标题）', '专栏8-3'],
] as const;

for (const [printed, shown, printedMarked, shownMarked] of changes)
  test(`of ${printed} and ${shown} only what differs is marked, and nothing where all does`, () => {
    const marked = changedCharacters(printed, shown).map((side) =>
      side.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(''),
    );
    expect(marked).toEqual([printedMarked, shownMarked]);
  });
