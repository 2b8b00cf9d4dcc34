import type { Plugin } from 'chart.js';
import { light } from '../palette.ts';
import { axisNumber } from '../value-axis.ts';

/** A Chart.js plugin that writes the numbers of the value axis outside the drawing, at its left. */
export function axisLabels(step: number, grouped: boolean): Plugin<'line'> {
  return {
    id: 'axis-labels',
    afterDraw({ ctx, scales: { y } }) {
      ctx.font = '13px sans-serif';
      ctx.textAlign = 'right';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = light.mute;
      for (const { value } of y?.ticks ?? [])
        ctx.fillText(axisNumber(value, step, grouped), -10, y?.getPixelForValue(value) ?? 0);
    },
  };
}
