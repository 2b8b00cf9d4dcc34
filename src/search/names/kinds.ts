/** What a result is, in the order of precedence among equals. */
export const kinds = [
  'term',
  'indicator',
  'subject',
  'organization',
  'project',
  'section',
  'commitment',
  'page',
] as const;

/** The kind of a result. */
export type Kind = (typeof kinds)[number];

/** How early a kind comes among equals: 1 for the first, towards 0 for the last. */
export function precedenceOf(kind: Kind): number {
  return 1 - kinds.indexOf(kind) / kinds.length;
}
