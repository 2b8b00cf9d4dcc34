import type { Fidelity } from '../../../editions/amounts/compare-amounts.ts';
import { withUnit } from '../../../editions/amounts/with-unit.ts';
import type { PlanRecord, Translation } from '../../record/record.ts';

/** Words of the source and what a translation says for them, with the place of the translation. */
export interface WordPair {
  /** File below the folder of the edition. */
  file: string;
  field: string;
  source: string;
  translated: string;
  fidelity: Fidelity;
}

/** A pair of which a side may be missing; in the editors’ own words unless said otherwise. */
type Candidate = Omit<WordPair, 'source' | 'translated' | 'fidelity'> & {
  source: string | undefined;
  translated: string | undefined;
  fidelity?: Fidelity;
};

/** What is translated and no text of the plan: registers, units and the words for the site. */
export function wordPairs(record: PlanRecord, words: Translation): WordPair[] {
  const candidates = [
    ...ofOutcomes(record, words),
    ...ofSources(record, words),
    ...ofChecks(record, words),
    ...ofSite(record, words),
    ...ofUnits(words),
    ...ofTermbase(words),
  ];
  return candidates.flatMap(({ source, translated, fidelity = 'explained', ...place }) =>
    source === undefined || translated === undefined ? [] : [{ ...place, source, translated, fidelity }],
  );
}

function ofOutcomes({ outcomes }: PlanRecord, words: Translation): Candidate[] {
  return outcomes.outcomes.flatMap(({ id, ...outcome }) => {
    const file = 'outcomes.json';
    const partOf = (part: 'what' | 'said' | 'period' | 'because'): Candidate => {
      return { file, field: `${id}.${part}`, source: outcome[part], translated: words.outcomes[id]?.[part] };
    };
    return [partOf('what'), { ...partOf('said'), fidelity: 'verbatim' }, partOf('period'), partOf('because')];
  });
}

function ofSources({ sources }: PlanRecord, words: Translation): Candidate[] {
  return sources.sources.flatMap(({ id, ...source }) =>
    (['title', 'dateBasis'] as const).map((part) => ({
      file: 'sources.json',
      field: `sources.${id}.${part}`,
      source: source[part],
      translated: words.sources.sources[id]?.[part],
    })),
  );
}

function ofChecks({ checks }: PlanRecord, words: Translation): Candidate[] {
  return checks.checks.flatMap(({ id, title, note, unit }): Candidate[] => {
    const file = 'checks.json';
    const said = words.checks[id];
    const one = said?.unit ? withUnit(said.unit.phrase, said.unit.factor) : undefined;
    return [
      {
        file,
        field: `${id}.title`,
        source: title,
        translated: said?.title,
        fidelity: 'named',
      },
      { file, field: `${id}.note`, source: note, translated: said?.note },
      { file, field: `${id}.unit`, source: `1${unit}`, translated: one, fidelity: 'verbatim' },
    ];
  });
}

function ofSite({ plan: { site } }: PlanRecord, { plan }: Translation): Candidate[] {
  const pair = (field: string, source: string, translated: string | undefined): Candidate => {
    return { file: 'plan.json', field: `site.${field}`, source, translated, fidelity: 'named' };
  };
  return [
    pair('introduction', site.introduction, plan.site.introduction),
    ...Object.entries(site.chapterLines).map(([slug, line]) =>
      pair(`chapterLines.${slug}`, line, plan.site.chapterLines[slug]),
    ),
    ...site.ways.flatMap(({ title, links }, at) => [
      pair(`ways.${at}.title`, title, plan.site.ways[at]?.title),
      ...links.map(({ label }, of) =>
        pair(`ways.${at}.links.${of}.label`, label, plan.site.ways[at]?.links[of]?.label),
      ),
    ]),
  ];
}

/** One of a unit, and what its factor and its words make of it. */
function ofUnits({ indicators, commitments }: Translation): Candidate[] {
  const fidelity = 'verbatim';
  const units = Object.entries(indicators.units).flatMap(([unit, { phrase, factor, sourceLabel }]) => {
    const place = { file: 'indicators.json', fidelity } as const;
    return [
      { ...place, field: `units.${unit}.phrase`, source: `1${unit}`, translated: withUnit(phrase, factor) },
      { ...place, field: `units.${unit}.sourceLabel`, source: unit, translated: sourceLabel },
    ];
  });
  const measures = Object.entries(commitments.measures).map(([measure, { label, factor }]): Candidate => {
    const translated = withUnit(label, factor);
    return {
      file: 'commitments.json',
      field: `measures.${measure}`,
      source: `1${measure}`,
      translated,
      fidelity,
    };
  });
  return [...units, ...measures];
}

function ofTermbase({ termbase }: Translation): Candidate[] {
  return termbase.flatMap(({ term, rendering, variants = [] }): Candidate[] => {
    const place = { file: 'termbase.json', source: term };
    return [
      { ...place, field: `${term}.rendering`, translated: rendering, fidelity: 'verbatim' },
      ...variants.map((variant): Candidate => {
        return { ...place, field: `${term}.variants`, translated: variant, fidelity: 'named' };
      }),
    ];
  });
}
