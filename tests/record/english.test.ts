import { expect, test } from '@playwright/test';
import { termbaseSchema } from '../../src/content-model/edition.ts';
import { checkAlignment } from '../../src/plan/check/translations/alignment.ts';
import { editionTexts } from '../../src/plan/edition.ts';
import { translationIn } from '../../src/plan/record/record.ts';
import { readSource, translatedTexts } from '../../src/plan/text/edition-texts.ts';
import { readRecordFiles } from './record-files.ts';
import { formPattern, termUses } from './term-uses.ts';

const record = await readRecordFiles();
const { termbase } = translationIn(record, 'en');
const source = readSource(record);
const translation = editionTexts(source, 'en');
const chinese = plainTexts(source.texts);
const english = plainTexts(translation);
const uses = termUses(termbase, chinese, english);

test('every text of the source has an English text and no English text is extra', () => {
  expect(() => checkAlignment(source, translatedTexts(source, 'en'), 'en')).not.toThrow();
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test('no English text has a Chinese character outside ⟦…⟧', () => {
  const texts = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text.replace(/⟦[^⟧]*⟧/g, '')));
  expect(texts).toEqual([]);
});

test('the termbase has every term that the plan uses, no term twice and no form that no unit uses', () => {
  expect(termbaseSchema.safeParse({ entries: termbase }).success).toBe(true);
  const names = termbase.map(({ term }) => term);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const used = [...record.terms.values()].filter(({ data }) => data.uses);
  expect(used.map(({ data }) => data.term).filter((term) => !names.includes(term))).toEqual([]);
  const idle = termbase.flatMap(({ term, rendering, variants = [] }) => {
    const texts = uses.filter(({ entry }) => entry.term === term).map(({ key }) => english.get(key) ?? '');
    return [rendering, ...variants]
      .filter((form) => !texts.some((text) => stands(form, text)))
      .map((form) => `${term}: ${form}`);
  });
  expect(idle).toEqual([]);
});

test('at least 98 in 100 uses of a term have its rendering in the same unit', () => {
  const counted = uses.filter(({ entry, key }) => !entry.exceptions?.[key]);
  const misses = counted.filter(({ rendered }) => !rendered);
  const lines = misses.map(({ entry, key }) =>
    [`${key}: ${entry.term} = ${entry.rendering}`, chinese.get(key), english.get(key)].join('\n  '),
  );
  const share = 1 - misses.length / counted.length;
  test.info().annotations.push({
    type: 'terms',
    description: `${termbase.length} terms, ${uses.length} uses, ${share}`,
  });
  expect(share, lines.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('every exception of the termbase is needed, and they are fewer than 3 in 100 uses', () => {
  const exceptions = termbase.flatMap(({ term, exceptions = {} }) =>
    Object.keys(exceptions).map((key) => ({ term, key })),
  );
  const idle = exceptions.filter(
    ({ term, key }) => !uses.some((use) => use.entry.term === term && use.key === key && !use.rendered),
  );
  expect(idle).toEqual([]);
  expect(exceptions.length).toBeLessThan(uses.length * 0.03);
});

function plainTexts(texts: ReadonlyMap<string, { text: string }>): Map<string, string> {
  return new Map([...texts].map(([key, { text }]) => [key, text]));
}

function stands(form: string, text: string): boolean {
  return formPattern(form).test(text.replace(/[“”‘]/g, ''));
}
