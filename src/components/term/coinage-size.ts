import { textWidth } from '../../charts/labels/text-width.ts';

/** How large a coinage is set, by its width in letters as wide as high: the shortest largest. */
export function coinageSize(name: string): 'display' | 'large' | 'long' {
  const width = textWidth(name, 1);
  if (width <= 5.2) return 'display';
  return width <= 12 ? 'large' : 'long';
}
