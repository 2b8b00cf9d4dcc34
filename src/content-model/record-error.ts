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

/** What is wrong, before it is known in which file and where. */
export type Wrong = Omit<Fault, 'file' | 'field'>;

/** A fault of the record, told in one line: file, field, what was found, what was expected, how to mend it. */
export class RecordError extends Error {
  override name = 'RecordError';
  /** What the line is made of. */
  readonly fault: Fault;
  /** Faults that were found in the same file at once; a build names the first alone. */
  readonly more: readonly RecordError[];

  constructor(fault: Fault, more: readonly RecordError[] = []) {
    const { file, field, found, expected, mend } = fault;
    super(`${file}: ${field}: found ${found}, expected ${expected}; ${mend}`.replace(/\s+/g, ' '));
    this.fault = fault;
    this.more = more;
  }
}
