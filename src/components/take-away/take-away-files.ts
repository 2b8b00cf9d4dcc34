import type { Plan } from '../../plan/types.ts';
import { dataUrl, pageUrl, path } from '../../urls.ts';

/** A file that a reader may take: its format, and where it is. */
export interface TakeAwayFile {
  name: string;
  address: string;
}

/** The files of an indicator: its values, all tables as a workbook, its chart. */
export function indicatorFiles({ edition, id }: Plan, slug: string): TakeAwayFile[] {
  const chart = (format: 'svg' | 'png') => pageUrl(edition, path.indicatorChart(id, slug, format));
  const values = (format: 'csv' | 'json') => dataUrl(id, `indicators/${slug}.${format}`);
  return [
    { name: 'CSV', address: values('csv') },
    { name: 'JSON', address: values('json') },
    { name: 'XLSX', address: dataUrl(id, `${id}.xlsx`) },
    { name: 'SVG', address: chart('svg') },
    { name: 'PNG', address: chart('png') },
  ];
}
