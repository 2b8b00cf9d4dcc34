/** Where the browser keeps the copies: one entry an edition, and what is known of the newest. */
export const cacheName = 'kept';

/** Address of the facts of the copy of an edition, as it could be kept now. */
export function factsUrl(edition: string): string {
  return `/offline/${edition}.json`;
}

/** Address of the copy of an edition: all its files in one. */
export function packUrl(edition: string): string {
  return `/offline/${edition}.bin`;
}

/** The facts of a copy, in the file beside it. */
export interface CopyFacts {
  /** Version of the site and its day. */
  version: string;
  date: string;
  /** SHA-256 of the copy. */
  hash: string;
  /** What it takes: on the way and on the device, where it stays compressed. */
  bytes: number;
  /** Pages in it. */
  pages: number;
  /** What pages say, as markup, while an older copy is kept. */
  newer: string;
}

/** What pages of a copy say, as markup. */
export interface CopyNotices {
  /** The page comes from the copy: the network is away. */
  stored: string;
  /** The page is in no copy. */
  absent: string;
}
