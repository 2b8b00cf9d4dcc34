import type { Plugin } from 'chart.js';
import { light } from './palette.ts';

/** A Chart.js plugin that breaks the value axis with a zigzag at its foot, where it leaves out zero. */
export const axisBreak: Plugin<'line'> = {
  id: 'axis-break',
  afterDraw({ ctx, chartArea: { left, top, bottom } }) {
    ctx.strokeStyle = light.mute;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(left, bottom);
    ctx.lineTo(left, bottom - 4);
    ctx.lineTo(left - 4, bottom - 7);
    ctx.lineTo(left + 4, bottom - 12);
    ctx.lineTo(left, bottom - 15);
    ctx.lineTo(left, top);
    ctx.stroke();
  },
};
