import { type Attributes, element, tenths } from './canvas/svg-markup.ts';
import type { ColourRole } from './palette.ts';

/** A place in a drawing: across in hundredths of its width, down in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** A picture of a page with its name and what it says, as wide as its place, its type as the reader sets it; `content` is markup. */
export function pictureOf(
  words: { title: string; description: string },
  height: number,
  content: string,
): string {
  const name = element('title', {}, words.title) + element('desc', {}, words.description);
  return element('svg', { class: 'chart', role: 'img', height, 'font-size': '0.75rem' }, name + content);
}

/** Lines and fills that stretch with the width of a picture and keep their height. */
export function stretched(height: number, content: string): string {
  const size = { width: '100%', height, viewBox: `0 0 100 ${tenths(height)}` };
  return element('svg', { ...size, preserveAspectRatio: 'none' }, content);
}

/** A line that keeps its strength, however far it is stretched. */
export function line(d: string, role: ColourRole, look: { width: number; dash?: string }): string {
  const paint: Attributes = { class: `s-${role}`, 'stroke-width': look.width, 'stroke-dasharray': look.dash };
  return element('path', { d, fill: 'none', ...paint, 'vector-effect': 'non-scaling-stroke' });
}

/** Round dots that stay round: lines without a length, with round ends. */
export function dots(places: readonly Place[], role: ColourRole, size: number): string {
  if (places.length === 0) return '';
  const d = places.map(({ x, y }) => `M${tenths(x)} ${tenths(y)}h0`).join('');
  const paint = { class: `s-${role}`, 'stroke-width': size, 'stroke-linecap': 'round' };
  return element('path', { d, ...paint, 'vector-effect': 'non-scaling-stroke' });
}

/** Hollow dots: a ring around the ground. */
export function rings(places: readonly Place[], size: number): string {
  return dots(places, 'mute', size) + dots(places, 'bg', size - 3);
}
