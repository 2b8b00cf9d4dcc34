import { type CanvasSize, refuse, SvgContext } from './svg-context.ts';
import { SvgMarks } from './svg-marks.ts';

/** A canvas as far as Chart.js needs one: a size and a context to draw on. */
export interface SvgCanvas extends CanvasSize {
  getContext: () => SvgContext;
}

/** The size of a canvas and of its letters; a fluid one gives its places in parts of the width. */
interface CanvasFrame extends CanvasSize {
  fontSize: number;
  isFluid?: boolean;
}

/** A canvas whose context writes SVG; texts of `fontSize` carry no size of their own. */
export function createSvgCanvas({ width, height, fontSize, isFluid = false }: CanvasFrame): SvgCanvas {
  const canvas: SvgCanvas = { width, height, getContext: () => context };
  const marks = new SvgMarks(isFluid ? { width, height } : null);
  const context = new Proxy(new SvgContext(canvas, fontSize, marks), strangersRefused);
  return canvas;
}

const strangersRefused: ProxyHandler<SvgContext> = {
  get(context, name) {
    if (name in context.state) return Reflect.get(context.state, name);
    return name in context ? Reflect.get(context, name) : refuse(String(name));
  },
  set(context, name, value) {
    const owner = name in context.state ? context.state : context;
    return name in owner ? Reflect.set(owner, name, value) : refuse(String(name));
  },
};
