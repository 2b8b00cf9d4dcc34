import { expect, test } from '@playwright/test';
import { fold } from '../../src/search/language/fold.ts';
import { pointsAt, readReference, referenceTo } from '../../src/search/language/reference.ts';

/** Labels as readers write them, and what each points at. */
const labels = [
  ['第三章', 'chapter', [3]],
  ['第 3 章', 'chapter', [3]],
  ['chapter three', 'chapter', [3]],
  ['chapter iii', 'chapter', [3]],
  ['ch. 3', 'chapter', [3]],
  ['chapters', 'chapter', []],
  ['第三章第二节', 'section', [3, 2]],
  ['第3章第2节', 'section', [3, 2]],
  ['第二节', 'section', [null, 2]],
  ['第一章 第一节 第四', 'section', [1, 1, 4]],
  ['section 3.2', 'section', [3, 2]],
  ['§3.2', 'section', [3, 2]],
  ['chapter 8 section 4', 'section', [8, 4]],
  ['3章2节', 'section', [3, 2]],
  ['chap. 3, sec. 2', 'section', [3, 2]],
  ['专栏4-2', 'box', [4, 2]],
  ['box 4\u20112', 'box', [4, 2]],
  ['表3−1', 'table', [3, 1]],
  ['专栏四之二', 'box', [4, 2]],
  ['box 8', 'box', [8]],
  ['表3-1', 'table', [3, 1]],
  ['附件一', 'annex', [1]],
  ['annexes', 'annex', []],
  ['annex ii', 'annex', [2]],
  ['项目12', 'project', [12]],
  ['项目五十二', 'project', [52]],
  ['项目二十', 'project', [20]],
  ['第33号项目', 'project', [33]],
  ['project no. 33', 'project', [33]],
  ['no. 44 project', 'project', [44]],
  ['prj-20', 'project', [20]],
  ['proj. 33', 'project', [33]],
  ['i05', 'indicator', [5]],
  ['jyht–145–i23', 'indicator', [23]],
  ['jyht145i23', 'indicator', [23]],
  ['jyht 145 i 23', 'indicator', [23]],
  ['jyht-145-i23', 'indicator', [23]],
  ['指标7', 'indicator', [7]],
  ['第十四个指标', 'indicator', [14]],
  ['注14', 'note', [14]],
  ['note 14', 'note', [14]],
  ['尾注14', 'note', [14]],
  ['脚注十四', 'note', [14]],
  ['endnote no. 14', 'note', [14]],
  ['fn-14', 'note', [14]],
] as const;

test('a label is understood in every language and in every way of writing its number', () => {
  for (const [label, kind, numbers] of labels)
    expect(readReference(label), label).toEqual({ kind, numbers, only: true });
  expect(readReference('3.2')).toEqual({ kind: 'section', numbers: [3, 2], only: false });
  for (const text of [
    '310',
    '1+12',
    '1-12',
    '22.5',
    'chi',
    'annual',
    '三章',
    '二节',
    '表',
    'ai5',
    'pm2.5',
    '',
    '第章',
  ])
    expect(readReference(text), text).toBeNull();
});

test('an entry is led to by its label, and by a shorter one that takes in all under it', () => {
  const at = (address: string, label = '') => referenceTo(fold(label, new Map<string, string>()), address);
  for (const [label, entry, isMeant] of [
    ['第三章', at('plan/chapters/3/', '第三章'), true],
    ['第三章', at('plan/chapters/3/#c3-s1'), false],
    ['3.2', at('plan/chapters/3/#c3-s2', '第二节'), true],
    ['3.3', at('plan/chapters/3/#c3-s2', '第三节'), false],
    ['3.2', at('plan/chapters/3/#c3-s2-ss1'), false],
    ['第二节', at('plan/chapters/3/#c3-s2'), true],
    ['box 4-2', at('plan/chapters/4/#box-4-2', '专栏4-2'), true],
    ['box 4', at('plan/chapters/4/#box-4-2', '专栏4-2'), true],
    ['表3-1', at('plan/chapters/3/#table-3-1', '表3-1'), true],
    ['附件2', at('plan/annexes/2/', '附件2'), true],
    ['项目6', at('plan/projects/6/', '项目6'), true],
    ['项目6', at('plan/projects/6/'), null],
    ['i05', at('plan/indicators/x/', 'I05'), true],
    ['注14', at('plan/terms/x/', '注14'), true],
    ['注14', at('plan/terms/x/', '注1'), false],
  ] as const) {
    const reference = readReference(label);
    expect(entry && reference && pointsAt(reference, entry), label).toBe(isMeant);
  }
});
