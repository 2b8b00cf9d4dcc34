import { expect, test } from '@playwright/test';
import { editionTexts, planIn } from '../../src/plan/edition.ts';
import { readSource } from '../../src/plan/text/edition-texts.ts';
import {
  allPages,
  attribute,
  elementsById,
  elementsNamed,
  type Page,
  readPage,
  textOf,
} from '../built-pages.ts';
import { foldingTo } from './fold-script.ts';
import { inventory, plan } from './printed-units.ts';
import { readRecordFiles } from './record-files.ts';
import { traps, tripwire } from './script-traps.ts';

const source = readSource(await readRecordFiles());
const converted = editionTexts(source, 'zh-hant');
const fold = foldingTo([...source.texts.values()].map(({ text }) => text));
const everyday = planIn(source, 'zh-hant')
  .subjects.flatMap((subject) => subject.everyday)
  .filter((word) => tripwire.test(word));
const pages = allPages().filter(({ address }) => address.startsWith('/zh-hant/'));

test('every text folds back to its source, the explanations and notes of the editors among them', () => {
  expect([...converted.keys()]).toEqual([...source.texts.keys()]);
  const keys = [...converted.keys()];
  expect(keys.filter((key) => /^term-.*explanation/.test(key)).length).toBeGreaterThan(20);
  expect(keys.filter((key) => /^A\d{3}\/note$/.test(key)).length).toBeGreaterThan(100);
  const different = keys.filter(
    (key) => fold(converted.get(key)?.text ?? '') !== source.texts.get(key)?.text,
  );
  for (const key of different)
    console.log(
      `${key}\n  source: ${source.texts.get(key)?.text}\n  folded: ${fold(converted.get(key)?.text ?? '')}`,
    );
  expect(different).toEqual([]);
});

test('every unit on the pages has the same id in both scripts and folds back', () => {
  const different: string[] = [];
  let count = 0;
  for (const [rest, units] of Object.entries(inventory.pages)) {
    const [hans, hant] = ['zh-hans', 'zh-hant'].map((edition) => readPage(`/${edition}/${plan}/${rest}/`));
    if (!hans || !hant) continue;
    const [from, to] = [elementsById(hans), elementsById(hant)];
    expect([...to.keys()]).toEqual([...from.keys()]);
    for (const id of Object.keys(units).filter((key) => !key.includes('/'))) {
      count += 1;
      const [simplified, traditional] = [from.get(id), to.get(id)];
      if (!simplified || !traditional || fold(textOf(traditional)) !== textOf(simplified)) different.push(id);
    }
  }
  console.log(`${count} units, ${different.length} different`);
  expect(count).toBeGreaterThan(500);
  expect(different).toEqual([]);
});

test('the phrases that conversions get wrong are right wherever they stand', () => {
  const wrong: string[] = [];
  for (const [from, to] of traps) {
    let found = 0;
    for (const [key, { text }] of source.texts)
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
        found += 1;
        const shown = converted.get(key)?.text.slice(at, at + from.length);
        if (shown !== to) wrong.push(`${key}: ${from} became ${shown}, expected ${to}`);
      }
    if (found === 0) wrong.push(`${from} stands nowhere in the plan`);
  }
  expect(wrong).toEqual([]);
});

test('no page of the traditional edition has a character that no text calls for', () => {
  expect(pages.length).toBeGreaterThan(100);
  const caught = pages.flatMap((page) => visible(page).flatMap((text) => excerpt(page.address, text)));
  expect(caught).toEqual([]);
});

/** What a reader sees of a page, in it and in a list of results. */
function visible({ document }: Page): string[] {
  const descriptions = elementsNamed(document, 'meta').map((meta) => attribute(meta, 'content') ?? '');
  return [textOf(document), ...descriptions];
}

function excerpt(address: string, shown: string): string[] {
  // The words by which readers look subjects up are no text of the plan.
  const text = everyday.reduce((rest, word) => rest.replaceAll(word, ''), shown);
  const at = text.search(tripwire);
  return at < 0 ? [] : [`${address}: …${text.slice(Math.max(0, at - 10), at + 10)}…`];
}
