import type { APIRoute } from 'astro';
import { type Edition, editionList } from '../../editions/editions.ts';
import { words } from '../../editions/words.ts';
import { planIds } from '../../plan/page-paths.ts';
import { readPlan } from '../../plan/read-plan.ts';
import type { Plan } from '../../plan/types.ts';
import { writeBoxFile } from '../../search/data/box-file.ts';
import { firstNames, otherNames } from '../../search/data/build/name-entries.ts';
import { readingTable, readNames } from '../../search/data/build/reading-table.ts';
import { headingEntries, leadEntries } from '../../search/data/build/section-entries.ts';
import { type NameEntry, writeNames, writeTitles } from '../../search/data/names-file.ts';
import { writeReadings } from '../../search/language/pinyin.ts';

interface Made {
  edition: Edition;
  plans: readonly Plan[];
  sources: readonly Plan[];
}

/**
 * The files of the name index. Readers of Chinese seldom look for a company by the English name that the editors
 * gave it, so these names are among the other titles.
 */
const lists = {
  names: ({ edition, plans }: Made) =>
    writeBoxFile(
      words[edition].search,
      [...new Set(plans.flatMap(({ zoneNames }) => zoneNames))],
      plans.flatMap(firstNames),
    ),
  titles: ({ plans }: Made) => writeTitles(namesWhere(plans.flatMap(firstNames), isTitle)),
  headings: ({ plans }: Made) => writeNames(plans.flatMap(headingEntries)),
  others: ({ plans }: Made) => writeNames([...plans.flatMap(otherNames), ...plans.flatMap(leadEntries)]),
  othertitles: ({ plans }: Made) =>
    writeTitles([
      ...namesWhere(plans.flatMap(firstNames), (entry) => !isTitle(entry)),
      ...plans.flatMap(headingEntries),
      ...plans.flatMap(otherNames),
    ]),
  readings: (made: Made) => writeReadings(readingsOfFirst(made)),
  otherreadings: (made: Made) => {
    const names = [headingEntries, otherNames].flatMap((list) => namesIn(made, list));
    return writeReadings(readingTable(names, readingsOfFirst(made)));
  },
};

type List = keyof typeof lists;

/** Pinyin is that of the Chinese editions. */
const inChinese: readonly List[] = ['readings', 'otherreadings'];

export const getStaticPaths = () =>
  editionList.flatMap((edition) =>
    (Object.keys(lists) as List[])
      .filter((list) => edition !== 'en' || !inChinese.includes(list))
      .map((list) => ({ params: { list, edition } })),
  );

export const GET: APIRoute<object, { list: List; edition: Edition }> = async ({
  params: { list, edition },
}) => {
  const ids = await planIds();
  const read = (other: Edition) => Promise.all(ids.map((plan) => readPlan(plan, other)));
  return new Response(lists[list]({ edition, plans: await read(edition), sources: await read('zh-hans') }));
};

function isTitle({ kind, title }: NameEntry): boolean {
  return kind !== 'organization' || /\p{Script=Han}/u.test(title);
}

/** The entries, those left out without their names. */
function namesWhere(entries: readonly NameEntry[], isKept: (entry: NameEntry) => boolean): NameEntry[] {
  return entries.map((entry) => (isKept(entry) ? entry : { ...entry, title: '', aliases: [] }));
}

function readingsOfFirst(made: Made): Map<string, string[]> {
  return readingTable(namesIn(made, firstNames));
}

function namesIn({ plans, sources }: Made, list: (plan: Plan) => NameEntry[]) {
  return readNames(sources.flatMap(list), plans.flatMap(list));
}
