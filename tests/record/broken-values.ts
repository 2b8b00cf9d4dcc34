import type { BrokenRecord } from './broken-records.ts';
import type { Change } from './fixture-site.ts';

const chapter = 'chapters/1.mdx';
const deep = `${'['.repeat(60)}${']'.repeat(60)}`;

function replace(file: string, from: string, to: string): Change[] {
  return [{ file, from, to }];
}

/** Values that have the right form and cannot be right, one each, and what the build says of it. */
export const brokenValues: readonly BrokenRecord[] = [
  {
    name: 'a letter is the one of phonetics that input methods give',
    changes: replace(chapter, '本节到此结束。', '本节到此ɑ结束。'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+0251 “ɑ”, a letter that looks like another, expected U+0061 “a”; write that instead',
  },
  {
    name: 'a letter is of another alphabet and looks Latin',
    changes: replace('editions/en/chapters/1.mdx', 'The section ends', 'The sectiοn ends'),
    message:
      'editions/en/chapters/1.mdx: line 18, column 10: found U+03BF “ο”, a letter that looks like another, expected U+006F “o”; write that instead',
  },
  {
    name: 'a hyphen is the one that never breaks',
    changes: replace(chapter, '本节到此结束。', '本节到此\u2011结束。'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+2011 “\u2011”, a sign that looks like another, expected U+002D “-”; write that instead',
  },
  {
    name: 'a middle dot is that of kana',
    changes: replace(chapter, '本节到此结束。', '本节到此・结束。'),
    message:
      'chapters/1.mdx: line 20, column 5: found U+30FB “・”, a sign that looks like another, expected U+00B7 “·”; write that instead',
  },
  {
    name: 'a value of YAML stands for another',
    changes: replace('terms/san-dian.mdx', 'term: 三点', 'term: *三点'),
    message:
      'terms/san-dian.mdx: line 3, column 7: found a value with a part that YAML does not read as text (after #, &, * or !), expected a text that is shown whole; put it in quotation marks, or remove the comment',
  },
  {
    name: 'lists stand inside each other without end',
    changes: [{ file: 'statements.json', text: deep }],
    message:
      'statements.json: line 1, column 51: found brackets inside each other 51 deep, expected the data that content/README.md describes; remove the brackets that are too many',
  },
  {
    name: 'lists of front matter stand inside each other without end',
    changes: replace('terms/san-dian.mdx', 'term: 三点', `term: ${deep}`),
    message:
      'terms/san-dian.mdx: line 3, column 57: found brackets inside each other 51 deep, expected the data that content/README.md describes; remove the brackets that are too many',
  },
  {
    name: 'a run-in heading is empty',
    changes: replace(chapter, '<Lead>目标清楚。</Lead>', '<Lead> </Lead>'),
    message:
      'chapters/1.mdx: line 7 of the text: found <Lead> without text, expected <Lead>…</Lead>; write the text in it, or remove it',
  },
  {
    name: 'a page of print comes again',
    changes: replace(chapter, '<Page n="3" />', '<Page n="2" />'),
    message:
      'chapters/1.mdx: box-1-1-i2: found page 2 after page 2, expected pages in the order of print, each once; compare with the print',
  },
  {
    name: 'a report is of a month that no year has',
    changes: replace('outcomes.json', '"asOf": "2035"', '"asOf": "2035-13"'),
    message:
      'outcomes.json: outcomes.o002.asOf: found "2035-13", expected a year, a month or a day, such as 2025-09-30; correct this field',
  },
  {
    name: 'a report is of a day that no month has',
    changes: replace('outcomes.json', '"searched": "2036-02"', '"searched": "2036-02-30"'),
    message:
      'outcomes.json: searched: found "2036-02-30", expected a year, a month or a day, such as 2025-09-30; correct this field',
  },
  {
    name: 'a report is of a time after the last search',
    changes: replace('outcomes.json', '"asOf": "2035"', '"asOf": "2036-03"'),
    message:
      'outcomes.json: o002.asOf: found 2036-03, expected a time before the last search, 2036-02; correct one of them',
  },
  {
    name: 'a source is of a span that ends before it begins',
    changes: replace('sources.json', '"date": "2036-01"', '"date": "2036-03/2036-01"'),
    message:
      'sources.json: sources.press-001.date: found "2036-03/2036-01", expected a year, a month or a day, or two of them with a slash between, the earlier first, such as 2025-10/2025-12; correct this field',
  },
  {
    name: 'what a source says has a date of no calendar',
    changes: replace('terms/yang-li-ma-tou.mdx', 'date: 2036-01', 'date: 2036-00'),
    message:
      'terms/yang-li-ma-tou.mdx: variants.0.date: found "2036-00", expected a year, a month or a day, or two of them with a slash between, the earlier first, such as 2025-10/2025-12; correct this field',
  },
  {
    name: 'the address of a source is a program',
    changes: replace('sources.json', '"url": null', '"url": "javascript:alert(1)"'),
    message:
      'sources.json: sources.press-001.url: found "javascript:alert(1)", expected an address of the web, such as https://example.org/page; correct this field',
  },
  {
    name: 'the address of a source would end its attribute',
    changes: replace('sources.json', '"url": null', '"url": "https://example.org/\\"onclick=x"'),
    message:
      'sources.json: sources.press-001.url: found "https://example.org/\\"onclick=x", expected an address of the web, such as https://example.org/page; correct this field',
  },
  {
    name: 'the address of a second report has no host',
    changes: replace(
      'outcomes.json',
      '"because": "全市的数。"',
      '"alsoAt": "http:x", "because": "全市的数。"',
    ),
    message:
      'outcomes.json: outcomes.o002.alsoAt: found "http:x", expected an address of the web, such as https://example.org/page; correct this field',
  },
  {
    name: 'a value is written with a needless zero',
    changes: replace('indicators/gdp.json', '"2033": "66"', '"2033": "066"'),
    message:
      'indicators/gdp.json: rows.annex.values.2033: found "066", expected a printed value such as 701, [15] or a number with a word; correct this field',
  },
  {
    name: 'the unit of a row is misspelt',
    changes: replace(
      'indicators/gdp.json',
      '"unit": "亿元",\n      "values": {\n        "2031"',
      '"unit": "忆元",\n      "values": {\n        "2031"',
    ),
    message:
      'indicators/gdp.json: rows.annex.unit: found 忆元, expected 亿元, or what stands in it before the stroke; compare with the print',
  },
  {
    name: 'a commitment promises what its words do not say',
    changes: replace('commitments.json', '"quantity": "80"', '"quantity": "90"'),
    message:
      'commitments.json: c1-s1-p1-1.quantity: found 90, expected a figure that stands in “提高到80亿元”; copy it from there',
  },
  {
    name: 'a mark of a correction changes nothing',
    changes: replace('corrections.json', '"printed": "条"', '"printed": "务"'),
    message:
      'corrections.json: corrections.A001.marks.0.printed: found "务", expected other characters than are shown; correct this field',
  },
  {
    name: 'what a correction says is printed is not what its mark says',
    changes: replace('corrections.json', '任条明白', '任某明白'),
    message:
      'corrections.json: A001.shown: found “任务明白” for “任某明白”, expected the same characters in shown and printed as in one of the marks; compare with the print',
  },
  {
    name: 'a check divides by nothing',
    changes: replace('checks.json', '"formula": "t"', '"formula": "t / 0"'),
    message:
      'checks.json: F001: found “t / 0” comes to no number, expected figures that stand in the record, and a formula over them; correct the place or the formula',
  },
  {
    name: 'a term belongs together with itself',
    changes: replace('terms/liang-qing.mdx', '  - san-dian', '  - liang-qing'),
    message:
      'terms/liang-qing.mdx: related: found liang-qing, expected the slug of another term; correct the slug',
  },
  {
    name: 'a term has its own name for another',
    changes: replace('terms/yang-li-ma-tou.mdx', '东岸码头', '样例码头'),
    message:
      'terms/yang-li-ma-tou.mdx: aliases: found “样例码头”, expected other names than its own; remove it',
  },
  {
    name: 'two terms have the same name',
    changes: replace('terms/yang-li-ma-tou.mdx', 'term: 样例码头', 'term: 三点'),
    message:
      'terms: term: found 三点 twice, in san-dian and yang-li-ma-tou, expected every one once; name one of them anew',
  },
  {
    name: 'a subject leads to itself',
    changes: replace('subjects/lv-hua.json', '["xiao-wan"]', '["lv-hua"]'),
    message:
      'subjects/lv-hua.json: see: found lv-hua, expected the slug of another subject; correct the slug',
  },
  {
    name: 'the wall of the home page names a term twice',
    changes: replace('plan.json', '"wall": []', '"wall": [["san-dian"], ["san-dian"]]'),
    message: 'plan.json: wall: found san-dian twice, expected every one once; number one of them anew',
  },
  {
    name: 'a page about the site is one that the site does not have',
    changes: [{ file: '/site/en/contact.mdx', copyOf: '/site/en/about.mdx' }],
    message:
      '/site/en/contact.mdx: (file name): found a file that is no part of the record, expected about.mdx; remove it, or give it the right name',
  },
];
