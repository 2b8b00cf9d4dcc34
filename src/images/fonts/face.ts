/** A face of pictures: a family, as its package calls it, in a weight. */
export interface Face {
  family: string;
  weight: number;
  /** Whether marks that Latin and Chinese share are the Latin ones. */
  latinMarks: boolean;
}

/** The name of a face in tables. */
export function faceKey({ family, weight, latinMarks }: Face): string {
  return `${family} ${weight}${latinMarks ? ' latin' : ''}`;
}

/** A character drawn: how far it advances and its outline, in thousandths of the size, upwards. */
export interface Glyph {
  advance: number;
  outline: string;
}

/** The characters of a face, and by how much pairs of letters stand closer. */
export interface Glyphs {
  glyphs: ReadonlyMap<string, Glyph>;
  kerns: ReadonlyMap<string, number>;
}
