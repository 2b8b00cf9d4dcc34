import { sourceEdition } from '../../editions/editions.ts';
import { prefaceSlug } from '../ids.ts';
import { type Faults, faultIn, fileInEdition } from '../record/fault.ts';
import { everyTranslation, type PlanRecord } from '../record/record.ts';
import type { Source } from '../text/edition-texts.ts';
import { ownerOf } from '../text-keys.ts';

type SiteWords = PlanRecord['plan']['site'];

/** Stops where what the home page says leaves out a chapter, leads to nothing or names no term, or breaks another title into lines. */
export function* checkSiteWords({ record, texts }: Source): Faults {
  const units = new Set([...texts.keys()].map(ownerOf));
  const known = {
    page: () => true,
    indicator: (id: string) => record.indicators.has(id),
    term: (id: string) => record.terms.has(id),
    chapter: (id: string) => record.chapters.has(id),
    unit: (id: string) => units.has(id),
  };
  const all = [
    { file: 'plan.json', site: record.plan.site },
    ...everyTranslation(record).map(({ edition, words }) => ({
      file: fileInEdition(edition, 'plan.json'),
      site: words.plan.site,
    })),
  ];
  for (const { file, site } of all) {
    yield* checkChapterLines(record, file, site);
    for (const { kind, id } of site.ways.flatMap(({ links }) => links))
      if (!known[kind](id))
        yield faultIn(record, {
          file,
          field: 'site.ways',
          found: `the ${kind} ${id}`,
          expected: `the id of what the plan has, of the kind ${kind}`,
          mend: 'correct the id',
        });
  }
  yield* checkTitle(record);
  for (const slug of record.plan.wall.flat())
    if (!record.terms.has(slug))
      yield faultIn(record, {
        file: 'plan.json',
        field: 'wall',
        found: slug,
        expected: 'the slug of a term',
        mend: 'correct the slug',
      });
}

function* checkChapterLines(record: PlanRecord, file: string, { chapterLines }: SiteWords): Faults {
  const chapters = [...record.chapters.keys()].filter((slug) => slug !== prefaceSlug);
  const lines = Object.keys(chapterLines);
  const odd = [
    ...chapters.filter((slug) => !lines.includes(slug)),
    ...lines.filter((slug) => !chapters.includes(slug)),
  ];
  if (odd.length > 0)
    yield faultIn(record, {
      file,
      field: 'site.chapterLines',
      found: `no match for chapter ${odd.join(', ')}`,
      expected: 'a line for each chapter and for nothing else',
      mend: 'add the line or remove it',
    });
}

function* checkTitle(record: PlanRecord): Faults {
  const { title, site } = record.plan;
  if (site.titleLines.join('') !== title)
    yield faultIn(record, {
      file: 'plan.json',
      field: 'site.titleLines',
      found: `“${site.titleLines.join('')}” (${sourceEdition})`,
      expected: `the title, “${title}”, in lines`,
      mend: 'break the title without changing it',
    });
}
