import { element } from './canvas/svg-markup.ts';
import { drawChart, type LineConfiguration } from './draw-chart.ts';
import { light } from './palette.ts';

/** Draws a row of values as a small line with a dot at its end, to stand beside the words that say it. */
export function drawSparkline(values: readonly number[]): string {
  const frame = { width: 120, height: 32, fontSize: 12 };
  const { width, height } = frame;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart chart-spark',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
    },
    drawChart(sparklineConfig(values), frame),
  );
}

function sparklineConfig(values: readonly number[]): LineConfiguration {
  return {
    type: 'line',
    data: {
      labels: values.map((_, index) => String(index)),
      datasets: [
        {
          data: values.map((y, index) => ({ x: String(index), y, label: '' })),
          clip: false,
          borderColor: light.target,
          borderWidth: 2,
          borderCapStyle: 'round',
          borderJoinStyle: 'round',
          pointRadius: values.map((_, index) => (index === values.length - 1 ? 3 : 0)),
          pointBorderWidth: 0,
          pointBackgroundColor: light.target,
        },
      ],
    },
    options: {
      layout: { autoPadding: false, padding: 4 },
      scales: {
        x: { display: false },
        y: { display: false, bounds: 'data' },
      },
    },
  };
}
