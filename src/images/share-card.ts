import type { Edition } from '../editions/editions.ts';

/** What the share image of a page says. */
export interface ShareCard {
  edition: Edition;
  /** Name of the site. */
  site: string;
  /** Lines that a title is broken at in any case. */
  title: readonly string[];
  /** What stands under the title: the words of the plan or the editors', or things side by side. */
  under?: { voice: 'plan' | 'editors'; text: string } | { items: readonly string[] };
  /** The path of an indicator, instead of what stands under the title. */
  path?: PathOfTargets;
  /** What the page is, and where in the plan it stands. */
  foot: readonly string[];
  /** Code of the page. */
  code: string;
}

/** The baseline and the targets of an indicator; the axis reaches from one value to another. */
export interface PathOfTargets {
  points: readonly { year: number; value: number; label: string }[];
  from: number;
  to: number;
  /** Over the baseline, its number and unit, and how far the target is from it. */
  baseline: { heading: string; number: string; unit: string; change: string };
}

/** The size of a share image in pixels. */
export const shareSize = { width: 1200, height: 630 };
