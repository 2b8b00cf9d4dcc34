/** How surely something answers a query, the surest first; less than one is added for ties. */
export const grades = {
  /** The title itself. */
  exact: 100,
  /** Another name, or a label. */
  alias: 97,
  /** The name but for signs such as +. */
  bare: 94,
  /** The whole name in pinyin. */
  spelled: 93,
  /** The title begins so. */
  prefix: 90,
  /** Another name begins so. */
  aliasPrefix: 88,
  /** The name begins so in pinyin. */
  spelledPrefix: 86,
  /** In the title. */
  inside: 82,
  /** In another name. */
  aliasInside: 80,
  /** All words of the query are in the title. */
  allWords: 79.5,
  /** In the name in pinyin. */
  spelledInside: 79,
  /** The query is a coinage and little more. */
  coinage: 78,
  /** The text has the words in a row; from here up a result has what was typed. */
  text: 77,
  /** The words are in the names, but scattered or unfinished. */
  mostWords: 76.5,
  /** The initials of the name. */
  initials: 74,
  /** The initials of its beginning. */
  initialsPrefix: 73,
  /** The query contains the name. */
  contained: 72,
  /** The name in pinyin, in part by initials. */
  mixed: 66,
  /** A long query contains the name. */
  spread: 64,
  /** From here up a result is shown beside others. */
  sure: 62,
  /** A single character inside the title. */
  single: 60,
  /** The text has the longest parts of the query: so much where it has all of it. */
  parts: 55,
} as const;

/** What is added for ties among names, at most. */
export const ties = {
  /** How much of the title the query is. */
  cover: 0.19,
  /** How early its kind comes. */
  kind: 0.2,
  /** Each use in the plan. */
  use: 0.001,
  /** Uses that count. */
  mostUses: 10,
} as const;

/** How grades of the text differ. */
export const shades = {
  /** The whole query stands there, not its pieces. */
  whole: 0.5,
  /** Its pieces stand there, apart. */
  pieces: -1,
  /** Each time that it stands there, in its section and on its page. */
  time: 0.01,
  /** Times that count. */
  mostTimes: 9,
  /** Another word for what was typed. */
  otherWord: -0.9,
  /** In the other language, where the likelier one has it too. */
  otherLanguage: -6,
  /** In a record, which repeats the text. */
  record: -0.05,
  /** In what the editors say of a term. */
  commentary: -0.5,
} as const;
