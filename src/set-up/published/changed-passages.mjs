/**
 * A passage whose words changed with a version, with its words before by the tag of each edition in which they changed.
 * @typedef {{ plan: string, unit: string, version: string, before: Record<string, string>, reason: Record<string, string> }} Revision
 */

/**
 * The passages that differ between two tables of a plan's text, the published one and today's; a line each of id and
 * texts, the first line has the tags of the editions. What is new or gone is no changed passage.
 * @param {string} published
 * @param {string} today
 */
export function changedPassages(published, today) {
  const [before, after] = [readTable(published), readTable(today)];
  return [...before.texts].flatMap(([unit, texts]) => {
    const now = after.texts.get(unit);
    const changed = before.tags.filter((tag) => now?.has(tag) && texts.get(tag) !== now.get(tag));
    const old = Object.fromEntries(changed.map((tag) => [tag, texts.get(tag) ?? '']));
    return changed.length > 0 ? [{ unit, before: old }] : [];
  });
}

/**
 * The entries with those of changed passages begun that have none, and the passages whose reason is still to be written.
 * @param {readonly Revision[]} revisions
 * @param {readonly Revision[]} changed
 */
export function addChanges(revisions, changed) {
  const entryOf = (/** @type {Revision} */ { plan, unit, version }) =>
    revisions.find((one) => one.plan === plan && one.unit === unit && one.version === version);
  const kept = revisions.map((one) => changed.find((other) => entryOf(other) === one) ?? one);
  const all = revisions.map((one, index) => ({ ...one, before: kept[index]?.before ?? one.before }));
  const begun = changed.filter((one) => !entryOf(one));
  const isOpen = (/** @type {Revision} */ { reason }) =>
    Object.values(reason).some((text) => text.trim() === '');
  return { revisions: [...all, ...begun], open: [...all, ...begun].filter(isOpen) };
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
