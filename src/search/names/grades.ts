/** How surely something answers a query, the surest first; less than one is added for ties. */
export const grades = {
  /** The title itself. */
  exact: 100,
  /** Another name, or a label. */
  alias: 97,
  /** A name that few readers look for, named whole: after what has that name too. */
  minorWhole: 95,
  /** The whole name in pinyin. */
  spelled: 93,
  /** The name begins so, perhaps in pinyin. */
  prefix: 90,
  /** The name has it, perhaps in pinyin, or the title all its words. */
  inside: 82,
  /** A name that few readers look for, otherwise. */
  minor: 79,
  /** A word of everyday speech for a single thing, and for a subject. */
  everydayOfOne: 81,
  everyday: 78,
  /** The text has the words in a row; from here up a result has what was typed. */
  text: 77,
  /** The words are in the names, but scattered or by chance. */
  mostWords: 76.5,
  /** The initials of the name, or of its beginning. */
  initials: 74,
  /** From here up a result is shown beside others. */
  sure: 62,
  /** A single character inside the name. */
  single: 60,
  /** The text has the longest parts of the query: so much where it has all of it. */
  parts: 55,
} as const;

/** What is added for ties, at most: how much of the name the query is, how early its kind comes, that its kind is asked for. */
export const ties = { cover: 0.19, kind: 0.2, asked: 0.9 };

/** What a place has that has all of a query as it stands, or all of its pieces: its grade, and how much what the editors say counts. */
export const textGrades = {
  whole: { grade: grades.text + 0.5, byEditors: 1 },
  pieces: { grade: grades.text - 1, byEditors: 0.5 },
} as const;

/** What is added for each time that a place has it, and for a passage beside a subject where hardly another has it, and taken off in a record, in a subject of which a rare word is an everyday one, and where only the editors of a term say it. */
export const textShades = { time: 0.01, rare: 1.75, record: -0.05, vague: -1, byEditors: -0.5 };
