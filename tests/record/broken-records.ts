import type { Change } from './fixture-site.ts';

/** A record with one fault, and what the build says of it. */
export interface BrokenRecord {
  name: string;
  changes: readonly Change[];
  /** The line; its file is below the folder of the plan, or below that of the record where it begins with a slash. */
  message: string;
}

const chapter = 'chapters/1.mdx';
const english = 'editions/en/chapters/1.mdx';

function replace(file: string, from: string, to: string): Change[] {
  return [{ file, from, to }];
}

/** Small faults, one each; every one stops the build with a line of its own. */
export const brokenRecords: readonly BrokenRecord[] = [
  {
    name: 'a file is missing',
    changes: [{ file: 'notice.json', remove: true }],
    message:
      'notice.json: (file): found no such file, expected the file; add it as content/README.md describes',
  },
  {
    name: 'a file of the translation is missing',
    changes: [{ file: 'editions/en/statements.json', remove: true }],
    message:
      'editions/en/statements.json: (file): found no such file, expected the file; add it as content/README.md describes',
  },
  {
    name: 'a JSON file is malformed',
    changes: replace('statements.json', '"id": "x01",', '"id": "x01"'),
    message: `statements.json: (file): found a file that is not JSON (Expected ',' or '}' after property value in JSON at position 50 (line 5 column 7)), expected well-formed JSON; correct the file there`,
  },
  {
    name: 'front matter is malformed',
    changes: replace('terms/san-dian.mdx', 'pinyin: sān diǎn', 'pinyin: [sān diǎn'),
    message:
      'terms/san-dian.mdx: line 6, column 1: found front matter that is not YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), expected fields such as title: …; correct the line, or put the text in quotation marks',
  },
  {
    name: 'a key is unknown',
    changes: replace('plan.json', '"copies": 3', '"copys": 3, "copies": 3'),
    message:
      'plan.json: (file): found the unknown key copys, expected only the keys of content-model; remove it or correct its spelling',
  },
  {
    name: 'a title ends with a blank',
    changes: replace(chapter, 'title: 样例先行', 'title: "样例先行 "'),
    message:
      'chapters/1.mdx: title: found "样例先行 ", expected text without blanks at its ends; correct this field',
  },
  {
    name: 'a date is no date',
    changes: replace('plan.json', '2031-01-05', '2031-13-05'),
    message: 'plan.json: issued: found "2031-13-05", expected a day such as 2021-08-31; correct this field',
  },
  {
    name: 'a folder does not bear the id of its plan',
    changes: replace('plan.json', '"id": "xiaowan-2031-2035"', '"id": "xiaowan-2031"'),
    message:
      'plan.json: id: found xiaowan-2031, expected xiaowan-2031-2035; give the plan and its folder the same name',
  },
  {
    name: 'an id stands twice',
    changes: replace('projects.json', '"id": "prj-02"', '"id": "prj-01"'),
    message: 'projects.json: id: found prj-01 twice, expected every one once; number one of them anew',
  },
  {
    name: 'a note number stands twice',
    changes: replace('terms/san-dian.mdx', 'note: 2', 'note: 1'),
    message:
      'terms: note: found 1 twice, in liang-qing and san-dian, expected every one once; number one of them anew',
  },
  {
    name: 'an indicator number stands twice',
    changes: replace('indicators/tree-cover.json', '"number": 2', '"number": 1'),
    message:
      'indicators: number: found 1 twice, in gdp and tree-cover, expected every one once; number one of them anew',
  },
  {
    name: 'a correction names a unit that does not exist',
    changes: replace('corrections.json', '"c1-s2-p1"\n      ]', '"c1-s9-p1"\n      ]'),
    message:
      'corrections.json: A001.units: found the unit c1-s9-p1, expected the id of a unit of the plan; correct the id',
  },
  {
    name: 'a statement names a unit that does not exist',
    changes: replace('statements.json', 'c1-s1-p1', 'c1-s1-p9'),
    message:
      'statements.json: x01.unit: found the unit c1-s1-p9, expected the id of a unit of the plan; correct the id',
  },
  {
    name: 'a statement quotes what its unit does not say',
    changes: replace('statements.json', '提高到80亿元', '提高到90亿元'),
    message:
      'statements.json: x01.text: found “地区生产总值从50亿元提高到90亿元”, expected words that stand in c1-s1-p1; copy them from the unit',
  },
  {
    name: 'a statement names an indicator that does not exist',
    changes: replace('statements.json', '"gdp"', '"gpd"'),
    message: 'statements.json: x01.indicator: found gpd, expected the slug of an indicator; correct the slug',
  },
  {
    name: 'a commitment quotes what its unit does not say',
    changes: replace('commitments.json', '"提高到80亿元"', '"提高到90亿元"'),
    message:
      'commitments.json: c1-s1-p1-1.text: found “提高到90亿元”, expected words that stand in c1-s1-p1; copy them from the unit',
  },
  {
    name: 'a commitment has the number of another unit',
    changes: replace('commitments.json', '"c1-s1-p1-1"', '"c1-s1-p2-1"'),
    message:
      'commitments.json: c1-s1-p2-1.id: found c1-s1-p2-1, expected the id of its unit, a hyphen and a number; correct the entry',
  },
  {
    name: 'a commitment has a quantity of nothing',
    changes: replace('commitments.json', '      "measure": "亿元",\n', ''),
    message:
      'commitments.json: c1-s1-p1-1.quantity: found 80, expected a quantity and a measure, or neither of them; correct the entry',
  },
  {
    name: 'a commitment relates to no indicator',
    changes: replace('commitments.json', '      "indicator": "gdp",\n', ''),
    message:
      'commitments.json: c1-s1-p1-1.relation: found match, expected an indicator and a relation, or neither; correct the entry',
  },
  {
    name: 'a commitment starts from a statement that is not there',
    changes: replace('commitments.json', '"x01"', '"x09"'),
    message:
      'commitments.json: c1-s1-p1-1.baseline: found x09, expected the id of a statement; correct the entry',
  },
  {
    name: 'an excluded sentence does not stand in its unit',
    changes: replace('commitments.json', '"逐年提高"', '"逐月提高"'),
    message:
      'commitments.json: exclusions.goals.text: found “逐月提高”, expected words that stand in c1-s1-ss1-p1; copy them from the unit',
  },
  {
    name: 'a measure has no translation',
    changes: replace('editions/en/commitments.json', '"亿元": {', '"万元": {'),
    message:
      'editions/en/commitments.json: measures: found no entry “亿元”, expected an entry for every one that the record uses; add it with its translation',
  },
  {
    name: 'an aim names an indicator that does not exist',
    changes: replace('plan.json', '        "tree-cover"', '        "tree-covers"'),
    message:
      'plan.json: aims.indicators: found tree-covers, expected the slug of an indicator; correct the slug',
  },
  {
    name: 'a way in leads to nothing',
    changes: replace('plan.json', '"id": "tree-cover"', '"id": "tree-covers"'),
    message:
      'plan.json: site.ways: found the indicator tree-covers, expected the id of what the plan has, of the kind indicator; correct the id',
  },
  {
    name: 'a way in of a translation leads to nothing',
    changes: replace('editions/en/plan.json', '"id": "tree-cover"', '"id": "tree-covers"'),
    message:
      'editions/en/plan.json: site.ways: found the indicator tree-covers, expected the id of what the plan has, of the kind indicator; correct the id',
  },
  {
    name: 'a line on a chapter is of none',
    changes: replace('plan.json', '"1": "两清和小码头"', '"2": "两清和小码头"'),
    message:
      'plan.json: site.chapterLines: found no match for chapter 1, 2, expected a line for each chapter and for nothing else; add the line or remove it',
  },
  {
    name: 'the title in lines is not the title',
    changes: replace('plan.json', '"小湾试验区", "样例规划纲要"', '"小湾试验区", "样例纲要"'),
    message:
      'plan.json: site.titleLines: found “小湾试验区样例纲要” (zh-hans), expected the title, “小湾试验区样例规划纲要”, in lines; break the title without changing it',
  },
  {
    name: 'the wall of the home page names a term that does not exist',
    changes: replace('plan.json', '"wall": []', '"wall": [["san-dians"]]'),
    message: 'plan.json: wall: found san-dians, expected the slug of a term; correct the slug',
  },
  {
    name: 'an aim names a unit that does not exist',
    changes: replace('plan.json', '"unit": "c1-s1-p1"', '"unit": "c1-s1-p7"'),
    message:
      'plan.json: aims.unit: found the unit c1-s1-p7, expected the id of a unit of the plan; correct the id',
  },
  {
    name: 'a term names a relative that does not exist',
    changes: replace('terms/liang-qing.mdx', '  - san-dian', '  - si-dian'),
    message:
      'terms/liang-qing.mdx: related: found si-dian, expected the slug of another term; correct the slug',
  },
  {
    name: 'a project is said to be named in a unit that does not exist',
    changes: replace('projects.json', 'box-1-1-i1', 'box-1-1-i7'),
    message:
      'projects.json: prj-01.mentions: found the unit box-1-1-i7, expected the id of a unit of the plan; correct the id',
  },
  {
    name: 'a note has no mark',
    changes: replace(chapter, '“三点”<Note n="2" />', '“三点”'),
    message:
      'terms/san-dian.mdx: note: found note 2, expected <Note n="2" /> in a chapter; set the mark where the print has it',
  },
  {
    name: 'a mark has no note',
    changes: replace(chapter, '继续“两清”。', '继续“两清”<Note n="3" />。'),
    message:
      'chapters/1.mdx: c1-s2-p1: found the mark of note 3, expected a term with note: 3; add the term or remove the mark',
  },
  {
    name: 'a note is marked twice',
    changes: replace(chapter, '继续“两清”。', '继续“两清”<Note n="1" />。'),
    message:
      'chapters/1.mdx: c1-s1-p1: found note 1 marked more than once, expected one mark a note; remove all but the first',
  },
  {
    name: 'a mark has no number',
    changes: replace(chapter, '<Note n="2" />', '<Note />'),
    message:
      'chapters/1.mdx: line 21 of the text: found <Note> without n, expected <Note n="…">; add the attribute',
  },
  {
    name: 'a page number is no number',
    changes: replace(chapter, '<Page n="3" />', '<Page n="iii" />'),
    message:
      'chapters/1.mdx: line 27 of the text: found n="iii", expected a whole number; give the printed number in digits',
  },
  {
    name: 'a count does not fit',
    changes: replace('plan.json', '"indicators": 2', '"indicators": 3'),
    message:
      'plan.json: counts.indicators: found 2 in the record, expected 3; add what is missing, or correct the count',
  },
  {
    name: 'a year is missing',
    changes: replace('indicators/gdp.json', '        "2033": "66",\n', ''),
    message:
      'indicators/gdp.json: rows.annex.values: found the years 2031, 2032, 2034, 2035, expected the years 2031, 2032, 2033, 2034, 2035; give every year once, as the table prints it',
  },
  {
    name: 'two tables give different targets',
    changes: replace(
      'indicators/gdp.json',
      '        "2034": "73",\n        "2035": "80"',
      '        "2034": "73",\n        "2035": "81"',
    ),
    message:
      'indicators/gdp.json: rows: found 80 and 81 for 2035, expected the same target in both tables; compare with the print',
  },
  {
    name: 'the English edition does not know a unit',
    changes: replace('editions/en/indicators.json', '"%": {', '"percent": {'),
    message:
      'editions/en/indicators.json: units: found no entry “%”, expected an entry for every one that the record uses; add it with its translation',
  },
  {
    name: 'the English edition does not know an assessor',
    changes: replace(
      'editions/en/plan.json',
      '"county": "Sample County assessment"',
      '"city": "City assessment"',
    ),
    message:
      'editions/en/plan.json: assessors: found no entry “county”, expected an entry for every one that the record uses; add it with its translation',
  },
  {
    name: 'the stars after a name are no assessor’s',
    changes: replace('plan.json', '"mark": "*"', '"mark": "**"'),
    message:
      'indicators/tree-cover.json: rows.table.name: found the mark *, expected the mark of an assessor in plan.json; correct the mark, or add the assessor',
  },
  {
    name: 'two assessors have the same mark',
    changes: replace('plan.json', '"mark": "*"', '"mark": ""'),
    message: 'plan.json: assessors.mark: found “” twice, expected every one once; number one of them anew',
  },
  {
    name: 'the short name of the site is long',
    changes: replace(
      'editions/en/plan.json',
      '"shortName": "Xiaowan Plan"',
      '"shortName": "The Plan of Xiaowan"',
    ),
    message:
      'editions/en/plan.json: site.shortName: found "The Plan of Xiaowan", expected a name of 16 characters at most; correct this field',
  },
  {
    name: 'a value cannot be read',
    changes: replace('indicators/gdp.json', '"2033": "66"', '"2033": "六十六"'),
    message:
      'indicators/gdp.json: rows.annex.values.2033: found "六十六", expected a printed value such as 701, [15] or a number with a word; correct this field',
  },
  {
    name: 'a value has a word that the source does not use',
    changes: replace('indicators/gdp.json', '"2033": "66"', '"2033": "66左右"'),
    message:
      'indicators/gdp.json: values.2033: found “66左右”, expected a number, a number in brackets, or a number with the word for a floor; write the value as printed',
  },
  {
    name: 'a date is given as a number',
    changes: replace('projects.json', '"2031.3"', '2031.3'),
    message:
      'projects.json: projects.prj-01.start: found 2031.3, expected a value of type string; put it in quotation marks, as printed',
  },
  {
    name: 'an amount has no unit',
    changes: replace('projects.json', '1200万元', '1200'),
    message:
      'projects.json: prj-01.investment: found “1200”, expected an amount with its unit, or a dash; write the cell as printed',
  },
  {
    name: 'an area cannot be read',
    changes: replace('projects.json', '15亩', '十五亩'),
    message:
      'projects.json: prj-01.land: found “十五亩”, expected an area in mu, or a word for none; write the cell as printed',
  },
  {
    name: 'a category is unknown',
    changes: replace('projects.json', '续建', '扩建'),
    message:
      'projects.json: prj-02.category: found “扩建”, expected a category of the source; write the cell as printed',
  },
  {
    name: 'an investor is no organization',
    changes: replace('organizations.json', '"prj-01",\n        "prj-02"', '"prj-01"'),
    message:
      'organizations.json: projects: found no organization for the investor “小湾建设公司” of prj-02, expected one with prj-02 among its projects; add the organization or the project',
  },
  {
    name: 'a paragraph of the translation is missing',
    changes: replace(english, 'The section ends here.\n', ''),
    message:
      'editions/en/chapters/1.mdx: c1-s1-p2: found no text, expected a translation of the unit of the source; align the translation with the source',
  },
  {
    name: 'the translation has a paragraph too many',
    changes: replace(english, 'The section ends here.\n', 'The section ends here.\n\nReally.\n'),
    message:
      'editions/en/chapters/1.mdx: c1-s1-p3: found a text, expected none, because the source has no such unit; align the translation with the source',
  },
  {
    name: 'the translation moves a note',
    changes: [
      { file: english, from: '“three spots”<Note n="2" />', to: '“three spots”' },
      { file: english, from: 'The section ends here.', to: 'The section ends here.<Note n="2" />' },
    ],
    message:
      'editions/en/chapters/1.mdx: c1-s1-p2: found the notes 2, expected the notes none, as in the source; align the translation with the source',
  },
  {
    name: 'the translation lacks a run-in heading',
    changes: replace(english, '<Lead>Jetty.</Lead>', 'Jetty.'),
    message:
      'editions/en/chapters/1.mdx: box-1-1-i1: found 0 lead elements, expected 1, as in the source; align the translation with the source',
  },
  {
    name: 'the translation lacks a chapter',
    changes: [{ file: english, remove: true }],
    message:
      'editions/en/chapters/1.mdx: c1: found no text, expected a translation of the unit of the source; align the translation with the source',
  },
  {
    name: 'the translation lacks a row of a table',
    changes: [{ file: 'editions/en/tables/box-1-2.json', remove: true }],
    message:
      'editions/en/tables/box-1-2.json: box-1-2: found no text, expected a translation of the unit of the source; align the translation with the source',
  },
  {
    name: 'the translation lacks a project',
    changes: replace('editions/en/projects.json', '"prj-02"', '"prj-03"'),
    message:
      'editions/en/projects.json: prj-02/name: found no text, expected a translation of the unit of the source; align the translation with the source',
  },
  {
    name: 'the termbase lacks a term',
    changes: replace('editions/en/termbase.json', '"term": "两清"', '"term": "二清"'),
    message:
      'editions/en/termbase.json: entries: found no entry “两清”, expected an entry for every one that the record uses; add it with its translation',
  },
  {
    name: 'the source of a rendering is no sentence',
    changes: replace(
      'editions/en/termbase.json',
      '"rendering": "two clearances",',
      '"rendering": "two clearances", "source": "a press report",',
    ),
    message:
      'editions/en/termbase.json: entries.1.source: found "a press report", expected a sentence on one line, with its full stop; correct this field',
  },
  {
    name: 'an element is unknown',
    changes: replace(chapter, '种植行道树。', '<Blink>种植行道树。</Blink>'),
    message:
      'chapters/1.mdx: line 29 of the text: found the element <Blink>, expected paragraphs, ## and ### headings, ***, Lead, Label, Note, Page, Box, IndicatorTable or sub; use one of these',
  },
  {
    name: 'an element is not closed',
    changes: replace(chapter, '<Lead>目标清楚。</Lead>', '<Lead>目标清楚。'),
    message:
      'chapters/1.mdx: text: found text that is not MDX (Expected a closing tag for `<Lead>` (7:1-7:7) before the end of `paragraph`), expected paragraphs with the elements of content/README.md; close the element or remove the brace',
  },
  {
    name: 'a brace stands in the text',
    changes: replace(chapter, 'PM<sub>2.5</sub>', 'PM_{2.5}'),
    message:
      'chapters/1.mdx: line 11 of the text: found text of the kind “mdxTextExpression”, expected paragraphs, ## and ### headings, ***, Lead, Label, Note, Page, Box, IndicatorTable or sub; use one of these',
  },
  {
    name: 'a list stands in the text',
    changes: replace(chapter, '本节到此结束。', '- 本节到此结束。'),
    message:
      'chapters/1.mdx: line 15 of the text: found text of the kind “list”, expected paragraphs, ## and ### headings, ***, Lead, Label, Note, Page, Box, IndicatorTable or sub; use one of these',
  },
  {
    name: 'an item of a box is no paragraph',
    changes: replace(chapter, '<Page n="3" />\n\n<Lead>绿化工程。', '## 绿化\n\n<Lead>绿化工程。'),
    message:
      'chapters/1.mdx: box-1-1: found a section inside the box, expected paragraphs, one an item; move it out of the box',
  },
  {
    name: 'a box has neither items nor a table',
    changes: [{ file: 'tables/box-1-2.json', remove: true }],
    message:
      'chapters/1.mdx: box-1-2: found neither items in the box nor a table of its own, expected items, or rows in tables/box-1-2.json; add the items or the table',
  },
  {
    name: 'a table stands in no chapter',
    changes: replace(chapter, '<Box number="1-2" />', ''),
    message:
      'tables/box-1-2.json: (file): found a table that no chapter shows, expected <Box number="…" /> or <IndicatorTable number="…" /> with its number; set the element where the table stands in print, or remove the file',
  },
  {
    name: 'the context of a correction stands elsewhere',
    changes: replace('corrections.json', '"context": "任务明白"', '"context": "任务清楚"'),
    message:
      'corrections.json: A001.marks: found “任务清楚” 0 times in c1-s2-p1, “务” 1 times in it, expected each exactly once; give a longer context or correct the unit',
  },
  {
    name: 'a term is never used',
    changes: replace('terms/san-dian.mdx', '  - “三点”', '  - “四点”'),
    message:
      'terms/san-dian.mdx: uses: found strings that no text of the plan has, expected at least one use, or the sources that have the term; write the strings as the text has them',
  },
  {
    name: 'a member does not stand in its definition',
    changes: replace('terms/liang-qing.mdx', '  - 清街道', '  - 清广场'),
    message:
      'terms/liang-qing.mdx: members: found “清广场”, expected a part of the definition, as it stands there; copy it from the definition',
  },
  {
    name: 'a piece does not stand in its coinage',
    changes: replace('terms/liang-qing.mdx', '  - head: 清', '  - head: 两'),
    message:
      'terms/liang-qing.mdx: groups: found “两”, expected a piece of the coinage, behind the piece before it; copy it from the coinage',
  },
  {
    name: 'a member belongs to no piece of its coinage',
    changes: replace('terms/liang-qing.mdx', '    members: 2', '    members: 1'),
    message:
      'terms/liang-qing.mdx: groups: found 1 members in the groups, expected 2, all of the members; correct the numbers of members',
  },
  {
    name: 'the label of a piece does not stand in its definition',
    changes: replace('terms/liang-qing.mdx', '    label: 清河道', '    label: 清广场'),
    message:
      'terms/liang-qing.mdx: groups: found “清广场”, expected a part of the definition, as it stands there; copy it from the definition',
  },
  {
    name: 'the label of a piece does not stand in the translated definition',
    changes: replace(
      'editions/en/terms/liang-qing.mdx',
      '    label: clearing of waterways',
      '    label: the clean square',
    ),
    message:
      'editions/en/terms/liang-qing.mdx: groups: found “the clean square”, expected a part of the definition, as it stands there; copy it from the definition',
  },
  {
    name: 'a piece of a coinage is called otherwise in the translation',
    changes: replace('editions/en/terms/liang-qing.mdx', '  - head: two', '  - head: three'),
    message:
      'editions/en/terms/liang-qing.mdx: groups: found “three”, expected words of the coinage or of its definition; copy them from there',
  },
  {
    name: 'a phrase of the conversion changes its length',
    changes: replace('editions/zh-Hant/wording.json', '"to": "樣例先行"', '"to": "樣例先行著"'),
    message:
      'editions/zh-Hant/wording.json: phrases: found “样例先行” and “樣例先行著”, expected two phrases of the same length; give every character its counterpart',
  },
  {
    name: 'a source is about an area that is not there',
    changes: replace('sources.json', '"area": "zone"', '"area": "moon"'),
    message:
      'sources.json: press-001.area: found moon, expected the id of an area of the same file; correct the id, or add the area',
  },
  {
    name: 'two areas are that of the plan',
    changes: replace('sources.json', '"name": "大湾市"', '"name": "大湾市", "isOfPlan": true'),
    message:
      'sources.json: areas.isOfPlan: found 2 areas with it, expected one, the area that the plan is for; mark that area and no other',
  },
  {
    name: 'a source has no translation',
    changes: replace('editions/en/sources.json', '"press-001"', '"press-002"'),
    message:
      'editions/en/sources.json: sources: found no entry “press-001”, expected an entry for each that the record has, and for nothing else; add it with its translation',
  },
  {
    name: 'a fact of another area stands on an indicator',
    changes: replace('outcomes.json', '"area": "zone"', '"area": "city"'),
    message:
      'outcomes.json: o001.indicator: found gdp, on a fact of the area city, expected no indicator, because the plan is for another area; remove the indicator',
  },
  {
    name: 'a fact of the zone comes from a source on another area',
    changes: replace('sources.json', '"area": "zone"', '"area": "city"'),
    message:
      'outcomes.json: o001.area: found zone, from a source on city, expected the area that the source is about; correct the area or the source',
  },
  {
    name: 'an outcome names a source that is not there',
    changes: replace(
      'outcomes.json',
      '"source": "press-001",\n      "indicator"',
      '"source": "press-009",\n      "indicator"',
    ),
    message:
      'outcomes.json: o001.source: found press-009, expected the name of one that the record has; correct it',
  },
  {
    name: 'the figure of an outcome is not what it says',
    changes: replace('outcomes.json', '"value": "81"', '"value": "18"'),
    message:
      'outcomes.json: o001.value: found 18亿元, expected a figure that stands in “81亿元”; copy it from there',
  },
  {
    name: 'an outcome on an indicator is in another unit',
    changes: [
      ...replace('outcomes.json', '"unit": "亿元"', '"unit": "万元"'),
      ...replace('outcomes.json', '"81亿元"', '"81万元"'),
    ],
    message:
      'outcomes.json: o001.unit: found 81 in 万元, expected a figure in 亿元, the unit of gdp; convert it, or remove the indicator',
  },
  {
    name: 'nine months pass for a year',
    changes: replace('outcomes.json', '2035-12-31', '2035-09-30'),
    message:
      'outcomes.json: o001.fullYear: found true, for a time that ends 2035-09-30, expected a time that ends with a year; remove it: a part of a year is no result',
  },
  {
    name: 'an outcome has no translation',
    changes: replace('editions/en/outcomes.json', '"o002"', '"o003"'),
    message:
      'editions/en/outcomes.json: outcomes: found no entry “o002”, expected an entry for each that the record has, and for nothing else; add it with its translation',
  },
  {
    name: 'a verdict is not what comes out',
    changes: replace('checks.json', '"verdict": "consistent"', '"verdict": "inconsistent"'),
    message:
      'checks.json: F001.verdict: found inconsistent, expected consistent: the plan says 50, 50 comes out; correct the verdict, or the formula',
  },
  {
    name: 'the figure of a check is not where it is said to be',
    changes: replace('checks.json', '"number": "50"', '"number": "51"'),
    message:
      'checks.json: F001: found no 51 in c1-s1-p1, expected figures that stand in the record, and a formula over them; correct the place or the formula',
  },
  {
    name: 'a note of a check has a number that is none of it',
    changes: replace('checks.json', '"verdict": "consistent"', '"verdict": "consistent", "note": "{rest}"'),
    message:
      'checks.json: F001.note: found no number {rest}, expected figures that stand in the record, and a formula over them; correct the place or the formula',
  },
  {
    name: 'a check is to be named by a term that is not there',
    changes: replace(
      'checks.json',
      '"verdict": "consistent"',
      '"verdict": "consistent", "terms": ["nowhere"]',
    ),
    message: 'checks.json: F001.terms: found nowhere, expected one that the record has; correct it',
  },
  {
    name: 'a check has no translation',
    changes: replace('editions/en/checks.json', '"F001"', '"F002"'),
    message:
      'editions/en/checks.json: checks: found no entry “F001”, expected an entry for each that the record has, and for nothing else; add it with its translation',
  },
];
