import { gzipSync, strToU8 } from 'fflate';
import type { CopyNotices } from '../offline/addresses.ts';
import { lengthBytes, type PackHead } from '../offline/pack.ts';

/** A file of a pack. */
interface PackedFile {
  address: string;
  content: Uint8Array;
}

/** Files in a row of less than this, before compression, are compressed together: what pages share counts once. */
const blockBytes = 400_000;

/** Packs files into one; the same files give the same bytes on every machine. */
export function packFiles(files: readonly PackedFile[], notices: CopyNotices): Uint8Array {
  const groups = groupFiles(files);
  const blocks = groups.map((group) => compress(join(group.map(({ content }) => content))));
  const places = groups.flatMap((group, block) => placesIn(group, block));
  const head: PackHead = {
    notices,
    blocks: blocks.map(({ length }) => length),
    files: Object.fromEntries(places),
  };
  const packedHead = compress(strToU8(JSON.stringify(head)));
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, packedHead.length);
  return join([length, packedHead, ...blocks]);
}

function groupFiles(files: readonly PackedFile[]): PackedFile[][] {
  const groups: PackedFile[][] = [];
  let size = blockBytes;
  for (const file of files) {
    if (size + file.content.length > blockBytes) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(file);
    size += file.content.length;
  }
  return groups;
}

function placesIn(group: readonly PackedFile[], block: number): [string, PackHead['files'][string]][] {
  let start = 0;
  return group.map(({ address, content }) => {
    const place = [block, start, content.length] as const;
    start += content.length;
    return [address, place];
  });
}

function compress(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9, mtime: 0 });
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
