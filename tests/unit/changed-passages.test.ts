import { expect, test } from '@playwright/test';
import { addChanges, changedPassages } from '../../src/set-up/published/changed-passages.mjs';

const published = [
  'id\tzh-Hans\tzh-Hant\ten',
  'c1-p1\t一节\t一節\tone section',
  'c1-p2\t两段\t兩段\ttwo paragraphs',
  'c1-p3\t三\t三\tthree',
].join('\n');
const today = published.replace('一节\t一節', '两节\t兩節').replace('two paragraphs', 'two passages');

test('the passages whose words changed are found, each with its words before in the editions that changed', () => {
  const cases = [
    [published, []],
    [
      today,
      [
        { unit: 'c1-p1', before: { 'zh-Hans': '一节', 'zh-Hant': '一節' } },
        { unit: 'c1-p2', before: { en: 'two paragraphs' } },
      ],
    ],
    [`${published}\nc1-p4\t四\t四\tfour`, []],
    [published.replace(/\nc1-p3.*/, ''), []],
  ] as const;
  for (const [text, changed] of cases) expect(changedPassages(published, text)).toEqual(changed);
});

test('a version waits until each changed passage has its reason in every written edition', () => {
  const changed = {
    plan: 'plan',
    unit: 'c1-p2',
    version: '1.1.0',
    before: { en: 'two' },
    reason: { en: '' },
  };
  const explained = { ...changed, reason: { en: 'It was wrong.' } };
  const older = { ...explained, version: '1.0.0', before: { en: 'second' } };
  const cases = [
    { written: [], revisions: [changed], open: [changed] },
    { written: [older], revisions: [older, changed], open: [changed] },
    { written: [older, explained], revisions: [older, explained], open: [] },
    // Words that changed once more before the version came out: those of the version before stay.
    { written: [{ ...explained, before: {} }], revisions: [explained], open: [] },
  ];
  for (const { written, revisions, open } of cases)
    expect(addChanges(written, [changed])).toEqual({ revisions, open });
  expect(addChanges([older], [])).toEqual({ revisions: [older], open: [] });
});
