import type { APIRoute } from 'astro';
import { editionList } from '../../editions/editions.ts';
import { quotedRecords } from '../../exports/search/quoted-records.ts';
import { textRecords } from '../../exports/search/text-records.ts';
import { allPlans } from '../../plan/page-paths.ts';
import { passageFile } from '../../search/data/places.ts';

export const getStaticPaths = async () => {
  const plans = await allPlans();
  return editionList.flatMap((edition) => {
    const records = plans.flatMap((plan) => [...textRecords(plan[edition]), ...quotedRecords(plan[edition])]);
    return Array.from(
      Map.groupBy(records, (record) => passageFile(edition, record)),
      ([passages, group]) => {
        const texts = Object.fromEntries(group.map(({ address, text }) => [address, text]));
        return { params: { passages }, props: { texts } };
      },
    );
  });
};

/** The texts that results are quoted from, by their addresses. */
export const GET: APIRoute<{ texts: Record<string, string> }> = ({ props: { texts } }) =>
  Response.json(texts);
