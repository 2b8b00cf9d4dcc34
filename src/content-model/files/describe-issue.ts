import type { z } from 'astro/zod';
import type { Fault } from '../record-error.ts';

/** What a complaint of a schema says to an editor. */
type Complaint = Omit<Fault, 'file'>;

/** Puts a complaint of a schema about a file's data into words. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown): Complaint {
  const path = issue.path.map(String);
  const field = fieldOf(data, path);
  if (issue.code === 'unrecognized_keys')
    return {
      field,
      found: `the unknown key ${issue.keys.join(', ')}`,
      expected: 'only the keys of content-model',
      mend: 'remove it or correct its spelling',
    };
  const value = valueAt(data, path);
  const found = JSON.stringify(value) ?? 'nothing';
  return {
    field,
    found: found.length > 60 ? `${found.slice(0, 60)}…` : found,
    expected: expectation(issue),
    mend: mendOf(issue, value),
  };
}

/** The path to a field; an entry of a list goes by its id where it has one. */
function fieldOf(data: unknown, path: readonly string[]): string {
  const names = path.map((key, index) => {
    const entry = valueAt(data, path.slice(0, index + 1));
    const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
    return typeof id === 'string' ? id : key;
  });
  return names.join('.') || '(file)';
}

function mendOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_type') return 'correct this field';
  if (issue.expected === 'string' && typeof value === 'number')
    return 'put it in quotation marks, as printed';
  if (issue.expected === 'number' && typeof value === 'string') return 'write it without quotation marks';
  return 'correct this field';
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'a whole number';
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_key')
    return issue.issues[0] ? `a key that is ${expectation(issue.issues[0])}` : issue.message;
  if (issue.code === 'too_small') return least(issue);
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return 'an address such as name@example.org';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'a day such as 2021-08-31';
  return issue.message;
}

function least({ origin, minimum, inclusive, message }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'a text, not an empty one';
  if (origin === 'array') return `a list of at least ${minimum}`;
  if (origin !== 'number') return message;
  return inclusive ? `a number not under ${minimum}` : `a number over ${minimum}`;
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    data,
  );
}
