import {
  BasicPlatform,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { createSvgCanvas, type SvgCanvas } from './canvas/svg-canvas.ts';

/** The size of a drawing in pixels, and of its letters. */
export interface ChartFrame {
  width: number;
  height: number;
  fontSize: number;
  /** Whether it stands over a table whose columns are its own: it is as wide as they are, and their heads are its axis. */
  overTable?: boolean;
}

/** A place on the line or beside it, with the text that is written there. */
export interface PlotPoint {
  x: string;
  y: number;
  label: string;
}

/** What Chart.js is told about a line chart. */
export type LineConfiguration = ChartConfiguration<'line', PlotPoint[], string>;

/** Lets Chart.js draw a line chart, without a browser, and gives the drawing as SVG elements. */
export function drawChart(config: LineConfiguration, frame: ChartFrame): string {
  const canvas = createSvgCanvas({ ...frame, isFluid: frame.overTable ?? false });
  const chart = new Chart(asCanvasElement(canvas), {
    ...config,
    platform: BasicPlatform,
    options: { ...config.options, ...still },
  });
  try {
    return canvas.getContext().markup();
  } finally {
    chart.destroy();
  }
}

Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Title);

/** A picture that does not move, listen or grow. */
const still = {
  animation: false,
  responsive: false,
  devicePixelRatio: 1,
  events: [],
  locale: 'en',
} satisfies LineConfiguration['options'];

/** Chart.js asks of a canvas no more than SvgCanvas has; its types know only the browser's own. */
function asCanvasElement(canvas: SvgCanvas): HTMLCanvasElement {
  return canvas as unknown as HTMLCanvasElement;
}
