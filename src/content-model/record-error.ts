/** What is said of a fault. */
export interface Fault {
  /** File or folder, below the project root. */
  file: string;
  /** Field, unit or place in the file. */
  field: string;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What the editor can do. */
  mend: string;
}

/** A fault of the record, told in one line: file, field, what was found, what was expected, how to mend it. */
export class RecordError extends Error {
  override name = 'RecordError';

  constructor({ file, field, found, expected, mend }: Fault) {
    super(`${file}: ${field}: found ${found}, expected ${expected}; ${mend}`.replace(/\s+/g, ' '));
  }
}
