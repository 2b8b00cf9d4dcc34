import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackFont } from '../../images/fonts/unpack-font.ts';

/** The functions of HarfBuzz’s subsetter that are called here; blobs, faces and inputs are numbers. */
interface Subsetter {
  memory: WebAssembly.Memory;
  malloc: (length: number) => number;
  free: (pointer: number) => void;
  hb_blob_create: (data: number, length: number, mode: number, userData: number, destroy: number) => number;
  hb_blob_destroy: (blob: number) => void;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_destroy: (face: number) => void;
  hb_face_reference_blob: (face: number) => number;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_destroy: (input: number) => void;
  hb_subset_input_keep_everything: (input: number) => void;
  hb_subset_input_pin_axis_location: (input: number, face: number, tag: number, value: number) => number;
  hb_subset_or_fail: (face: number, input: number) => number;
}

/** Tag of the axis of weights, as four bytes. */
const weightAxis = 0x77676874;
const writable = 2;

let subsetter: Promise<Subsetter> | undefined;

/**
 * A variable font of the web as a font of one weight. A PDF holds such a font as a font; of a variable one it holds every
 * character as a drawing, which takes three times the room.
 */
export async function fixWeight(woff2: Uint8Array, weight: number): Promise<Uint8Array> {
  subsetter ??= loadSubsetter();
  const font = await unpackFont(woff2);
  return instanceOf(await subsetter, font, weight);
}

function instanceOf(hb: Subsetter, font: Uint8Array, weight: number): Uint8Array {
  const pointer = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, pointer);
  const blob = hb.hb_blob_create(pointer, font.length, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_keep_everything(input);
  hb.hb_subset_input_pin_axis_location(input, face, weightAxis, weight);
  const fixed = hb.hb_subset_or_fail(face, input);
  if (fixed === 0) throw new Error(`A font has no weight ${weight}`);
  const result = hb.hb_face_reference_blob(fixed);
  const start = hb.hb_blob_get_data(result, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result));
  for (const used of [blob, result]) hb.hb_blob_destroy(used);
  for (const used of [face, fixed]) hb.hb_face_destroy(used);
  hb.hb_subset_input_destroy(input);
  hb.free(pointer);
  return bytes;
}

async function loadSubsetter(): Promise<Subsetter> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file));
  const { _initialize: initialize, ...functions } = instance.exports;
  if (typeof initialize === 'function') initialize();
  return functions as unknown as Subsetter;
}
