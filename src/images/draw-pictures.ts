import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import type { PictureTask } from './picture-worker.ts';

/** Begins to make pictures, in as many threads as the machine has; those that were made before are kept. */
export function startPictures(pictures: readonly Picture[]): void {
  mkdirSync(cache, { recursive: true });
  const wanted = new Map(pictures.map((picture) => [fileOf(picture), picture]));
  const tasks: PictureTask[] = [];
  for (const [file, picture] of wanted)
    if (!begun.has(file)) {
      if (existsSync(file)) begun.set(file, Promise.resolve());
      else tasks.push({ picture, file });
    }
  const threads = Math.min(availableParallelism(), tasks.length);
  for (let thread = 0; thread < threads; thread++)
    startThread(tasks.filter((_, index) => index % threads === thread));
}

/** The bytes of a picture, made now unless they were begun before. */
export async function pictureBytes(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileOf(picture);
  if (!begun.has(file)) startPictures([picture]);
  await begun.get(file);
  return new Uint8Array(await readFile(file));
}

const cache = resolve('node_modules/.cache/pictures');
const begun = new Map<string, Promise<void>>();

function startThread(tasks: readonly PictureTask[]): void {
  const worker = new Worker(resolve('src/images/picture-worker.ts'), { workerData: tasks });
  const ends = new Map<string, () => void>();
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  for (const { file } of tasks) {
    const made = new Promise<void>((end) => ends.set(file, end));
    const either = Promise.race([made, failed]);
    // Whoever asks for the picture hears of the failure; nobody else needs to.
    either.catch(() => {});
    begun.set(file, either);
  }
  failed.catch(() => {});
  worker.on('message', (file: string) => ends.get(file)?.());
}

/** A picture is the same as long as what it says, the code that draws it and the fonts are. */
function fileOf(picture: Picture): string {
  const digest = createHash('sha256').update(tools()).update(JSON.stringify(picture)).digest('hex');
  return join(cache, `${digest.slice(0, 32)}.png`);
}

let toolsDigest: string | undefined;

function tools(): string {
  if (toolsDigest !== undefined) return toolsDigest;
  const hash = createHash('sha256');
  const code = [
    'src/images/**/*.ts',
    'src/editions/{phrases,image-fonts,editions}.ts',
    'src/charts/palette.ts',
  ];
  for (const file of globSync(code).sort()) hash.update(readFileSync(file));
  for (const { name, version } of packages()) hash.update(`${name} ${version}`);
  toolsDigest = hash.digest('hex');
  return toolsDigest;
}

/** What draws and letters pictures, as installed. */
function packages(): { name: string; version: string }[] {
  const files = ['harfbuzzjs', 'wawoff2', 'fflate', '@resvg/resvg-wasm', '@fontsource-variable/*'];
  return globSync(files.map((name) => `node_modules/${name}/package.json`))
    .sort()
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
}
