/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A straight piece of a line. */
export interface Segment {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** A label to be placed near its point: its size, how far off it stands, and where it would rather be. */
export interface LabelWish {
  x: number;
  y: number;
  width: number;
  height: number;
  gap: number;
  side: 'above' | 'below';
}

/** What labels keep clear of, and the area they stay within. */
export interface Surroundings {
  area: Box;
  boxes: readonly Box[];
  segments: readonly Segment[];
}

/** Gives each label the place that covers least, in the order of the wishes; `upright` ones stay over or under their points. */
export function placeLabels(
  wishes: readonly LabelWish[],
  surroundings: Surroundings,
  upright: boolean,
): Box[] {
  const placed: Box[] = [];
  for (const wish of wishes) {
    const taken = { ...surroundings, boxes: [...surroundings.boxes, ...placed] };
    const costs = candidates(wish, surroundings.area, upright).map(({ box, cost }) => ({
      box,
      cost: cost + costOf(box, taken),
    }));
    placed.push(costs.reduce((best, next) => (next.cost < best.cost ? next : best)).box);
  }
  return placed;
}

interface Candidate {
  box: Box;
  cost: number;
}

/**
 * Above and below, then aslant, then beside the point, then a line further off: each step costs more.
 * An upright label rather lies on the line, which it hides only in the narrowest drawing, than far from its point.
 */
function candidates(wish: LabelWish, area: Box, upright: boolean): Candidate[] {
  const { width, height, gap } = wish;
  const up = -(gap + height / 2) * (wish.side === 'above' ? 1 : -1);
  const aslant = width / 2;
  const beside = width / 2 + gap + 2;
  const offsets = [
    [0, up, 0],
    [-aslant, up, 3],
    [aslant, up, 3],
    [0, -up, 5],
    [-aslant, -up, 8],
    [aslant, -up, 8],
    [beside, 0, 9],
    [-beside, 0, 9],
    [0, up + Math.sign(up) * height, upright ? 45 : 12],
    [0, -up - Math.sign(up) * height, upright ? 50 : 17],
  ] as const;
  return offsets
    .filter(([dx]) => !upright || dx === 0)
    .map(([dx, dy, cost]) => ({ box: boxAt(wish, { dx, dy }, area), cost }));
}

/** The label's box with its middle so far from the point, moved sideways where it would leave the area. */
function boxAt({ x, y, width, height }: LabelWish, { dx, dy }: { dx: number; dy: number }, area: Box): Box {
  const left = Math.max(area.left, Math.min(x + dx - width / 2, area.right - width));
  const top = y + dy - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function costOf(box: Box, { area, boxes, segments }: Surroundings): number {
  const outside = box.top < area.top || box.bottom > area.bottom ? 200 : 0;
  const covered = boxes.filter((other) => overlap(box, other)).length;
  const crossed = segments.filter((segment) => crosses(segment, grow(box, 2))).length;
  return outside + covered * 100 + crossed * 20;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function grow({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Cuts the segment at each side of the box in turn; it crosses if a part is left. */
function crosses({ from, to }: Segment, box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const sides = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const;
  let enter = 0;
  let leave = 1;
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enter = Math.max(enter, room / slope);
    if (slope > 0) leave = Math.min(leave, room / slope);
  }
  return enter < leave;
}
