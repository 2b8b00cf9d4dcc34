import type { correctionClasses, correctionTreatments, OneOf } from '../kinds.ts';

/** An entry of the register of corrections. */
export interface Correction {
  id: string;
  class: OneOf<typeof correctionClasses>;
  treatment: OneOf<typeof correctionTreatments>;
  units: readonly string[];
  pages: readonly number[];
  printed: string;
  shown: string | null;
  /** What the note says, in a few words; empty where it stands beside no text. */
  claim: string;
  note: string;
}

/** An editors' note beside a unit. */
export interface Remark {
  /** Id of the correction. */
  id: string;
  units: readonly string[];
  /** The words at issue, as printed. */
  printed: string;
  /** What is shown instead; null where the words are kept. */
  shown: string | null;
  /** What the note says, in a few words. */
  claim: string;
  note: string;
}
