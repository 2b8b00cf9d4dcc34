import type { APIRoute } from 'astro';
import { indicatorChartFile } from '../../../../../components/take-away/chart-file.ts';
import { indicatorPaths, planOfPage } from '../../../../../plan/page-paths.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(indicatorChartFile(await planOfPage(params), params.indicator ?? ''));
