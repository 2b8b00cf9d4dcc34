let known: ReadonlySet<string> | undefined;

/** Whether every Han character of a text is in GB 2312, the set of the simplified script; others may be traditional. */
export function isSimplified(text: string): boolean {
  known ??= hanOfGb2312();
  const characters = known;
  return [...text].every((char) => !/\p{Script=Han}/u.test(char) || characters.has(char));
}

/** Rows 16 to 87 of the set, read by the decoder that every browser has. */
function hanOfGb2312(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)));
}
