import { isTranslated } from '../../editions/editions.ts';
import { everyTranslation, translationIn } from '../record/record.ts';
import type { SiteWords } from '../types.ts';
import type { Assembly } from './assembly.ts';

/** How the site presents the plan. These words are no text of the plan: an edition translates or converts them as they are. */
export function siteWordsOf({ record, edition, script }: Assembly): SiteWords {
  const { site } = isTranslated(edition) ? translationIn(record, edition).plan : record.plan;
  return {
    name: script(site.name),
    shortName: script(site.shortName),
    introduction: script(site.introduction),
    exampleQueries: site.exampleQueries.map(script),
    titleLines: site.titleLines.map(script),
    chapterLines: new Map(Object.entries(site.chapterLines).map(([slug, line]) => [slug, script(line)])),
    ways: site.ways.map(({ title, links }) => ({
      title: script(title),
      links: links.map((link) => ({ ...link, label: script(link.label) })),
    })),
  };
}

/** Every name by which readers call the zone, in the source and in the translations, longest first. */
export function zoneNamesOf(record: Assembly['record']): string[] {
  const plans = [record.plan, ...everyTranslation(record).map(({ words }) => words.plan)];
  const names = plans.flatMap(({ zone, zoneNames }) => [zone, ...zoneNames]);
  return names.sort((a, b) => b.length - a.length);
}
