/** How surely something answers a query, the surest first; less than one is added for ties. */

/** The title itself. */
export const exact = 100;
/** Another name, or a label. */
export const alias = 97;
/** The title but for signs such as +. */
export const bare = 94;
/** The whole title in pinyin. */
export const spelled = 93;
/** The title begins so. */
export const prefix = 90;
/** Another name begins so. */
export const aliasPrefix = 88;
/** The title begins so in pinyin. */
export const spelledPrefix = 86;
/** In the title. */
export const inside = 82;
/** In another name. */
export const aliasInside = 80;
/** All words of the query are in the title. */
export const allWords = 79.5;
/** In the title in pinyin. */
export const spelledInside = 79;
/** The query is a coinage and little more. */
export const coinage = 78;
/** The text has the words in a row; from here up a result has what was typed. */
export const text = 77;
/** The words are in the names, but scattered or unfinished. */
export const mostWords = 76.5;
/** The initials of the title. */
export const initials = 74;
/** The initials of its beginning. */
export const initialsPrefix = 73;
/** The query contains the name. */
export const contained = 72;
/** The title has the query in pieces. */
export const chunks = 66;
/** Pieces of the query are in what is known of the entry. */
export const spread = 64;
/** From here up a result is shown beside others. */
export const sure = 62;
/** A single character inside the title. */
export const single = 60;
