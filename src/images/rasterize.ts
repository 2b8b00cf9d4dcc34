import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png.ts';

/** Turns an SVG without text into a PNG; `scale` pixels to one of the drawing. */
export async function rasterize(svg: string, scale = 1): Promise<Uint8Array> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    return encodePng({ width: image.width, height: image.height, rgba: image.pixels });
  } finally {
    image.free();
    drawing.free();
  }
}

let ready: Promise<void> | undefined;
