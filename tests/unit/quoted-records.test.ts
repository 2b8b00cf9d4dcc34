import { expect, test } from '@playwright/test';
import { editionList } from '../../src/editions/editions.ts';
import { firstNames, otherNames } from '../../src/exports/search/name-rows.ts';
import { quotedRecords } from '../../src/exports/search/quoted-records.ts';
import { planIn } from '../../src/plan/edition.ts';
import { readSource } from '../../src/plan/text/edition-texts.ts';
import { readRecordFiles } from '../record/record-files.ts';

const source = readSource(await readRecordFiles());

/** What is found by its name alone, and words that its excerpt has: why it is a result. */
const excerpts = [
  ['subject', 'subjects/yang-lao/', '养老院'],
  ['organization', 'organizations/chang-dian-ke-ji/', '长电科技'],
  ['organization', 'organizations/wei-ruan-zhong-guo/', '微软'],
  ['commitment', 'commitments/#c8-s2-p3-2', '高新区区域助餐覆盖率达到100%'],
] as const;

for (const edition of editionList)
  test(`every subject, organization and commitment of ${edition} has an excerpt, and no commitment is looked up first`, () => {
    const plan = planIn(source, edition);
    const named = otherNames(plan).concat(firstNames(plan));
    const kinds = ['subject', 'organization', 'commitment'];
    const addresses = named.filter(([kind]) => kinds.includes(kind)).map(([, address]) => address);
    const quoted = new Map(quotedRecords(plan).map(({ address, text }) => [address, text]));
    expect(addresses.filter((address) => (quoted.get(address) ?? '') === '')).toEqual([]);
    expect(addresses.length).toBe(quoted.size);
    expect(firstNames(plan).filter(([kind]) => kind === 'commitment')).toEqual([]);
  });

for (const [kind, rest, words] of excerpts)
  test(`the excerpt of ${rest} has “${words}”`, () => {
    const plan = planIn(source, 'zh-hans');
    const found = quotedRecords(plan).find(({ address }) => address === `${plan.id}/${rest}`);
    expect(found).toMatchObject({ kind, text: expect.stringContaining(words) });
  });
