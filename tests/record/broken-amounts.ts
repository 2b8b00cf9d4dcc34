import { fault } from './broken-matter.ts';
import type { BrokenRecord } from './broken-records.ts';

const chapter = 'editions/en/chapters/1.mdx';
const goal = 'from RMB 5 billion to RMB 8 billion, and';
const ends = 'The section ends here.';
const alone = 'expected the amounts of the source alone; align the translation with the source';
const eighty = '“80亿元” of the source, which is 8,000,000,000 CNY; align the translation with the source';

/** Amounts that a translation has otherwise than the source, and words that it leaves in its script. */
export const brokenAmounts: readonly BrokenRecord[] = [
  fault(
    'a sum of the translation is ten times that of the source',
    [chapter, goal, 'from RMB 5 billion to RMB 80 billion, and'],
    `${chapter}: c1-s1-p1: found “RMB 80 billion”, expected ${eighty}`,
  ),
  fault(
    'a sum of the translation is in millions',
    [chapter, goal, 'from RMB 5 billion to RMB 8 million, and'],
    `${chapter}: c1-s1-p1: found “RMB 8 million”, expected ${eighty}`,
  ),
  fault(
    'a sum of the translation is in another currency',
    [chapter, goal, 'from RMB 5 billion to USD 8 billion, and'],
    `${chapter}: c1-s1-p1: found “USD 8 billion”, expected ${eighty}`,
  ),
  fault(
    'the sums of the translation have no currency',
    [chapter, goal, 'from 5 billion to 8 billion, and'],
    `${chapter}: c1-s1-p1: found “5 billion”, expected “50亿元” of the source, which is 5,000,000,000 CNY; align the translation with the source`,
  ),
  fault(
    'a digit of the translation is another',
    [chapter, goal, 'from RMB 5 billion to RMB 8.1 billion, and'],
    `${chapter}: c1-s1-p1: found “RMB 8.1 billion”, expected ${eighty}`,
  ),
  fault(
    'a sum of the source is a share in the translation',
    [chapter, goal, 'from RMB 5 billion by 80%, and'],
    `${chapter}: c1-s1-p1: found “80%”, expected ${eighty}`,
  ),
  fault(
    'the translation leaves a sum out',
    [chapter, goal, 'from RMB 5 billion, and'],
    `${chapter}: c1-s1-p1: found nothing for “80亿元”, expected ${eighty}`,
  ),
  fault(
    'the source has 万 for 亿',
    ['tables/box-1-2.json', '"东岸"', '"东岸，投资3万元"'],
    'editions/en/tables/box-1-2.json: box-1-2-r1/cell-2: found nothing for “3万元”, expected “3万元” of the source, which is 30,000 CNY; align the translation with the source',
  ),
  fault(
    'the translation has a sum of its own',
    [chapter, ends, 'The section ends here, at RMB 2 billion.'],
    `${chapter}: c1-s1-p2: found “RMB 2 billion”, ${alone}`,
  ),
  fault(
    'the translation has a count of its own',
    [chapter, ends, 'The section ends here, with 12 trees.'],
    `${chapter}: c1-s1-p2: found “12”, ${alone}`,
  ),
  fault(
    'the translation has an area of its own',
    [chapter, ends, 'The section ends here, on 3,000 mu.'],
    `${chapter}: c1-s1-p2: found “3,000 mu”, ${alone}`,
  ),
  fault(
    'the translation has a year of its own',
    [chapter, ends, 'The section ends here in 2099.'],
    `${chapter}: c1-s1-p2: found “2099”, ${alone}`,
  ),
  fault(
    'the translation has a percentage of its own',
    [chapter, ends, 'The section ends here, by 12%.'],
    `${chapter}: c1-s1-p2: found “12%”, ${alone}`,
  ),
  fault(
    'the translation lacks a year',
    ['editions/en/tables/annex-2.json', '"2031"', '"2041"'],
    'editions/en/tables/annex-2.json: annex-2/column-4: found “2041”, expected “2031”, as in the source; align the translation with the source',
  ),
  fault(
    'the day of the notice is another in the translation',
    ['editions/en/notice.json', '5 January 2031', '6 January 2031'],
    'editions/en/notice.json: notice-date: found “6”, expected “5”, as in the source; align the translation with the source',
  ),
  fault(
    'the month of the notice is another in the translation',
    ['editions/en/notice.json', '5 January 2031', '5 March 2031'],
    'editions/en/notice.json: notice-date: found nothing for “1”, expected “1”, as in the source; align the translation with the source',
  ),
  fault(
    'a clause in short has another sum than the source',
    ['editions/en/in-short.json', 'RMB 8 billion', 'RMB 80 billion'],
    `editions/en/in-short.json: in-short-1/clause-1: found “RMB 80 billion”, expected ${eighty}`,
  ),
  fault(
    'an explanation has a sum that the source has not',
    ['editions/en/terms/san-dian.mdx', 'names three places.', 'names three places for RMB 3 million.'],
    `editions/en/terms/san-dian.mdx: term-san-dian/explanation-1: found “RMB 3 million”, ${alone}`,
  ),
  fault(
    'a statement has another sum than the source',
    ['editions/en/statements.json', 'RMB 8 billion', 'RMB 9 billion'],
    `editions/en/statements.json: statement-x01: found “RMB 9 billion”, expected ${eighty}`,
  ),
  fault(
    'a promise has another sum than the source',
    ['editions/en/commitments.json', 'to RMB 8 billion', 'to RMB 800 million'],
    `editions/en/commitments.json: commitment-c1-s1-p1-1/text: found “RMB 800 million”, expected ${eighty}`,
  ),
  fault(
    'what a project builds has an amount that the source has not',
    ['editions/en/projects.json', 'Building of a jetty', 'Building of 2 jetties'],
    `editions/en/projects.json: prj-01/content: found “2”, ${alone}`,
  ),
  fault(
    'a report has another sum than the source',
    ['editions/en/outcomes.json', 'RMB 8.1 billion', 'RMB 81 billion'],
    'editions/en/outcomes.json: o001.said: found “RMB 81 billion”, expected “81亿元” of the source, which is 8,100,000,000 CNY; align the translation with the source',
  ),
  fault(
    'a report is of another year than in the source',
    [
      'editions/en/outcomes.json',
      '"2035",\n    "because": "The report',
      '"2034",\n    "because": "The report',
    ],
    'editions/en/outcomes.json: o001.period: found nothing for “2035”, expected “2035”, as in the source; align the translation with the source',
  ),
  fault(
    'how the date of a source is known has another year',
    ['editions/en/sources.json', 'calls 2035', 'calls 2034'],
    'editions/en/sources.json: sources.press-001.dateBasis: found nothing for “2035”, expected “2035”, as in the source; align the translation with the source',
  ),
  fault(
    'the factor of a unit is ten times too small',
    [
      'editions/en/indicators.json',
      '"factor": 0.1,\n      "sourceLabel"',
      '"factor": 0.01,\n      "sourceLabel"',
    ],
    'editions/en/indicators.json: units.亿元.phrase: found “RMB 0.01 billion”, expected “1亿元” of the source, which is 100,000,000 CNY; align the translation with the source',
  ),
  fault(
    'the words of a unit are in millions',
    ['editions/en/indicators.json', 'RMB {} billion', 'RMB {} million'],
    'editions/en/indicators.json: units.亿元.phrase: found “RMB 0.1 million”, expected “1亿元” of the source, which is 100,000,000 CNY; align the translation with the source',
  ),
  fault(
    'the name of a unit of the source is that of another',
    ['editions/en/indicators.json', '"RMB 100 million"', '"RMB 10 million"'],
    'editions/en/indicators.json: units.亿元.sourceLabel: found “RMB 10 million”, expected “亿元” of the source, which is 100,000,000 CNY; align the translation with the source',
  ),
  fault(
    'the factor of a measure is that of another',
    ['editions/en/commitments.json', '"factor": 0.1', '"factor": 1'],
    'editions/en/commitments.json: measures.亿元: found “RMB 1 billion”, expected “1亿元” of the source, which is 100,000,000 CNY; align the translation with the source',
  ),
  fault(
    'the translation has a word of the source',
    [chapter, ends, 'The 本节 section ends here.'],
    `${chapter}: c1-s1-p2: found “本” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets`,
  ),
  fault(
    'the translation has a comma of the source',
    [chapter, ends, 'The section， ends here.'],
    `${chapter}: c1-s1-p2: found “，” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets`,
  ),
  fault(
    'a report is not translated',
    ['editions/en/outcomes.json', '"nearly 30"', '"近30个"'],
    'editions/en/outcomes.json: o002.said: found “近” in the text, expected words of the language of the edition; those of the source between ⟦ and ⟧; translate it, or set the brackets',
  ),
];
