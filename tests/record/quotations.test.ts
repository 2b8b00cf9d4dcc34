import { expect, test } from '@playwright/test';
import { type Edition, editionList } from '../../src/editions/editions.ts';
import { checkedSource, planIn } from '../../src/plan/edition.ts';
import { isOf, textKey } from '../../src/plan/text-keys.ts';
import { ownWords } from './own-words.ts';
import { quotable, quotationsIn, quotationsOf, quotedEdition } from './quotations.ts';
import { readRecordFiles } from './record-files.ts';

const record = await readRecordFiles();
const source = checkedSource(record);
const plans = Object.fromEntries(editionList.map((edition) => [edition, planIn(source, edition)])) as Record<
  Edition,
  ReturnType<typeof planIn>
>;
const standsIn = Object.fromEntries(
  editionList.map((edition) => [edition, quotable(plans[edition])]),
) as Record<Edition, (words: string) => boolean>;

for (const edition of editionList) {
  test(`what the editors quote in ${edition} stands in the plan as quoted, or is said to be their own words`, () => {
    const quotations = quotationsOf(plans[edition]);
    expect(quotations.length).toBeGreaterThan(100);
    const strays = quotations
      .filter((quotation) => !standsIn[quotedEdition(edition, quotation)](quotation.words))
      .map(({ key, words }) => `${key}: ${words}`);
    const allowed = ownWords[edition];
    expect(strays.filter((stray) => !allowed[stray])).toEqual([]);
    expect(Object.keys(allowed).filter((stray) => !strays.includes(stray))).toEqual([]);
  });

  test(`every statement and commitment of ${edition} stands word for word in the unit that makes it`, () => {
    const { texts } = plans[edition];
    const said = [
      ...record.statements.map(({ id, unit }) => ({ id, unit, key: textKey.statement(id) })),
      ...record.commitments.commitments.map(({ id, unit }) => ({ id, unit, key: textKey.commitment(id) })),
    ];
    const strays = said.filter(({ unit, key }) => {
      const words = texts.get(key)?.text ?? '';
      return (
        words === '' || ![...texts].some(([other, { text }]) => isOf(other, unit) && text.includes(words))
      );
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
}

test('the search for quotations sees every kind of mark, and a changed word', () => {
  expect(quotationsIn('a “b ‘c’ d” e ⟦三乱⟧「甲『乙』」')).toEqual([
    { words: 'b ‘c’ d', isOriginal: false },
    { words: '三乱', isOriginal: true },
    { words: '甲『乙』', isOriginal: false },
  ]);
  expect(standsIn.en('long-range objectives')).toBe(true);
  expect(standsIn.en('longest-range objectives')).toBe(false);
  expect(standsIn['zh-hans']('开展新一轮‘310’综合整治')).toBe(true);
  expect(standsIn['zh-hans']('开展新一轮“310”综合治理')).toBe(false);
});
