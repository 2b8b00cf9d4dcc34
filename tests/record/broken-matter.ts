import type { BrokenRecord } from './broken-records.ts';

/** A fault by one replacement, and the line that is said of its file. */
export function fault(
  name: string,
  [file, from, to]: readonly [file: string, from: string, to: string],
  message: string,
): BrokenRecord {
  return { name, changes: [{ file, from, to }], message };
}

/** Things that look right to a program and are shown wrong: markup, long or inexact values, times out of place. */
export const brokenMatter: readonly BrokenRecord[] = [
  fault(
    'an element stands in a value',
    ['indicators/gdp.json', '小湾一年新增的价值。', '小湾<b>一年</b>新增的价值。'],
    'indicators/gdp.json: line 6, column 15: found “<b>” in the value, expected text without elements, which only the text of a chapter has; remove the element',
  ),
  fault(
    'a program stands in a value',
    ['indicators/gdp.json', '小湾一年新增的价值。', '<script>alert(1)</script>'],
    'indicators/gdp.json: line 6, column 15: found “<script>” in the value, expected text without elements, which only the text of a chapter has; remove the element',
  ),
  fault(
    'an element stands in front matter',
    ['chapters/1.mdx', 'title: 样例先行', 'title: <b>样例先行</b>'],
    'chapters/1.mdx: line 3, column 8: found “<b>” in the value, expected text without elements, which only the text of a chapter has; remove the element',
  ),
  fault(
    'an element stands in words of the translation',
    ['editions/en/corrections.json', 'should read', 'should <b>read</b>'],
    'editions/en/corrections.json: line 3, column 14: found “<b>” in the value, expected text without elements, which only the text of a chapter has; remove the element',
  ),
  fault(
    'a reference stands in a value',
    ['indicators/gdp.json', '小湾一年新增的价值。', '小湾&nbsp;一年新增的价值。'],
    'indicators/gdp.json: line 6, column 15: found “&nbsp;” in the value, expected characters, not references to them; write the character itself',
  ),
  fault(
    'a bar, which parts names in the files of the search, stands in a value',
    ['indicators/gdp.json', '"group": "经济"', '"group": "经|济"'],
    'indicators/gdp.json: line 3, column 12: found “|” in the value, expected text without Markdown; remove the sign',
  ),
  fault(
    'a link of Markdown stands in a value',
    ['outcomes.json', '报道写明是全年。', '[报道](https://example.org/)写明是全年。'],
    'outcomes.json: line 27, column 18: found “](https://example.org/)” in the value, expected text without Markdown; remove the sign',
  ),
  fault(
    'two blanks stand side by side',
    ['editions/en/outcomes.json', 'it is the whole', 'it is  the whole'],
    'editions/en/outcomes.json: line 6, column 16: found two blanks side by side, expected one blank between words; remove one of them',
  ),
  fault(
    'a mark of bold type is not closed',
    ['chapters/1.mdx', '本节到此结束。', '本节**到此结束。'],
    'chapters/1.mdx: c1-s1-p2: found “*” in the text, expected an element, or a text without this sign; complete the element, or remove the sign',
  ),
  fault(
    'a sign of deletion stands in the text',
    ['chapters/1.mdx', '本节到此结束。', '本节~~到此~~结束。'],
    'chapters/1.mdx: line 15 of the text: found “~~” in the text, expected an element, or a text without this sign; complete the element, or remove the sign',
  ),
  fault(
    'a backslash stands in the text',
    ['chapters/1.mdx', '本节到此结束。', '本节\\\\到此结束。'],
    'chapters/1.mdx: line 15 of the text: found “\\” in the text, expected an element, or a text without this sign; complete the element, or remove the sign',
  ),
  fault(
    'a footnote of Markdown stands in the text',
    ['chapters/1.mdx', '本节到此结束。', '本节[^1]到此结束。'],
    'chapters/1.mdx: line 15 of the text: found “[^” in the text, expected an element, or a text without this sign; complete the element, or remove the sign',
  ),
  fault(
    'a table of Markdown stands in the text',
    ['chapters/1.mdx', '本节到此结束。', '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |'],
    'chapters/1.mdx: line 15 of the text: found “|” in the text, expected an element, or a text without this sign; complete the element, or remove the sign',
  ),
  fault(
    'a merge of the text was not finished',
    [
      'chapters/1.mdx',
      '本节到此结束。',
      '<<<<<<< HEAD\n本节到此结束。\n=======\n本节到此终结。\n>>>>>>> other',
    ],
    'chapters/1.mdx: line 20, column 1: found the line <<<<<<< of a merge that was not finished, expected one of the two sides; keep the right one, and remove the lines of the merge',
  ),
  fault(
    'a merge of data was not finished',
    ['plan.json', '"copies": 3,', '<<<<<<< HEAD\n"copies": 3,\n=======\n"copies": 4,\n>>>>>>> other'],
    'plan.json: line 36, column 1: found the line ======= of a merge that was not finished, expected one of the two sides; keep the right one, and remove the lines of the merge',
  ),
  fault(
    'a line of a merge was left',
    ['chapters/1.mdx', '本节到此结束。', '本节到此结束。\n\n======='],
    'chapters/1.mdx: line 22, column 1: found the line ======= of a merge that was not finished, expected one of the two sides; keep the right one, and remove the lines of the merge',
  ),
  fault(
    'a name is very long',
    ['plan.json', '"zone": "小湾试验区"', `"zone": "${'小湾试验区'.repeat(50)}"`],
    'plan.json: zone: found "小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验区小湾试验…, expected at most 200 characters; correct this field',
  ),
  fault(
    'a number has more digits than are read',
    ['indicators/gdp.json', '"2031": "55"', '"2031": "55.00000000000000001"'],
    'indicators/gdp.json: rows.annex.values.2031: found "55.00000000000000001", expected a number of at most 15 digits; correct this field',
  ),
  fault(
    'a sum has more digits than are read',
    ['projects.json', '1200万元', '5555555555555555555万元'],
    'projects.json: projects.prj-01.investment: found "5555555555555555555万元", expected a number of at most 15 digits; correct this field',
  ),
  fault(
    'a number of a text is a whole number in quotation marks',
    ['plan.json', '"copies": 3', '"copies": "3"'],
    'plan.json: copies: found "3", expected a value of type number; write it without quotation marks',
  ),
  fault(
    'a number is under one',
    ['plan.json', '"copies": 3', '"copies": 0'],
    'plan.json: copies: found 0, expected a number not under 1; correct this field',
  ),
  fault(
    'a count has a fraction',
    ['plan.json', '"copies": 3', '"copies": 3.5'],
    'plan.json: copies: found 3.5, expected a whole number; correct this field',
  ),
  fault(
    'a name is empty',
    ['plan.json', '"zone": "小湾试验区"', '"zone": ""'],
    'plan.json: zone: found "", expected a text, not an empty one; correct this field',
  ),
  fault(
    'a year has five digits',
    ['indicators/gdp.json', '"2031": "55"', '"20311": "55"'],
    'indicators/gdp.json: rows.annex.values.20311: found "55", expected a key that is a year; correct this field',
  ),
  fault(
    'a plan ends before it begins',
    ['plan.json', '"end": 2035', '"end": 2030'],
    'plan.json: period: found {"start":2031,"end":2030}, expected a first year, and a last year that is not before it; correct this field',
  ),
  fault(
    'a plan ends in a far future',
    ['plan.json', '"end": 2035', '"end": 99999'],
    'plan.json: period.end: found 99999, expected a year from 1900 to 2199; correct this field',
  ),
  fault(
    'the base year is after the plan',
    ['plan.json', '"baseYear": 2030', '"baseYear": 2040'],
    'plan.json: baseYear: found 2040, expected a year that is not after the first year of the plan; correct this field',
  ),
  fault(
    'the year of the projects is none of the plan',
    ['plan.json', '"projectsYear": 2032', '"projectsYear": 2052'],
    'plan.json: projectsYear: found 2052, expected a year of the plan, or the year before it; correct this field',
  ),
  fault(
    'a plan is issued centuries before',
    ['plan.json', '2031-01-05', '1031-01-05'],
    'plan.json: issued: found "1031-01-05", expected a day of the plan’s years, or of the two years before them; correct this field',
  ),
  fault(
    'a plan is issued after its end',
    ['plan.json', '2031-01-05', '2039-01-05'],
    'plan.json: issued: found "2039-01-05", expected a day of the plan’s years, or of the two years before them; correct this field',
  ),
  fault(
    'an indicator has a number beyond the count',
    ['indicators/gdp.json', '"number": 1', '"number": 99'],
    'indicators/gdp.json: number: found 99, expected a number from 1 to 2, because plan.json counts so many; compare with the print',
  ),
  fault(
    'a project has a number beyond the count',
    ['projects.json', '"number": 2', '"number": 77'],
    'projects.json: prj-02.number: found 77, expected a number from 1 to 2, because plan.json counts so many; compare with the print',
  ),
  fault(
    'a project ends before it begins',
    ['projects.json', '2032.12', '2029.12'],
    'projects.json: prj-01.end: found 2029.12, before 2031.3, expected a time that does not end before it begins; compare with the print',
  ),
  fault(
    'a deadline stands nowhere in the text',
    ['commitments.json', '"deadline": null', '"deadline": 2033'],
    'commitments.json: c1-s1-p1-1.deadline: found 2033, expected a year that stands in c1-s1-p1, or 2035, the last of the plan; correct the year, or write null where the sentence says none',
  ),
  fault(
    'the address of a source has a port that none has',
    ['sources.json', '"url": null', '"url": "https://example.org:99999/"'],
    'sources.json: sources.press-001.url: found "https://example.org:99999/", expected an address of the web that browsers can open; correct this field',
  ),
  fault(
    'the address of a source has half an escape',
    ['sources.json', '"url": null', '"url": "https://example.org/%zz"'],
    'sources.json: sources.press-001.url: found "https://example.org/%zz", expected an address of the web that browsers can open; correct this field',
  ),
  fault(
    'a phrase has two places for its number',
    ['editions/en/indicators.json', 'RMB {} billion', 'RMB {} {} billion'],
    'editions/en/indicators.json: units.亿元.phrase: found "RMB {} {} billion", expected words with {} for the number, once; correct this field',
  ),
  fault(
    'a bracket around words of the source is not closed',
    ['editions/en/corrections.json', '⟦条⟧ should', '⟦条 should'],
    'editions/en/corrections.json: A001.claim: found “⟦” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
  fault(
    'a page about the site has a program',
    ['/site/en/about.mdx', 'The tests made it up.', '<script>alert(1)</script>'],
    '/site/en/about.mdx: line 3 of the text: found the element <script>, expected one of h2, h3, a, abbr, b, br, em, i, kbd, q, small, span, sub, sup; write it as Markdown',
  ),
  fault(
    'a page about the site acts on a click',
    ['/site/en/about.mdx', 'The tests made it up.', '<b onclick="alert(1)">x</b>'],
    '/site/en/about.mdx: line 3 of the text: found <b> with the attribute onclick, expected id, href, hreflang, lang, title, translate, each with its text; remove the attribute',
  ),
  fault(
    'a page about the site has a style of its own',
    ['/site/en/about.mdx', 'The tests made it up.', '<b style="color:red">x</b>'],
    '/site/en/about.mdx: line 3 of the text: found <b> with the attribute style, expected id, href, hreflang, lang, title, translate, each with its text; remove the attribute',
  ),
  fault(
    'a page about the site links to a program',
    ['/site/en/about.mdx', 'The tests made it up.', '[x](javascript:alert(1))'],
    '/site/en/about.mdx: line 3 of the text: found the address “javascript:alert(1)”, expected a place of the page, an address of this site or of the web, such as #id, /en/about/ or https://example.org/page; correct the address',
  ),
  fault(
    'a page about the site links to a program by an element',
    ['/site/en/about.mdx', 'The tests made it up.', '<a href="JavaScript:alert(1)">x</a>'],
    '/site/en/about.mdx: line 3 of the text: found the address “JavaScript:alert(1)”, expected a place of the page, an address of this site or of the web, such as #id, /en/about/ or https://example.org/page; correct the address',
  ),
  fault(
    'a page about the site links to another host without a scheme',
    ['/site/en/about.mdx', 'The tests made it up.', '[x](//example.org/)'],
    '/site/en/about.mdx: line 3 of the text: found the address “//example.org/”, expected a place of the page, an address of this site or of the web, such as #id, /en/about/ or https://example.org/page; correct the address',
  ),
  fault(
    'a page about the site has a frame',
    ['/site/en/about.mdx', 'The tests made it up.', '<iframe src="https://example.org/"></iframe>'],
    '/site/en/about.mdx: line 3 of the text: found the element <iframe>, expected one of h2, h3, a, abbr, b, br, em, i, kbd, q, small, span, sub, sup; write it as Markdown',
  ),
  fault(
    'a page about the site has a component',
    ['/site/en/about.mdx', 'The tests made it up.', '<Foo />'],
    '/site/en/about.mdx: line 3 of the text: found the element <Foo>, expected one of h2, h3, a, abbr, b, br, em, i, kbd, q, small, span, sub, sup; write it as Markdown',
  ),
  fault(
    'a page about the site has a picture of elsewhere',
    ['/site/en/about.mdx', 'The tests made it up.', '![x](https://example.org/x.png)'],
    '/site/en/about.mdx: line 3 of the text: found a picture, expected text alone; remove it, or link to it',
  ),
  fault(
    'a page about the site has a second title',
    ['/site/en/about.mdx', 'The tests made it up.', '# x'],
    '/site/en/about.mdx: line 3 of the text: found a heading of the first level, expected the title of the front matter; write ##',
  ),
  fault(
    'a page about the site has an attribute in braces',
    ['/site/en/about.mdx', 'The tests made it up.', '<b title={x}>x</b>'],
    '/site/en/about.mdx: line 3 of the text: found <b> with the attribute title, expected id, href, hreflang, lang, title, translate, each with its text; remove the attribute',
  ),
  fault(
    'a page about the site has bold type that is not closed',
    ['/site/en/about.mdx', 'The tests made it up.', 'x **y'],
    '/site/en/about.mdx: line 3 of the text: found “**” in the text, expected ** before and after what is bold; close it, or remove it',
  ),
];
