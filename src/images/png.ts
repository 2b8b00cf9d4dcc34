import { zlibSync } from 'fflate';
import { colours } from './picture-colours.ts';

/** A picture in pixels of red, green, blue and alpha. */
interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** Writes a picture in the colours of the site as a PNG of sixteen colours, half a byte a pixel: the same bytes everywhere. */
export function encodePng({ width, height, rgba }: Pixels): Uint8Array {
  const line = Math.ceil(width / 2) + 1;
  const packed = new Uint8Array(line * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const index = nearest(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
      const place = y * line + 1 + (x >> 1);
      packed[place] = (packed[place] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  const header = new Uint8Array([...word(width), ...word(height), 4, 3, 0, 0, 0]);
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', new Uint8Array(palette.flat())),
    // The highest level gains a twentieth more and takes three times as long.
    chunk('IDAT', zlibSync(packed, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...chunks.flatMap((bytes) => [...bytes])]);
}

type Rgb = [number, number, number];

/** The ground, and between it and each colour of letters and lines the steps that their edges need. */
const palette: readonly Rgb[] = [
  rgb(colours.bg),
  ...steps(colours.ink, 5),
  ...steps(colours.target, 3),
  ...steps(colours.editors, 3),
  ...steps(colours.reported, 2),
  ...steps(colours.grid, 1),
];

/** The colours from a little of one up to all of it, on the ground. */
function steps(colour: string, count: number): Rgb[] {
  const [ground, full] = [rgb(colours.bg), rgb(colour)];
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    return ground.map((value, channel) => Math.round(value + ((full[channel] ?? 0) - value) * part)) as Rgb;
  });
}

function rgb(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb;
}

/** Places in the palette by the upper five bits of each channel. */
const known = new Int8Array(1 << 15).fill(-1);

function nearest(red: number, green: number, blue: number): number {
  const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
  const found = known[key] ?? -1;
  if (found >= 0) return found;
  // Of the middle of those that share the key, so that the order of pixels decides nothing.
  const middle = [red, green, blue].map((value) => (value & 0xf8) | 4);
  const distances = palette.map((entry) => distance(entry, middle));
  const index = distances.indexOf(Math.min(...distances));
  known[key] = index;
  return index;
}

/** How far two colours are apart; a cast of colour counts more than light, so that no grey turns green. */
function distance(one: readonly number[], other: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = one.map((value, channel) => value - (other[channel] ?? 0));
  const cast = (red - green) ** 2 + (green - blue) ** 2;
  return red ** 2 + green ** 2 + blue ** 2 + 4 * cast;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = new Uint8Array([...type].map((letter) => letter.charCodeAt(0)).concat([...data]));
  return new Uint8Array([...word(data.length), ...body, ...word(crc(body))]);
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

/** The check sum that PNG asks of every chunk. */
function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
