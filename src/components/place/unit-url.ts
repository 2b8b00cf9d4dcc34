import type { Plan } from '../../plan/types.ts';
import { pageUrl } from '../../urls.ts';

/** Address of a unit on the page that shows it; undefined where none does. */
export function shownUrl(
  { edition, places }: Pick<Plan, 'edition' | 'places'>,
  unit: string,
): string | undefined {
  const place = places.get(unit);
  return place && pageUrl(edition, place.path, unit);
}

/** Address of a unit that a page shows. */
export function unitUrl(plan: Pick<Plan, 'edition' | 'places'>, unit: string): string {
  return shownUrl(plan, unit) ?? pageUrl(plan.edition, '', unit);
}
