import type { CopyNotices } from './addresses.ts';

/**
 * Files in one: four bytes with the length of the head, the head, then blocks of files; head and blocks are gzip.
 * A single file is whole or not there, and a block is unpacked when one of its files is asked for.
 */
export interface PackHead {
  notices: CopyNotices;
  /** Lengths of the blocks, in their order. */
  blocks: readonly number[];
  /** Files by their addresses: block, start in it, length. */
  files: Readonly<Record<string, readonly [block: number, start: number, length: number]>>;
}

/** How many bytes the length of the head takes. */
export const lengthBytes = 4;

/** An opened pack. */
export interface Pack {
  notices: CopyNotices;
  /** The content of a file; null where the pack has none of the address. */
  read(address: string): Promise<Blob | null>;
}

/** Opens a pack; throws where it is none. */
export async function openPack(pack: Blob): Promise<Pack> {
  const length = new DataView(await pack.slice(0, lengthBytes).arrayBuffer()).getUint32(0);
  const start = lengthBytes + length;
  const head: PackHead = JSON.parse(await (await unpack(pack.slice(lengthBytes, start))).text());
  const starts = head.blocks.map((_, index) => start + sum(head.blocks.slice(0, index)));
  return {
    notices: head.notices,
    read: async (address) => {
      const place = Object.hasOwn(head.files, address) ? head.files[address] : undefined;
      if (!place) return null;
      const [block, from, size] = place;
      const at = starts[block] ?? 0;
      const content = await unpack(pack.slice(at, at + (head.blocks[block] ?? 0)));
      return content.slice(from, from + size);
    },
  };
}

function unpack(part: Blob): Promise<Blob> {
  return new Response(part.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
