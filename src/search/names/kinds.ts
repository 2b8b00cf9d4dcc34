/** What a result is, in the order of precedence among equals. */
export const kinds = [
  'term',
  'indicator',
  'organization',
  'project',
  'subject',
  'section',
  'commitment',
  'page',
] as const;

/** The kind of a result. */
export type Kind = (typeof kinds)[number];
