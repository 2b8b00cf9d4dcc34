import type { APIRoute } from 'astro';
import { indicatorChartFile } from '../../../../../components/take-away/chart-file.ts';
import { pictureBytes, startPictures } from '../../../../../images/draw-pictures.ts';
import type { Picture } from '../../../../../images/picture.ts';
import { entryPaths, planOfPage } from '../../../../../plan/page-paths.ts';
import type { Plan } from '../../../../../plan/types.ts';

export const getStaticPaths = async () => {
  const pictures: Picture[] = [];
  const paths = await entryPaths((plan) => {
    const slugs = plan.indicators.map(({ slug }) => slug);
    if (import.meta.env.PROD) pictures.push(...slugs.map((slug) => chartPicture(plan, slug)));
    return slugs.map((indicator) => ({ indicator }));
  });
  startPictures(pictures);
  return paths;
};

export const GET: APIRoute = async ({ params }) =>
  new Response(await pictureBytes(chartPicture(await planOfPage(params), params.indicator ?? '')));

/** Twice as fine as the drawing, for print. */
function chartPicture(plan: Plan, slug: string): Picture {
  return { kind: 'chart', svg: indicatorChartFile(plan, slug), edition: plan.edition, scale: 2 };
}
