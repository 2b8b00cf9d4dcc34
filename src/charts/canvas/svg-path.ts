import { type Attributes, tenths } from './svg-markup.ts';

/** The outline being drawn: collects canvas calls and gives them as an SVG path, or as a circle. */
export class SvgPath {
  private commands = '';
  private position = '';
  private circle: Attributes | undefined;

  moveTo(x: number, y: number): void {
    this.go('M', x, y);
  }

  lineTo(x: number, y: number): void {
    if (this.position !== point(x, y)) this.go('L', x, y);
  }

  rectangle(x: number, y: number, width: number, height: number): void {
    this.go('M', x, y);
    this.commands += `h${tenths(width)}v${tenths(height)}h${tenths(-width)}z`;
  }

  fullCircle(x: number, y: number, radius: number): void {
    if (this.commands !== '' || this.circle) {
      throw new Error('A circle must be a path of its own: call beginPath() before it.');
    }
    this.circle = { cx: x, cy: y, r: radius };
  }

  close(): void {
    if (!this.circle) this.commands += 'z';
  }

  /** The element for the outline and what says where it lies; nothing when nothing was drawn. */
  shape(): { name: 'circle' | 'path'; place: Attributes } | undefined {
    if (this.circle) return { name: 'circle', place: this.circle };
    if (this.commands === '') return undefined;
    return { name: 'path', place: { d: this.commands } };
  }

  private go(command: 'M' | 'L', x: number, y: number): void {
    this.position = point(x, y);
    this.commands += command + this.position;
  }
}

function point(x: number, y: number): string {
  return `${tenths(x)} ${tenths(y)}`;
}
