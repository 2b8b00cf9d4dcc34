import { isTranslated } from '../../../editions/editions.ts';
import { translationIn } from '../../record/record.ts';
import type { Area, CitedSource } from '../../things/reports.ts';
import type { Assembly } from '../assembly.ts';

/** The sources outside the plan in the order of the record. */
export function assembleSources(assembly: Assembly): CitedSource[] {
  const { record, edition, script } = assembly;
  const areas = areasOf(assembly);
  const translated = isTranslated(edition) ? translationIn(record, edition).sources.sources : {};
  return record.sources.sources.map(({ id, titleSupplied, area, ...source }) => {
    const words = translated[id] ?? {
      title: script(source.title),
      publisher: source.publisher === null ? null : script(source.publisher),
      dateBasis: script(source.dateBasis),
    };
    return {
      ...source,
      ...words,
      id,
      authors: source.authors.map(script),
      sourceTitle: source.title,
      titleSupplied: titleSupplied ?? false,
      area: areas.get(area) ?? { id: area, name: area, isOfPlan: false },
    };
  });
}

/** The areas of which sources and outcomes tell, by id. */
export function areasOf({ record, edition, script }: Assembly): Map<string, Area> {
  const translated = isTranslated(edition) ? translationIn(record, edition).sources.areas : {};
  return new Map(
    record.sources.areas.map(({ id, name, isOfPlan = false }) => [
      id,
      { id, name: translated[id] ?? script(name), isOfPlan },
    ]),
  );
}
