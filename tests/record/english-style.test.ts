import { expect, test } from '@playwright/test';
import { chapterStyles, countWords, mostWords, splitSentences, styleOf, totalStyle } from './prose.ts';

/** What the chapters that plan may come to together, so that they read as English and not as a list of the Zone’s acts. */
const limits = { will: 0.45, opening: 0.15, meanWords: 25 };

/** Units with a sentence that is longer than others may be, and why it cannot be parted. */
const longFor: Readonly<Record<string, string>> = {};

const styles = await chapterStyles();
const all = totalStyle(styles);

for (const measure of ['will', 'opening', 'meanWords'] as const)
  test(`chapters 2 to 9 of the English edition keep the limit of style: ${measure} at most ${limits[measure]}`, () => {
    expect(styles.map(({ chapter }) => chapter)).toEqual(['c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']);
    const byChapter = styles.map((style) => `${style.chapter} ${style[measure].toFixed(2)}`).join(', ');
    test.info().annotations.push({ type: measure, description: `${all[measure]} of ${all.sentences}` });
    expect(all[measure], byChapter).toBeLessThanOrEqual(limits[measure]);
  });

test(`no sentence of chapters 2 to 9 has more than ${mostWords} words but those with a reason`, () => {
  const without = all.long.filter(({ unit }) => !longFor[unit]);
  expect(without.map(({ unit, words, text }) => `${unit}, ${words} words: ${text}`)).toEqual([]);
  expect(Object.keys(longFor).filter((unit) => !all.long.some((sentence) => sentence.unit === unit))).toEqual(
    [],
  );
});

const texts: [string, string[]][] = [
  ['It grows. The Zone will build. 35 firms come.', ['It grows.', 'The Zone will build.', '35 firms come.']],
  ['It says “go.” Then it goes; “yes” is said.', ['It says “go.”', 'Then it goes; “yes” is said.']],
  [
    'Lin Co., Ltd. and No. 18 stand in one sentence, e.g. PM2.5.',
    ['Lin Co., Ltd. and No. 18 stand in one sentence, e.g. PM2.5.'],
  ],
  ['', []],
];

for (const [text, sentences] of texts)
  test(`the sentences of “${text}” are ${sentences.length}`, () => {
    expect(splitSentences(text)).toEqual(sentences);
  });

test('the measures count what they are called by', () => {
  const sentence = (text: string) => ({ unit: 'c2-s1-p1', text, words: countWords(text) });
  const opens = ['The Zone will go.', 'It must go.', 'Qingyang Park will go.', 'The High-tech Zone will go.'];
  const others = ['The Zone, it will go.', 'Its zone willingly goes.', `A${' word'.repeat(mostWords)}.`];
  const style = styleOf('c2', [...opens, ...others].map(sentence));
  expect(style).toMatchObject({ sentences: 7, will: 4 / 7, opening: 4 / 7 });
  expect(style.long).toHaveLength(1);
  expect(countWords('a high-tech zone – with 35 firms')).toBe(6);
});
