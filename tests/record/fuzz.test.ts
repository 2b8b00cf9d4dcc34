import { expect, test } from '@playwright/test';
import { refusalOf, refused } from '../../src/content-model/files/characters.ts';
import { fixturePlan } from './fixture-site.ts';
import { refusedCharacters } from './fuzz/character-mutations.ts';
import { fuzz, mutations, type Trial } from './fuzz/run.ts';

test('260 random changes to the record are each shown, or change nothing, or are refused in one line', async () => {
  test.setTimeout(300_000);
  const trials = await fuzz({
    folders: ['tests/fixtures/site', `tests/fixtures/plan/${fixturePlan}`],
    seed: 15,
    count: 260,
  });
  const wrong = trials.filter(({ outcome }) => outcome === 'fault');
  expect(wrong.map(({ kind, what, line }) => `${kind}: ${what}: ${line}`)).toEqual([]);
  const kinds = new Set(trials.map(({ kind }) => kind));
  expect(mutations.filter(({ kind }) => !kinds.has(kind)).map(({ kind }) => kind)).toEqual([]);
  const count = (outcome: Trial['outcome']) => trials.filter((trial) => trial.outcome === outcome).length;
  expect(Math.min(count('refused'), count('unchanged'), count('shown'))).toBeGreaterThan(10);
});

test('the random changes insert a character of every class that is refused', () => {
  const classes = new Set(
    [...refusedCharacters, 0xd800].map((code) => refusalOf(String.fromCodePoint(code))),
  );
  expect(refused.filter((one) => !classes.has(one)).map(({ kind }) => kind)).toEqual([]);
  expect(refusedCharacters.filter((code) => refusalOf(String.fromCodePoint(code)) === null)).toEqual([]);
});
