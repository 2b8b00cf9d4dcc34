import type { APIRoute } from 'astro';
import { indicatorChartFile } from '../../../../../components/take-away/chart-file.ts';
import { entryPaths, planOfPage } from '../../../../../plan/page-paths.ts';

export const getStaticPaths = () =>
  entryPaths(({ indicators }) => indicators.map(({ slug }) => ({ indicator: slug })));

export const GET: APIRoute = async ({ params }) =>
  new Response(indicatorChartFile(await planOfPage(params), params.indicator ?? ''));
