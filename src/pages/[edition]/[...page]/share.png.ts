import type { APIRoute } from 'astro';
import { shareCards } from '../../../components/share/share-cards.ts';
import { editionList } from '../../../editions/editions.ts';
import { pictureBytes, startPictures } from '../../../images/draw-pictures.ts';
import type { Picture } from '../../../images/picture.ts';
import { allPlans } from '../../../plan/page-paths.ts';
import type { Plan } from '../../../plan/types.ts';
import { path } from '../../../urls.ts';

export const getStaticPaths = async () => {
  const plans = await allPlans();
  const pages = plans.flatMap((plan, place) =>
    editionList.flatMap((edition) => pagesOf(plan[edition], place)),
  );
  if (import.meta.env.PROD) startPictures(pages.map(({ picture }) => picture));
  return pages.map(({ edition, rest, picture }) => ({
    params: { edition, page: rest.slice(0, -1) || undefined },
    props: { picture },
  }));
};

/** The pages of a plan that have a share image; the home page is the first plan's. */
function pagesOf(plan: Plan, place: number) {
  return [...shareCards(plan)]
    .filter(([rest]) => place === 0 || rest !== path.home())
    .map(([rest, { card }]) => ({
      edition: plan.edition,
      rest,
      picture: { kind: 'card', card } satisfies Picture,
    }));
}

export const GET: APIRoute = async ({ props: { picture } }) => new Response(await pictureBytes(picture));
