import { type FluidSize, type Mark, stretchMark } from './fluid-mark.ts';
import { type Attributes, element } from './svg-markup.ts';
import type { SvgPath } from './svg-path.ts';

/** The elements of a drawing in the order in which they were painted. */
export class SvgMarks {
  private marks: Mark[] = [];
  private last: SvgPath | undefined;
  private readonly fluid: FluidSize | null;

  /** `fluid` is the size of a drawing that is as wide as its place. */
  constructor(fluid: FluidSize | null) {
    this.fluid = fluid;
  }

  /** Paints an outline; the second painting of the same outline (fill, then stroke) joins the first. */
  paint(path: SvgPath, paint: Attributes): void {
    const shape = path.shape();
    if (!shape) return;
    const under = this.last === path ? this.marks.pop() : undefined;
    const painted = under ? joinPaint(under.paint, paint) : paint;
    this.marks.push({ ...shape, paint: painted });
    this.last = path;
  }

  /** Writes a text, already escaped; its outline, written just before, joins it. */
  write(place: Attributes, paint: Attributes, content: string): void {
    const mark: Mark = { name: 'text', place, paint, content };
    const before = this.marks.at(-1);
    const outlined = before?.paint.fill === undefined && isSameText(before, mark);
    const under = outlined ? this.marks.pop() : undefined;
    this.marks.push(under ? { ...mark, paint: joinPaint(under.paint, paint) } : mark);
    this.last = undefined;
  }

  clear(): void {
    this.marks = [];
    this.last = undefined;
  }

  /** The drawing as markup; neighbours that differ only in their outline become one path. */
  markup(): string {
    const { fluid, marks } = this;
    const placed = fluid ? marks.map((mark) => stretchMark(mark, fluid)) : marks;
    return placed.reduce<Mark[]>(joinNeighbours, []).map(writeMark).join('');
  }
}

function writeMark({ name, place, paint, content, around }: Mark): string {
  const fill = paint.fill === undefined ? { fill: 'none' } : {};
  const written = element(name, { ...place, ...fill, ...paint }, content);
  return around ? element('svg', around, written) : written;
}

function isSameText(one: Mark | undefined, other: Mark): boolean {
  return one?.content === other.content && JSON.stringify(one?.place) === JSON.stringify(other.place);
}

function joinPaint(under: Attributes, over: Attributes): Attributes {
  return { ...under, ...over, class: `${under.class} ${over.class}` };
}

function joinNeighbours(marks: Mark[], mark: Mark): Mark[] {
  const before = marks.at(-1);
  const alike =
    before?.name === 'path' &&
    mark.name === 'path' &&
    JSON.stringify([before.paint, before.around]) === JSON.stringify([mark.paint, mark.around]);
  if (!alike) return [...marks, mark];
  const place = { d: `${before.place.d}${mark.place.d}` };
  return [...marks.slice(0, -1), { ...before, place }];
}
