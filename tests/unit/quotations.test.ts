import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Edition, editionList } from '../../src/editions/editions.ts';
import { quoteFile } from '../../src/exports/quote/quote-files.ts';
import type { Plan } from '../../src/plan/types.ts';
import { answerFor } from '../../src/quote/answer.ts';
import { type Book, bookOf, sourceBookOf } from '../../src/quote/book.ts';
import { isInHan } from '../../src/quote/language.ts';
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

test('60 sentences of other texts, paraphrases among them, are refused', () => {
  const foreign: string[] = JSON.parse(readFileSync('tests/fixtures/quotations/foreign.json', 'utf8'));
  expect(new Set(foreign).size).toBe(60);
  const passed = foreign.flatMap((text) => {
    const { kind, place } = answerFor(text, books[isInHan(text) ? 'zh-hans' : 'en']);
    return kind === 'absent' ? [] : [{ text, kind, unit: place[0]?.passage.id }];
  });
  expect(passed).toEqual([]);
});
