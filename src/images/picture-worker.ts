import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { drawGlyphs } from './fonts/draw-glyphs.ts';
import { type Face, faceKey, type Glyphs } from './fonts/face.ts';
import { letteringsOf, type Picture, pictureSvg } from './picture.ts';
import { rasterize } from './rasterize.ts';

/** A picture, and the file that it goes into. */
export interface PictureTask {
  picture: Picture;
  file: string;
}

const tasks = workerData as PictureTask[];
const fonts = await drawFonts(tasks);
for (const { picture, file } of tasks) {
  const svg = pictureSvg(picture, glyphsOf);
  const bytes = await rasterize(svg, picture.kind === 'chart' ? picture.scale : 1);
  // Another build may read the same file: it is there whole or not at all.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  parentPort?.postMessage(file);
}

/** The characters of all pictures, each drawn once. */
async function drawFonts(all: readonly PictureTask[]): Promise<Map<string, Glyphs>> {
  const wanted = new Map<string, { face: Face; texts: Set<string> }>();
  for (const { face, texts } of all.flatMap(({ picture }) => letteringsOf(picture))) {
    const entry = wanted.get(faceKey(face)) ?? { face, texts: new Set() };
    for (const text of texts) entry.texts.add(text);
    wanted.set(faceKey(face), entry);
  }
  const drawn = new Map<string, Glyphs>();
  for (const [key, { face, texts }] of wanted) drawn.set(key, await drawGlyphs({ face, texts: [...texts] }));
  return drawn;
}

function glyphsOf(key: string): Glyphs {
  const found = fonts.get(key);
  if (!found) throw new Error(`Pictures: the face ${key} was not drawn`);
  return found;
}
