import { convertedEditions, editionList, editions } from '../../editions/editions.ts';

/** Tags of the editions, in the order of the table of editions. */
export const editionTags = editionList.map((edition) => editions[edition].tag);

/** Tags of the editions whose words are written; the others are converted. */
export const writtenTags = editionList
  .filter((edition) => !convertedEditions.includes(edition))
  .map((edition) => editions[edition].tag);
