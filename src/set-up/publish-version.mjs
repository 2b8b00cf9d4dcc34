import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import { addressesOf, joinAddresses, printAddresses, readAddresses } from './published/addresses.mjs';
import { changedPassages, withoutReason } from './published/changed-passages.mjs';
import { root } from './run.mjs';

/**
 * Keeps for ever what the version in content/site/site.json publishes: `npm run publish-version`, once, on the day on
 * which it is published. What other sites show of it is never written again; its addresses join the list of all; the
 * words of the plans are kept until the next version, so that no passage changes without a reason.
 */
const folder = join(root, 'content/site');
const { version, languages } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
const editions = languages.map((/** @type {string} */ tag) => tag.toLowerCase());

try {
  buildIfChanged();
  const embeds = embedsOfVersion();
  const texts = textsOfPlans();
  refuseChangesWithoutReason(texts);
  write(join(folder, 'versions', `${version}.json`), embeds);
  write(join(folder, 'addresses.txt'), addressList());
  for (const { plan, text } of texts) write(join(folder, 'published', `${plan}.tsv`), text);
  console.log(`Version ${version} is kept below content/site; commit it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** What other sites show of the version; throws where it is published and the record has changed since. */
function embedsOfVersion() {
  const built = readFileSync(join(root, 'dist/v', version, 'embeds.json'), 'utf8');
  const text = `${JSON.stringify(JSON.parse(built), null, 1)}\n`;
  const file = join(folder, 'versions', `${version}.json`);
  if (existsSync(file) && readFileSync(file, 'utf8') !== text)
    throw new Error(
      `Version ${version} is published and the record has changed since: give content/site/site.json a new version.`,
    );
  return text;
}

/** The words of each plan in every edition, as the site offers them. */
function textsOfPlans() {
  const plans = readdirSync(join(root, 'dist/data'));
  return plans.map((plan) => ({
    plan,
    text: readFileSync(join(root, 'dist/data', plan, 'parallel.tsv'), 'utf8'),
  }));
}

/** Throws where a passage is not as the last version had it and nobody says why; begins the entries that are missing. */
function refuseChangesWithoutReason(/** @type {{ plan: string, text: string }[]} */ texts) {
  const file = join(folder, 'revisions.json');
  /** @type {import('./published/changed-passages.mjs').Revision[]} */
  const revisions = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const changed = texts.flatMap(({ plan, text }) => {
    const last = join(folder, 'published', `${plan}.tsv`);
    const found = existsSync(last) ? changedPassages(readFileSync(last, 'utf8'), text, sourceOf) : [];
    return found.map((passage) => ({ plan, ...passage, version }));
  });
  const missing = withoutReason(changed, revisions);
  if (missing.length === 0) return;
  const reason = Object.fromEntries(
    languages
      .filter((/** @type {string} */ tag) => !sourceOf(tag))
      .map((/** @type {string} */ tag) => [tag, '']),
  );
  const begun = missing.filter(
    (one) =>
      !revisions.some(
        ({ unit, edition, version: of }) => unit === one.unit && edition === one.edition && of === version,
      ),
  );
  write(file, `${JSON.stringify([...revisions, ...begun.map((one) => ({ ...one, reason }))], null, 2)}\n`);
  const places = missing.map(({ unit, edition }) => `${unit} (${edition})`).join(', ');
  throw new Error(
    `Changed since the last version, and nobody says why: ${places}. Write the reasons into content/site/revisions.json.`,
  );
}

/** The edition that another is the same words of, in another script: the first of its language. */
function sourceOf(/** @type {string} */ tag) {
  const first = languages.find((/** @type {string} */ other) => other.split('-')[0] === tag.split('-')[0]);
  return first === tag ? undefined : first;
}

/** Every address that was ever published, those of the built site with them. */
function addressList() {
  const file = join(folder, 'addresses.txt');
  const before = existsSync(file) ? readAddresses(readFileSync(file, 'utf8')) : new Map();
  return printAddresses(joinAddresses(before, addressesOf(join(root, 'dist'), editions)));
}

function write(/** @type {string} */ file, /** @type {string} */ text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
