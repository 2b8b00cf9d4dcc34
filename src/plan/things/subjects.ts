import type { OneOf, subjectThemes } from '../kinds.ts';

/** A clause of the editors on the plan or a chapter, and the unit that it rests on. */
export interface Clause {
  text: string;
  unit: string;
}

/** A piece of a passage: its run-in heading, text, a word of the subject, or a place where sentences are left out. */
export interface PassagePiece {
  kind: 'lead' | 'text' | 'word' | 'gap';
  text: string;
}

/** A unit that speaks of a subject: its run-in heading and the sentences that hold a word. */
export interface Passage {
  unit: string;
  pieces: readonly PassagePiece[];
  /** Why it belongs although it has none of the words; empty where it has one. */
  reason: string;
}

/** What the subjects are sorted by. */
export type SubjectTheme = OneOf<typeof subjectThemes>;

/** A subject or a place that readers look up, with everything of the plan that speaks of it. */
export interface Subject {
  slug: string;
  kind: 'subject' | 'place';
  /** Null for places. */
  theme: SubjectTheme | null;
  name: string;
  /** Name in the source. */
  sourceName: string;
  pinyin: string;
  /** What the plan says of it: the editors' words. */
  line: string;
  /** Words of the plan that bring its passages, in the source. */
  words: readonly string[];
  /** Words of the editors by which it is looked up in the edition. */
  everyday: readonly string[];
  /** In reading order. */
  passages: readonly Passage[];
  /** Ids of the chapters in which it has passages. */
  chapters: readonly string[];
  /** Slugs of indicators. */
  indicators: readonly string[];
  /** Numbers of projects. */
  projects: readonly number[];
  /** Slugs of terms. */
  terms: readonly string[];
  /** Slugs of organizations. */
  organizations: readonly string[];
  /** Ids of the commitments that have one of its words, or aim at one of its indicators. */
  commitments: readonly string[];
  /** Slugs of subjects. */
  see: readonly string[];
}
