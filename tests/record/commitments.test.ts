import { expect, test } from '@playwright/test';
import { unitsOfChapter } from '../../src/plan/units.ts';
import { readEditions } from './read-editions.ts';
import { bytesOf, recordFolder } from './record-files.ts';

const [read] = await readEditions(bytesOf([recordFolder]));
if (!read) throw new Error('The record has no plan');
const plan = read.editions['zh-hans'];

/** A year of the plan or of its outlook, and what stands for a stretch of years. */
const year = /20(?:2[1-9]|3[0-5])|二〇三五/;
const period =
  /“十四五”(?:时期|期间)|规划期|未来[一二三四五]年|[一二三四五]年(?:行动|计划)|每年|年均|年内|年底/;
const number = /\d|[一二三四五六七八九十百千万]+(?:个|家|项|名|座|所|条|处|倍|亿|人)|翻番/;

interface Sentence {
  unit: string;
  text: string;
}

/** The sentences of chapters and boxes, without headings and the table of indicators. */
const sentences: Sentence[] = plan.chapters
  .flatMap(unitsOfChapter)
  .filter(
    ({ id, kind }) => kind === 'paragraph' || kind === 'item' || (kind === 'row' && id.startsWith('box')),
  )
  .flatMap(({ id, kind, texts }) => {
    const all = texts.map(({ text }) => text);
    return (kind === 'row' ? [all.join('｜')] : all.flatMap(sentencesOf)).map((text) => ({ unit: id, text }));
  });

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。；！？])/);
}

function isDated({ text }: Sentence): boolean {
  return year.test(text) || (period.test(text) && number.test(text.replace(new RegExp(period, 'g'), '')));
}

const registered: Sentence[] = [
  ...plan.commitments.map(({ unit, text }) => ({ unit, text })),
  ...plan.exclusions.flatMap((exclusion) => exclusion.sentences),
];

function isRegistered({ unit, text }: Sentence): boolean {
  return registered.some((entry) => entry.unit === unit && text.includes(entry.text));
}

test('every sentence with a number and a deadline is a commitment or excluded with a reason', () => {
  const dated = sentences.filter(isDated);
  expect(dated.length).toBeGreaterThan(35);
  expect(dated.filter((sentence) => !isRegistered(sentence))).toEqual([]);
});

test('the search for dated sentences sees what it must see', () => {
  const cases = [
    ['到2025年，森林覆盖率达到30%。', true],
    ['“十四五”期间，新建学校十所。', true],
    ['每年新增10人。', true],
    ['“十四五”时期，是开启新征程的关键时期。', false],
    ['规划以2020年为基准年。', false],
    ['建成3家中心。', false],
  ] as const;
  for (const [text, isSeen] of cases) expect(isDated({ unit: '', text }), text).toBe(isSeen);
});

test('every quantity and deadline of a commitment stands in its sentence', () => {
  const digits = (text: string) => text.replaceAll('百亿', '100亿').replaceAll('三', '3');
  for (const { unit, text, quantity, deadline, from } of plan.commitments) {
    const sentence = sentences.find((one) => one.unit === unit && one.text.includes(text))?.text ?? '';
    if (quantity) expect(digits(text), text).toContain(String(quantity.sourceValue));
    const isPeriod = sentence.includes('“十四五”期间');
    if (deadline !== null && !isPeriod) expect(sentence, text).toContain(String(deadline));
    if (deadline === null) expect(year.test(sentence) || isPeriod, text).toBe(false);
    if (isPeriod) expect([from, deadline], text).toEqual([plan.period.start, plan.period.end]);
  }
});

test('what matches a row of the table has its figure, and what contradicts one another', () => {
  const compared = new Set<string>();
  for (const { indicator, relation, quantity, text } of plan.commitments) {
    const own = plan.indicators.find(({ slug }) => slug === indicator);
    const isSameMeasure = quantity?.sourceMeasure === own?.sourceUnit && !quantity?.yearly;
    if (!own || !quantity || !isSameMeasure) continue;
    const last = own.values.at(-1)?.value.value;
    compared.add(relation);
    if (relation === 'match' && own.slug !== 'utilized-foreign-capital')
      expect(quantity.sourceValue, text).toBe(last);
    if (relation === 'contradicts') expect(quantity.sourceValue, text).not.toBe(last);
  }
  expect([...compared]).toEqual(expect.arrayContaining(['match', 'contradicts']));
});
