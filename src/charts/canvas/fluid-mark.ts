import { type Attributes, tenths } from './svg-markup.ts';

/** An element of a drawing: where it lies, how it is painted, and the picture within the picture that holds it. */
export interface Mark {
  name: 'circle' | 'path' | 'text';
  place: Attributes;
  paint: Attributes;
  content?: string;
  around?: Attributes;
}

/** The size in which a drawing was made that is to be as wide as its place, and no higher. */
export interface FluidSize {
  width: number;
  height: number;
}

/**
 * Lets a mark keep its place in a drawing of any width: points and letters move and keep their shape, lines
 * stretch and keep their strength, and type is as large as the reader sets it. What lies left of the drawing keeps its
 * distance from it.
 */
export function stretchMark(mark: Mark, size: FluidSize): Mark {
  const { name, place, paint } = mark;
  if (name === 'circle') return { ...mark, place: { ...place, cx: share(place.cx, size) } };
  if (name === 'text') {
    const type = place['font-size'];
    const own = typeof type === 'number' ? { 'font-size': `${type / 16}rem` } : {};
    return { ...mark, place: { ...place, x: share(place.x, size), ...own } };
  }
  if (paint.fill === undefined)
    return { ...mark, paint: { ...paint, ...sameStrength }, around: stretched(size) };
  return movedShape(mark, size);
}

const sameStrength = { 'vector-effect': 'non-scaling-stroke' };

function stretched({ width, height }: FluidSize): Attributes {
  return { width: '100%', height, viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' };
}

function share(x: string | number | undefined, { width }: FluidSize): string | number | undefined {
  return typeof x === 'number' && x >= 0 ? `${tenths((x / width) * 100)}%` : x;
}

/** A filled outline is drawn around the middle of a picture of its own. */
function movedShape(mark: Mark, size: FluidSize): Mark {
  const outline = String(mark.place.d);
  const across = [...outline.matchAll(corner)].map(([, , x]) => Number(x));
  const middle = (Math.min(...across) + Math.max(...across)) / 2;
  const d = outline.replace(corner, (...[, command, x, y]) => `${command}${tenths(Number(x) - middle)} ${y}`);
  return { ...mark, place: { d }, around: { x: share(middle, size), overflow: 'visible' } };
}

const corner = /([ML])(-?[\d.]+) (-?[\d.]+)/g;
