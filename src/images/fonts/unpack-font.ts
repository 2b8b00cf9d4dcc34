import { decompress } from 'wawoff2';

/** The bytes of a font of the web as a font of the system; one after the other, as what is unpacked lies where the next font will. */
export function unpackFont(woff2: Uint8Array): Promise<Uint8Array> {
  const next = unpacked.then(async () => (await decompress(woff2)).slice());
  unpacked = next;
  return next;
}

let unpacked: Promise<unknown> = Promise.resolve();
