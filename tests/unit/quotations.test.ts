import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Edition, editionList } from '../../src/editions/editions.ts';
import { quoteFile } from '../../src/exports/quote/quote-files.ts';
import type { Plan } from '../../src/plan/types.ts';
import { answerFor } from '../../src/quote/answer.ts';
import { type Book, bookOf, sourceBookOf } from '../../src/quote/book.ts';
import { isInHan } from '../../src/quote/language.ts';
import { tokensOf } from '../../src/quote/tokens.ts';
import { Random } from '../record/fuzz/random.ts';
import { readEditions } from '../record/read-editions.ts';
import { bytesOf, recordFolder } from '../record/record-files.ts';
import { bare, change, disguise, drawQuotation, paragraphsOf, type Quotation } from './quotation-cases.ts';

const count = 200;
const seed = 20_210_831;

interface Books {
  shown: Book;
  source: Book;
}

let plans: Record<Edition, Plan>;
let books: Record<Edition, Books>;

test.beforeAll(async () => {
  const [plan] = await readEditions(bytesOf([recordFolder]));
  if (!plan) throw new Error('The record has no plan');
  plans = plan.editions;
  const made = editionList.map((edition) => {
    const file = quoteFile(plans, edition);
    return [edition, { shown: bookOf(file), source: sourceBookOf(file) }] as const;
  });
  books = Object.fromEntries(made) as Record<Edition, Books>;
});

/** Quotations drawn from all editions in turn. */
function draw(random: Random): Quotation[] {
  const paragraphs = editionList.map((edition) => paragraphsOf(plans[edition]));
  return Array.from({ length: count }, (_, index) => {
    const turn = index % editionList.length;
    return drawQuotation(paragraphs[turn] ?? [], editionList[turn] as Edition, random);
  });
}

test(`${count} true quotations of every edition are accepted, however they are written`, () => {
  const random = new Random(seed);
  const quotations = draw(random).map((quotation) => disguise(quotation, random));
  const refused = quotations.flatMap(({ edition, text, unit, how }) => {
    const { kind } = answerFor(text, books[edition === 'en' ? 'en' : 'zh-hans']);
    return kind === 'exact' ? [] : [{ kind, how, unit, text }];
  });
  expect(refused).toEqual([]);
  expect(new Set(quotations.map(({ how }) => how)).size).toBeGreaterThan(20);
});

test(`of ${count} quotations with one character, word or figure changed none passes, and the change is marked`, () => {
  const random = new Random(seed + 1);
  const known = Object.fromEntries(
    editionList.map((edition) => {
      const texts = paragraphsOf(plans[edition]).map(({ text }) => text);
      const alphabet = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}|[A-Za-z]{2,}/gu) ?? []));
      return [edition, { all: bare(texts.join('')), alphabet: [...alphabet] }];
    }),
  );
  const changed = draw(random).map((quotation) => {
    const { all = '', alphabet = [] } = known[quotation.edition] ?? {};
    for (;;) {
      const other = change(quotation, alphabet, random);
      if (!all.includes(bare(other.text))) return other;
    }
  });
  const faults = changed.flatMap((quotation) => {
    const { text, edition, start, end, isFigure } = quotation;
    const { kind, quoted, figures } = answerFor(text, books[edition]);
    let at = 0;
    const isMarked = quoted.some((part) => {
      const from = at;
      at += part.text.length;
      return part.kind === 'differs' && from <= start && at >= end;
    });
    return kind === 'near' && isMarked && (figures || !isFigure)
      ? []
      : [{ kind, isMarked, figures, ...quotation }];
  });
  expect(faults).toEqual([]);
  expect(changed.filter(({ isFigure }) => isFigure).length).toBeGreaterThan(20);
});

test('what is compared as one is a Han character, a word, or a whole figure', () => {
  for (const [text, expected] of [
    ['到2025年，', ['到', '2025', '年']],
    ['1000亿元', ['1000亿', '元']],
    ['二十五条', ['二十五', '条']],
    ['in 2025, the R&D share', ['in', '2025', 'the', 'r', 'd', 'share']],
    ['15,822 people, 4.6%', ['15822', 'people', '4.6%']],
    ['１５，８２２人', ['15822', '人']],
    ['“1-3-1”战略', ['1', '-', '3', '-', '1', '战', '略']],
    ['2021—2025年', ['2021', '-', '2025', '年']],
    ['2021、2022', ['2021', '-', '2022']],
    ['增长-5%', ['增', '长', '-', '5%']],
    ['400,000 | 430,000', ['400000', '430000']],
    ['PM2.5', ['pm2.5']],
    ['≥72', ['≥72']],
  ] as const)
    expect(
      tokensOf(text, new Map()).map((token) => token.text),
      text,
    ).toEqual(expected);
});

test('a sentence put together from two places is not called true, and its places are told', () => {
  const text = '到2025年，跻身全国高新区50强，家庭医生重点人群签约服务率达到100%';
  const { kind, others } = answerFor(text, books['zh-hans']);
  expect(kind).toBe('absent');
  expect(others.map(([first]) => first?.passage.id)).toEqual(['c2-s4-p1', 'c8-s2-p3']);
});

test('what the source has and the site corrects is accepted as the source’s', () => {
  const { passages } = books['zh-hans'].source;
  expect(passages.length).toBeGreaterThan(3);
  for (const { text } of passages) {
    const { kind, asSource } = answerFor(text, books['zh-hans']);
    expect({ kind, asSource }, text).toEqual({ kind: 'exact', asSource: true });
  }
});

test('60 sentences of other texts, paraphrases among them, are refused', () => {
  const foreign: string[] = JSON.parse(readFileSync('tests/fixtures/quotations/foreign.json', 'utf8'));
  expect(new Set(foreign).size).toBe(60);
  const passed = foreign.flatMap((text) => {
    const { kind, place } = answerFor(text, books[isInHan(text) ? 'zh-hans' : 'en']);
    return kind === 'absent' ? [] : [{ text, kind, unit: place[0]?.passage.id }];
  });
  expect(passed).toEqual([]);
});
