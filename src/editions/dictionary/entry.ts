/** A title, and a sentence on what it means. */
export type Entry = readonly [title: string, meaning: string];
