import { fault } from './broken-matter.ts';
import type { BrokenRecord } from './broken-records.ts';

/** Pages of print, times and figures that do not follow from what stands beside them, and names that two things share. */
export const brokenOrder: readonly BrokenRecord[] = [
  fault(
    'a table is said to stand on another page than its place',
    ['tables/box-1-2.json', '"page": 3,\n  "columns"', '"page": 7,\n  "columns"'],
    'tables/box-1-2.json: page: found page 7, expected page 3, on which the chapter has it; compare with the print',
  ),
  fault(
    'a row stands on a page before its table',
    ['tables/box-1-2.json', '"number": 1,\n      "page": 3', '"number": 1,\n      "page": 1'],
    'tables/box-1-2.json: row 1: found page 1 after page 3, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'the pages of rows go backwards',
    ['tables/box-1-2.json', '"number": 1,\n      "page": 3', '"number": 1,\n      "page": 4'],
    'tables/box-1-2.json: row 2: found page 3 after page 4, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'an annex stands before the chapters',
    ['tables/annex-1.json', '"page": 4', '"page": 1'],
    'tables/annex-1.json: page: found page 1 after page 3, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'the second annex stands before the first',
    ['tables/annex-2.json', '"page": 5', '"page": 3'],
    'tables/annex-2.json: page: found page 3 after page 4, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'a project stands on a page behind its annex',
    ['projects.json', '"page": 4,\n      "name": "小码头"', '"page": 9,\n      "name": "小码头"'],
    'projects.json: prj-02.page: found page 4 after page 9, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'a project stands on a page before its annex',
    ['projects.json', '"page": 4,\n      "name": "小码头"', '"page": 2,\n      "name": "小码头"'],
    'projects.json: prj-01.page: found page 2 after page 4, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'a page of the text is beyond the print',
    ['chapters/1.mdx', '<Page n="3" />', '<Page n="300" />'],
    'tables/box-1-2.json: row 1: found page 3 after page 300, expected pages in the order of print, each once; compare with the print',
  ),
  fault(
    'a correction names a page beyond the print',
    ['corrections.json', '"pages": [\n        2\n      ]', '"pages": [\n        200\n      ]'],
    'corrections.json: A001.pages: found page 200, expected pages of its units in their order: 2; compare with the print',
  ),
  fault(
    'a correction names the page of another unit',
    ['corrections.json', '"pages": [\n        2\n      ]', '"pages": [\n        1\n      ]'],
    'corrections.json: A001.pages: found page 1, expected pages of its units in their order: 2; compare with the print',
  ),
  fault(
    'the pages of a correction go backwards',
    ['corrections.json', '"pages": [\n        2\n      ]', '"pages": [\n        2,\n        1\n      ]'],
    'corrections.json: A001.pages: found page 1, expected pages of its units in their order: 2; compare with the print',
  ),
  fault(
    'a correction without units names a page beyond the print',
    [
      'corrections.json',
      '"units": [\n        "c1-s2-p1"\n      ],\n      "pages": [\n        2\n      ]',
      '"units": [],\n      "pages": [\n        99\n      ]',
    ],
    'corrections.json: A001.pages: found page 99, expected pages of its units in their order: 1–7; compare with the print',
  ),
  fault(
    'the plan is said to be issued on another day than its notice says',
    ['plan.json', '2031-01-05', '2031-01-06'],
    'plan.json: issued: found “2031年1月6日”, expected what stands in notice.json, such as “2031年1月5日”; compare with the print',
  ),
  fault(
    'the number of the document is another than in its notice',
    ['plan.json', '"documentNumber": "湾管〔2031〕1号"', '"documentNumber": "湾管〔2031〕2号"'],
    'plan.json: documentNumber: found “湾管〔2031〕2号”, expected what stands in notice.json, such as “〔2031〕1号”; compare with the print',
  ),
  fault(
    'a promise begins after it ends',
    ['commitments.json', '"deadline": null', '"from": 2036, "deadline": 2035'],
    'commitments.json: c1-s1-p1-1.from: found 2036, expected a year that stands in c1-s1-p1, or 2031, the first of the plan, before the deadline; correct the year, or remove it',
  ),
  fault(
    'a promise begins before the plan',
    ['commitments.json', '"deadline": null', '"from": 2001, "deadline": 2035'],
    'commitments.json: c1-s1-p1-1.from: found 2001, expected a year that stands in c1-s1-p1, or 2031, the first of the plan, before the deadline; correct the year, or remove it',
  ),
  fault(
    'a promise is measured otherwise than its words say',
    ['commitments.json', '"measure": "亿元"', '"measure": "万元"'],
    'commitments.json: c1-s1-p1-1.measure: found 80万元, expected a figure that stands in “提高到80亿元”; copy it from there',
  ),
  fault(
    'a report is measured otherwise than it says',
    ['outcomes.json', '"value": "30",\n      "unit": "个"', '"value": "30",\n      "unit": "家"'],
    'outcomes.json: o002.value: found 30家, expected a figure that stands in “近30个”; copy it from there',
  ),
  fault(
    'the figure of a report is a part of what it says',
    ['outcomes.json', '"value": "30",\n      "unit": "个"', '"value": "0",\n      "unit": "个"'],
    'outcomes.json: o002.value: found 0个, expected a figure that stands in “近30个”; copy it from there',
  ),
  fault(
    'a report ends in another year than the one it names',
    ['outcomes.json', '"asOf": "2035",', '"asOf": "2034",'],
    'outcomes.json: o002.asOf: found 2034, expected the end of the time that “2035年” names; correct one of them',
  ),
  fault(
    'a report tells of a time after its own day',
    ['sources.json', '"date": "2036-01"', '"date": "2034-01"'],
    'outcomes.json: o001.asOf: found 2035-12-31, expected a time before that of the source, 2034-01; correct one of them',
  ),
  fault(
    'a source is of a day after the last search',
    ['sources.json', '"date": "2036-01"', '"date": "2037-01"'],
    'sources.json: press-001.date: found 2037-01, expected a time before the last search, 2036-02; correct one of them',
  ),
  fault(
    'an investment comes to nothing',
    ['projects.json', '"1200万元"', '"0万元"'],
    'projects.json: prj-01.investment: found “0万元”, expected an amount with its unit, or a dash; write the cell as printed',
  ),
  fault(
    'the land of a project comes to nothing',
    ['projects.json', '"15亩"', '"0亩"'],
    'projects.json: prj-01.land: found “0亩”, expected an area in mu, or a word for none; write the cell as printed',
  ),
  fault(
    'two projects have the same name',
    ['projects.json', '"name": "行道树"', '"name": "小码头"'],
    'projects.json: name: found 小码头 twice, expected every one once; name one of them anew',
  ),
  fault(
    'two subjects have the same name',
    [
      'subjects/xiao-wan.json',
      '"name": "小湾",\n  "pinyin": "Xiǎowān"',
      '"name": "绿化",\n  "pinyin": "lǜhuà"',
    ],
    'subjects: name: found 绿化 twice, in lv-hua and xiao-wan, expected every one once; name one of them anew',
  ),
  fault(
    'two areas have the same name',
    ['sources.json', '"name": "大湾市"', '"name": "小湾新区"'],
    'sources.json: areas.name: found 小湾新区 twice, expected every one once; name one of them anew',
  ),
  fault(
    'two terms have the same name in the translation',
    ['editions/en/terms/san-dian.mdx', 'term: three spots', 'term: two clearances'],
    'editions/en/terms: term: found two clearances twice, in liang-qing and san-dian, expected every one once; name one of them anew',
  ),
  fault(
    'two indicators have the same name in the translation',
    ['editions/en/indicators.json', '"name": "Tree cover"', '"name": "Gross regional product"'],
    'editions/en/indicators.json: name: found Gross regional product twice, in gdp and tree-cover, expected every one once; name one of them anew',
  ),
  fault(
    'two subjects have the same name in the translation',
    ['editions/en/subjects.json', '"name": "Greening"', '"name": "Xiaowan"'],
    'editions/en/subjects.json: name: found Xiaowan twice, in lv-hua and xiao-wan, expected every one once; name one of them anew',
  ),
  fault(
    'two aims are stated by the same paragraph',
    ['plan.json', '"aims": [', '"aims": [{ "unit": "c1-s1-p1", "indicators": ["gdp"] },'],
    'plan.json: aims.unit: found c1-s1-p1 twice, expected every one once; number one of them anew',
  ),
];
