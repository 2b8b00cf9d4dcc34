import { roleOf } from '../palette.ts';
import type { Attributes } from './svg-markup.ts';

/** What a canvas context remembers between save() and restore(). */
export interface DrawingState {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDash: readonly number[];
  lineDashOffset: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dx: number;
  dy: number;
  clipped: boolean;
}

/** The state in which a canvas begins; both colours must be set before they are used. */
export const initialState: Readonly<DrawingState> = {
  fillStyle: '',
  strokeStyle: '',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDash: [],
  lineDashOffset: 0,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dx: 0,
  dy: 0,
  clipped: false,
};

/** The fill as attributes: a literal for the light ground and a class for all others. */
export function fillOf({ fillStyle }: DrawingState): Attributes {
  return { fill: fillStyle, class: `f-${roleOf(fillStyle)}` };
}

/** The stroke as attributes, without those that SVG assumes anyway. */
export function strokeOf(state: DrawingState): Attributes {
  return {
    stroke: state.strokeStyle,
    class: `s-${roleOf(state.strokeStyle)}`,
    'stroke-width': state.lineWidth === 1 ? undefined : state.lineWidth,
    'stroke-linecap': state.lineCap === 'butt' ? undefined : state.lineCap,
    'stroke-linejoin': state.lineJoin === 'miter' ? undefined : state.lineJoin,
    'stroke-dasharray': state.lineDash.length === 0 ? undefined : state.lineDash.join(' '),
  };
}

/** Where a text stands and how large it is; `usualSize` is the size the drawing has as a whole. */
export function textPlaceOf(
  state: DrawingState,
  { x, y }: { x: number; y: number },
  usualSize: number,
): Attributes {
  const { size, bold } = fontOf(state.font);
  return {
    x: x + state.dx,
    y: y + state.dy + size * (baselines[state.textBaseline] ?? 0),
    'font-size': size === usualSize ? undefined : size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchors[state.textAlign],
  };
}

/** Size and weight out of a canvas font such as "bold 14px sans-serif". */
export function fontOf(font: string): { size: number; bold: boolean } {
  const size = /(\d+(?:\.\d+)?)px/.exec(font)?.[1];
  if (size === undefined) throw new Error(`The font "${font}" needs a size in px.`);
  return { size: Number(size), bold: /\b(bold|[6-9]00)\b/.test(font) };
}

const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** How far below the given height the letters stand, as a part of their size. */
const baselines: Readonly<Record<string, number>> = { top: 0.85, middle: 0.35, bottom: -0.2 };
