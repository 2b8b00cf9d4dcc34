import type { Plan } from '../../plan/types.ts';
import { pageUrl, path } from '../../urls.ts';

/** A file that a reader may take: its format, and where it is. */
export interface TakeAwayFile {
  name: string;
  address: string;
}

/** The files of an indicator. */
export function indicatorFiles({ edition, id }: Plan, slug: string): TakeAwayFile[] {
  const chart = (format: 'svg' | 'png') => pageUrl(edition, path.indicatorChart(id, slug, format));
  return [
    { name: 'SVG', address: chart('svg') },
    { name: 'PNG', address: chart('png') },
  ];
}
