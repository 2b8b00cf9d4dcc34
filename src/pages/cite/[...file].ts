import type { APIRoute } from 'astro';
import { itemsWithFiles } from '../../citations/cited-items.ts';
import { citationFiles } from '../../citations/format.ts';
import { editionList } from '../../editions/editions.ts';
import { allPlans } from '../../plan/page-paths.ts';
import { citationUrl } from '../../urls.ts';

export const getStaticPaths = async () =>
  (await allPlans())
    .flatMap((plans) => editionList.flatMap((edition) => itemsWithFiles(plans[edition])))
    .flatMap((item) =>
      Object.entries(citationFiles).map(([ending, { write }]) => ({
        params: { file: citationUrl(item.edition, item.rest, ending).replace(/^\/cite\//, '') },
        props: { item, write },
      })),
    );

export const GET: APIRoute = ({ props: { item, write } }) => new Response(write(item));
