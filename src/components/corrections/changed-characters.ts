/** A stretch of a text; marked where the other text differs there. */
export interface Stretch {
  text: string;
  isChanged: boolean;
}

/**
 * Two short texts, each in stretches: what they begin and end with in common, and between them what differs. Nothing is
 * marked where they have nothing in common.
 */
export function changedCharacters(printed: string, shown: string): readonly [Stretch[], Stretch[]] {
  const [one, other] = [[...printed], [...shown]];
  const shortest = Math.min(one.length, other.length);
  const start = countEqual(one, other, shortest);
  const end = countEqual(one.toReversed(), other.toReversed(), shortest - start);
  return [stretches(one, { start, end }), stretches(other, { start, end })];
}

/** How many characters two texts begin with in common. */
function countEqual(one: readonly string[], other: readonly string[], most: number): number {
  const at = one.findIndex((character, index) => index >= most || character !== other[index]);
  return at < 0 ? Math.min(one.length, most) : at;
}

function stretches(characters: readonly string[], common: { start: number; end: number }): Stretch[] {
  const last = characters.length - common.end;
  const isRelated = common.start + common.end > 0;
  return [
    { text: characters.slice(0, common.start).join(''), isChanged: false },
    { text: characters.slice(common.start, last).join(''), isChanged: isRelated },
    { text: characters.slice(last).join(''), isChanged: false },
  ].filter(({ text }) => text !== '');
}
