/** The one of several texts that takes the fewest changes of a character to become a text; none where there is nothing to choose from. */
export function nearest(text: string, others: Iterable<string>): string | undefined {
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    // As many changes are needed as the lengths differ.
    if (Math.abs(other.length - text.length) >= least) continue;
    const changes = changesBetween(text, other);
    if (changes < least) [found, least] = [other, changes];
  }
  return found;
}

function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, sign] of [...one].entries()) {
    const next = [at + 1];
    for (let index = 0; index < other.length; index += 1)
      next.push(
        Math.min(
          (row[index] ?? 0) + (other[index] === sign ? 0 : 1),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
