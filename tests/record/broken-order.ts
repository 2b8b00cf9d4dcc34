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
  {
    name: 'a report tells of a time after its own day',
    changes: [
      { file: 'sources.json', from: '"date": "2036-01"', to: '"date": "2034-01"' },
      { file: 'terms/yang-li-ma-tou.mdx', from: 'date: 2036-01', to: 'date: 2034-01' },
    ],
    message:
      'outcomes.json: o001.asOf: found 2035-12-31, expected a time before that of the source, 2034-01; correct one of them',
  },
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
  {
    name: 'the columns of a table have years that are not the plan’s',
    changes: [
      { file: 'tables/annex-2.json', from: '"2031年"', to: '"2041年"' },
      { file: 'editions/en/tables/annex-2.json', from: '"2031"', to: '"2041"' },
    ],
    message: 'tables/annex-2.json: columns: found “2041年”, expected the year 2031; compare with the print',
  },
  {
    name: 'two columns of a table have the same year',
    changes: [
      { file: 'tables/annex-2.json', from: '"2031年"', to: '"2032年"' },
      { file: 'editions/en/tables/annex-2.json', from: '"2031"', to: '"2032"' },
    ],
    message: 'tables/annex-2.json: columns: found “2032年”, expected the year 2031; compare with the print',
  },
  {
    name: 'the first column of values is not of the base year',
    changes: [
      { file: 'tables/table-1-1.json', from: '"2030年"', to: '"2029年"' },
      { file: 'editions/en/tables/table-1-1.json', from: '"2030"', to: '"2029"' },
    ],
    message: 'tables/table-1-1.json: columns: found “2029年”, expected the year 2030; compare with the print',
  },
  fault(
    'a phrase of the conversion stands in no text',
    ['editions/zh-Hant/wording.json', '"from": "样例先行"', '"from": "样例后行"'],
    'editions/zh-Hant/wording.json: phrases.from: found “样例后行”, expected words that a text of the source has; copy them from the text, or remove the entry',
  ),
  fault(
    'a phrase of the conversion is said to stand in a unit that is not there',
    ['editions/zh-Hant/wording.json', '"place": "c1"', '"place": "c9"'],
    'editions/zh-Hant/wording.json: phrases.place: found c9, expected the id of a unit, or of an entry of a register; correct the id',
  ),
  fault(
    'what moved did so with a version that never was',
    [
      '/site/redirects.json',
      '"to": "/{edition}/xiaowan-2031-2035/terms/liang-qing/",\n    "version": "0.9.0"',
      '"to": "/{edition}/xiaowan-2031-2035/terms/liang-qing/",\n    "version": "7.0.0"',
    ],
    '/site/redirects.json: 0.version: found 7.0.0, expected a version of the changelog: 0.9.0, 0.1.0; correct the version, or add it to changelog.json',
  ),
  fault(
    'a paragraph has the translation of another',
    [
      'editions/en/chapters/1.mdx',
      'The section ends here.',
      'This chapter has only two sections, which test the parts of this site.',
    ],
    'editions/en/chapters/1.mdx: c1-s1-p2: found the translation of c1-p1, expected a translation of its own; align the translation with the source',
  ),
  {
    name: 'a report stands twice',
    changes: [
      {
        file: 'outcomes.json',
        from: '"outcomes": [',
        to: '"outcomes": [{ "id": "o003", "what": "全市的公园", "said": "近30个", "value": "30", "unit": "个", "period": "2035年", "asOf": "2035", "dating": "publication", "area": "city", "source": "press-001", "comparability": "context", "because": "全市的数。" },',
      },
      {
        file: 'editions/en/outcomes.json',
        from: '"o001": {',
        to: '"o003": { "what": "Parks of the whole city", "said": "nearly 30", "period": "2035", "because": "A figure of the whole city." }, "o001": {',
      },
    ],
    message:
      'outcomes.json: said: found 全市的公园, 近30个, 2035年, press-001 twice, expected every one once; number one of them anew',
  },
  fault(
    'the changelog has another figure in the translation',
    [
      '/site/changelog.json',
      '"zh-Hans": "规划上线。", "en": "The plan is there."',
      '"zh-Hans": "规划上线，有30个词条。", "en": "The plan is there, with 40 terms."',
    ],
    '/site/changelog.json: 0.changes.0.text.en: found nothing for “30”, expected “30”, as in the source; align the translation with the source',
  ),
  {
    name: 'the notes are not marked in their order',
    changes: [
      { file: 'chapters/1.mdx', from: '“两清”<Note n="1" />行动', to: '“两清”<Note n="2" />行动' },
      { file: 'chapters/1.mdx', from: '“三点”<Note n="2" />', to: '“三点”<Note n="1" />' },
      {
        file: 'editions/en/chapters/1.mdx',
        from: '“two clearances”<Note n="1" />',
        to: '“two clearances”<Note n="2" />',
      },
      {
        file: 'editions/en/chapters/1.mdx',
        from: '“three spots”<Note n="2" />',
        to: '“three spots”<Note n="1" />',
      },
    ],
    message:
      'chapters/1.mdx: c1-s2-p1: found note 1 after note 2, expected notes in the order of their numbers; compare with the print',
  },
  {
    name: 'the rows of a table are not in their order',
    changes: [
      { file: 'tables/box-1-2.json', from: '"number": 1,', to: '"number": 3,' },
      { file: 'editions/en/tables/box-1-2.json', from: '"number": 1,', to: '"number": 3,' },
    ],
    message:
      'tables/box-1-2.json: row 2: found row 2 after row 3, expected rows in the order of their numbers; compare with the print',
  },
  fault(
    'what a source says has a time after it',
    ['terms/yang-li-ma-tou.mdx', 'date: 2036-01', 'date: 2099-01'],
    'terms/yang-li-ma-tou.mdx: variants: found 2099-01, expected the time of the source, 2036-01; correct one of them',
  ),
  fault(
    'what a source says has a time before it',
    ['terms/yang-li-ma-tou.mdx', 'date: 2036-01', 'date: 2035-01'],
    'terms/yang-li-ma-tou.mdx: variants: found 2035-01, expected the time of the source, 2036-01; correct one of them',
  ),
];
