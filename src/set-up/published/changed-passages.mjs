/**
 * A passage whose words changed since the version before, in one edition, with its words of then.
 * @typedef {{ plan: string, unit: string, edition: string, version: string, before: string, reason: Record<string, string> }} Revision
 */

/**
 * The passages that differ between two tables of a plan's text, the published one and today's; a line each of id and
 * texts, the first line has the tags of the editions. What changed in the source needs no entry for its other script.
 * @param {string} published
 * @param {string} today
 * @param {(tag: string) => string | undefined} sourceOf
 */
export function changedPassages(published, today, sourceOf) {
  const [before, after] = [readTable(published), readTable(today)];
  return [...before.texts].flatMap(([unit, texts]) => {
    const now = after.texts.get(unit);
    if (!now) return [];
    const changed = before.tags.filter((tag) => texts.get(tag) !== now.get(tag));
    return changed
      .filter((tag) => !changed.includes(sourceOf(tag) ?? ''))
      .map((edition) => ({ unit, edition, before: texts.get(edition) ?? '' }));
  });
}

/**
 * The changed passages for which nobody has written a reason yet.
 * @param {readonly Omit<Revision, 'reason'>[]} changed
 * @param {readonly Revision[]} revisions
 */
export function withoutReason(changed, revisions) {
  return changed.filter(
    ({ plan, unit, edition, version }) =>
      !revisions.some(
        (one) =>
          one.plan === plan &&
          one.unit === unit &&
          one.edition === edition &&
          one.version === version &&
          Object.values(one.reason).every((text) => text.trim() !== ''),
      ),
  );
}

function readTable(/** @type {string} */ table) {
  const [head = '', ...lines] = table.trim().split('\n');
  const tags = head.split('\t').slice(1);
  const texts = lines.map((line) => {
    const [id = '', ...cells] = line.split('\t');
    return /** @type {const} */ ([id, new Map(tags.map((tag, index) => [tag, cells[index] ?? '']))]);
  });
  return { tags, texts: new Map(texts) };
}
