import { escapeMarkup } from '../../strings/escape-markup.ts';
import { textWidth } from '../labels/text-width.ts';
import type { SvgMarks } from './svg-marks.ts';
import type { Attributes } from './svg-markup.ts';
import { SvgPath } from './svg-path.ts';
import { type DrawingState, fillOf, fontOf, initialState, strokeOf, textPlaceOf } from './svg-state.ts';

/** The size of a canvas, which Chart.js sets once more. */
export interface CanvasSize {
  width: number;
  height: number;
}

/**
 * The part of a canvas context that Chart.js uses for lines, points, bars and upright text, written
 * as SVG. Whatever else is asked of it throws, so that a new Chart.js cannot lose part of a picture.
 */
export class SvgContext {
  readonly state: DrawingState = { ...initialState };
  private readonly saved: DrawingState[] = [];
  private path = new SvgPath();
  readonly canvas: CanvasSize;
  private readonly fontSize: number;
  private readonly marks: SvgMarks;

  constructor(canvas: CanvasSize, fontSize: number, marks: SvgMarks) {
    this.canvas = canvas;
    this.fontSize = fontSize;
    this.marks = marks;
  }

  /** The elements drawn so far. */
  markup(): string {
    return this.marks.markup();
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    Object.assign(this.state, this.saved.pop());
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) refuse('scaling (set devicePixelRatio: 1)');
    Object.assign(this.state, { dx: e, dy: f });
  }

  resetTransform(): void {
    this.setTransform(1, 0, 0, 1, 0, 0);
  }

  translate(x: number, y: number): void {
    this.state.dx += x;
    this.state.dy += y;
  }

  rotate(angle: number): void {
    if (angle !== 0) refuse('turned text (set maxRotation: 0; a long label may be a list of lines)');
  }

  clearRect(): void {
    this.marks.clear();
  }

  beginPath(): void {
    this.path = new SvgPath();
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(x + this.state.dx, y + this.state.dy);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(x + this.state.dx, y + this.state.dy);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.rectangle(x + this.state.dx, y + this.state.dy, width, height);
  }

  arc(x: number, y: number, radius: number, start: number, end: number): void {
    if (end - start < 2 * Math.PI - 0.001) refuse('part of a circle');
    this.path.fullCircle(x + this.state.dx, y + this.state.dy, radius);
  }

  closePath(): void {
    this.path.close();
  }

  /** Chart.js clips axis labels, which would cut long names, so text ignores it; shapes refuse it. */
  clip(): void {
    this.state.clipped = true;
  }

  fill(): void {
    if (this.state.clipped) refuse('clipped shapes (set clip: false on the data set)');
    this.marks.paint(this.path, fillOf(this.state));
  }

  stroke(outline?: unknown): void {
    if (this.state.clipped) refuse('clipped lines (set clip: false on the data set)');
    if (outline !== undefined) refuse('Path2D');
    this.marks.paint(this.path, strokeOf(this.state));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  setLineDash(lengths: readonly number[]): void {
    this.state.lineDash = lengths;
  }

  measureText(text: string): { width: number } {
    return { width: textWidth(text, fontOf(this.state.font).size) };
  }

  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, fillOf(this.state));
  }

  /** The outline of a text that is filled next: a halo, which SVG can draw under the same letters. */
  strokeText(text: string, x: number, y: number): void {
    this.write(text, x, y, { ...strokeOf(this.state), 'paint-order': 'stroke' });
  }

  private write(text: string, x: number, y: number, paint: Attributes): void {
    if (text === '') return;
    this.marks.write(textPlaceOf(this.state, { x, y }, this.fontSize), paint, escapeMarkup(text));
  }
}

/** Stops the build where a chart asks for what is not written, and says what. */
export function refuse(what: string): never {
  throw new Error(
    `A chart asked the canvas for ${what}, which src/charts/canvas/svg-context.ts does not write: change the chart, or teach it there.`,
  );
}
