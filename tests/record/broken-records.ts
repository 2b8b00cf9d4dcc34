import type { Change } from './fixture-site.ts';

/** A record with one fault, and what the build says of it. */
export interface BrokenRecord {
  name: string;
  changes: readonly Change[];
  message: string;
}

const chapter = 'chapters/1.mdx';
const english = 'editions/en/chapters/1.mdx';

function replace(file: string, from: string, to: string): Change[] {
  return [{ file, from, to }];
}

/** Small faults, one each; every one stops the build with a line of its own. */
export const brokenRecords: readonly BrokenRecord[] = [
  { name: 'a file is missing', changes: [{ file: 'notice.json', remove: true }], message: '' },
  {
    name: 'a file of the translation is missing',
    changes: [{ file: 'editions/en/statements.json', remove: true }],
    message: '',
  },
  {
    name: 'a JSON file is malformed',
    changes: replace('statements.json', '"id": "x01",', '"id": "x01"'),
    message: '',
  },
  {
    name: 'front matter is malformed',
    changes: replace('terms/san-dian.mdx', 'pinyin: sān diǎn', 'pinyin: [sān diǎn'),
    message: '',
  },
  {
    name: 'a key is unknown',
    changes: replace('plan.json', '"copies": 3', '"copys": 3, "copies": 3'),
    message: '',
  },
  {
    name: 'a title ends with a blank',
    changes: replace(chapter, 'title: 样例先行', 'title: "样例先行 "'),
    message: '',
  },
  { name: 'a date is no date', changes: replace('plan.json', '2031-01-05', '2031-13-05'), message: '' },
  {
    name: 'a folder does not bear the id of its plan',
    changes: replace('plan.json', '"id": "xiaowan-2031-2035"', '"id": "xiaowan-2031"'),
    message: '',
  },
  {
    name: 'an id stands twice',
    changes: replace('projects.json', '"id": "prj-02"', '"id": "prj-01"'),
    message: '',
  },
  {
    name: 'a note number stands twice',
    changes: replace('terms/san-dian.mdx', 'note: 2', 'note: 1'),
    message: '',
  },
  {
    name: 'an indicator number stands twice',
    changes: replace('indicators/tree-cover.json', '"number": 2', '"number": 1'),
    message: '',
  },
  {
    name: 'a correction names a unit that does not exist',
    changes: replace('corrections.json', '"c1-s2-p1"\n      ]', '"c1-s9-p1"\n      ]'),
    message: '',
  },
  {
    name: 'a statement names a unit that does not exist',
    changes: replace('statements.json', 'c1-s1-p1', 'c1-s1-p9'),
    message: '',
  },
  {
    name: 'a statement quotes what its unit does not say',
    changes: replace('statements.json', '提高到80亿元', '提高到90亿元'),
    message: '',
  },
  {
    name: 'a statement names an indicator that does not exist',
    changes: replace('statements.json', '"gdp"', '"gpd"'),
    message: '',
  },
  {
    name: 'an aim names an indicator that does not exist',
    changes: replace('plan.json', '"tree-cover"', '"tree-covers"'),
    message: '',
  },
  {
    name: 'an aim names a unit that does not exist',
    changes: replace('plan.json', '"unit": "c1-s1-p1"', '"unit": "c1-s1-p7"'),
    message: '',
  },
  {
    name: 'a term names a relative that does not exist',
    changes: replace('terms/liang-qing.mdx', '  - san-dian', '  - si-dian'),
    message: '',
  },
  {
    name: 'a project is said to be named in a unit that does not exist',
    changes: replace('projects.json', 'box-1-1-i1', 'box-1-1-i7'),
    message: '',
  },
  { name: 'a note has no mark', changes: replace(chapter, '“三点”<Note n="2" />', '“三点”'), message: '' },
  {
    name: 'a mark has no note',
    changes: replace(chapter, '继续“两清”。', '继续“两清”<Note n="3" />。'),
    message: '',
  },
  {
    name: 'a note is marked twice',
    changes: replace(chapter, '继续“两清”。', '继续“两清”<Note n="1" />。'),
    message: '',
  },
  { name: 'a mark has no number', changes: replace(chapter, '<Note n="2" />', '<Note />'), message: '' },
  {
    name: 'a page number is no number',
    changes: replace(chapter, '<Page n="3" />', '<Page n="iii" />'),
    message: '',
  },
  {
    name: 'a count does not fit',
    changes: replace('plan.json', '"indicators": 2', '"indicators": 3'),
    message: '',
  },
  {
    name: 'a year is missing',
    changes: replace('indicators/gdp.json', '        "2033": "66",\n', ''),
    message: '',
  },
  {
    name: 'two tables give different targets',
    changes: replace(
      'indicators/gdp.json',
      '        "2034": "73",\n        "2035": "80"',
      '        "2034": "73",\n        "2035": "81"',
    ),
    message: '',
  },
  {
    name: 'the English edition does not know a unit',
    changes: replace(
      'indicators/tree-cover.json',
      '"name": "绿化率",\n  "unit": "%"',
      '"name": "绿化率",\n  "unit": "平方米"',
    ),
    message: '',
  },
  {
    name: 'a value cannot be read',
    changes: replace('indicators/gdp.json', '"2033": "66"', '"2033": "六十六"'),
    message: '',
  },
  {
    name: 'a value has a word that the source does not use',
    changes: replace('indicators/gdp.json', '"2033": "66"', '"2033": "66左右"'),
    message: '',
  },
  {
    name: 'a date is given as a number',
    changes: replace('projects.json', '"2031.3"', '2031.3'),
    message: '',
  },
  { name: 'an amount has no unit', changes: replace('projects.json', '1200万元', '1200'), message: '' },
  { name: 'an area cannot be read', changes: replace('projects.json', '15亩', '十五亩'), message: '' },
  { name: 'a category is unknown', changes: replace('projects.json', '续建', '扩建'), message: '' },
  {
    name: 'an investor is no organization',
    changes: replace('organizations.json', '"prj-01",\n        "prj-02"', '"prj-01"'),
    message: '',
  },
  {
    name: 'a paragraph of the translation is missing',
    changes: replace(english, 'The section ends here.\n', ''),
    message: '',
  },
  {
    name: 'the translation has a paragraph too many',
    changes: replace(english, 'The section ends here.\n', 'The section ends here.\n\nReally.\n'),
    message: '',
  },
  {
    name: 'the translation moves a note',
    changes: [
      { file: english, from: '“three spots”<Note n="2" />', to: '“three spots”' },
      { file: english, from: 'The section ends here.', to: 'The section ends here.<Note n="2" />' },
    ],
    message: '',
  },
  {
    name: 'the translation lacks a run-in heading',
    changes: replace(english, '<Lead>Jetty.</Lead>', 'Jetty.'),
    message: '',
  },
  { name: 'the translation lacks a chapter', changes: [{ file: english, remove: true }], message: '' },
  {
    name: 'the translation lacks a row of a table',
    changes: [{ file: 'editions/en/tables/box-1-2.json', remove: true }],
    message: '',
  },
  {
    name: 'the translation lacks a project',
    changes: replace('editions/en/projects.json', '"prj-02"', '"prj-03"'),
    message: '',
  },
  {
    name: 'the termbase lacks a term',
    changes: replace('editions/en/termbase.json', '"zh": "两清"', '"zh": "二清"'),
    message: '',
  },
  {
    name: 'an element is unknown',
    changes: replace(chapter, '种植行道树。', '<Blink>种植行道树。</Blink>'),
    message: '',
  },
  {
    name: 'an element is not closed',
    changes: replace(chapter, '<Lead>目标清楚。</Lead>', '<Lead>目标清楚。'),
    message: '',
  },
  {
    name: 'a brace stands in the text',
    changes: replace(chapter, 'PM<sub>2.5</sub>', 'PM_{2.5}'),
    message: '',
  },
  {
    name: 'a list stands in the text',
    changes: replace(chapter, '本节到此结束。', '- 本节到此结束。'),
    message: '',
  },
  {
    name: 'an item of a box is no paragraph',
    changes: replace(chapter, '<Page n="3" />\n\n<Lead>绿化工程。', '## 绿化\n\n<Lead>绿化工程。'),
    message: '',
  },
  {
    name: 'a box has neither items nor a table',
    changes: [{ file: 'tables/box-1-2.json', remove: true }],
    message: '',
  },
  {
    name: 'a table stands in no chapter',
    changes: replace(chapter, '<Box number="1-2" />', ''),
    message: '',
  },
  {
    name: 'the context of a correction stands elsewhere',
    changes: replace('corrections.json', '"context": "任务明白"', '"context": "任务清楚"'),
    message: '',
  },
  {
    name: 'a term is never used',
    changes: replace('terms/san-dian.mdx', '  - “三点”', '  - “四点”'),
    message: '',
  },
  {
    name: 'a member does not stand in its definition',
    changes: replace('terms/liang-qing.mdx', '  - 清街道', '  - 清广场'),
    message: '',
  },
  {
    name: 'a phrase of the conversion changes its length',
    changes: replace('editions/zh-Hant/wording.json', '"to": "樣例先行"', '"to": "樣例先行著"'),
    message: '',
  },
];
