import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import {
  addressesOf,
  expand,
  joinAddresses,
  printAddresses,
  readAddresses,
  whatIsGone,
} from './published/addresses.mjs';
import { addChanges, changedPassages } from './published/changed-passages.mjs';
import { root } from './run.mjs';

/**
 * Keeps for ever what the version in content/site/site.json publishes: `npm run publish-version`, once, on the day on
 * which it is published. What other sites show of it is never written again; its addresses join the list of all; the
 * words of the plans are kept until the next version, so that no passage changes without a reason.
 */
const folder = join(root, 'content/site');
const { version, languages } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
const editions = languages.map((/** @type {string} */ tag) => tag.toLowerCase());
const writtenTags = Object.keys(
  JSON.parse(readFileSync(join(folder, 'changelog.json'), 'utf8'))[0].changes[0].text,
);

try {
  buildIfChanged();
  const embeds = embedsOfVersion();
  const texts = textsOfPlans();
  refuseTakenVersion(embeds, texts);
  refuseGoneAddresses();
  refuseChangesWithoutReason(texts);
  write(join(folder, 'versions', `${version}.json`), embeds);
  write(join(folder, 'addresses.txt'), addressList());
  for (const { plan, text } of texts) write(join(folder, 'published', `${plan}.tsv`), text);
  console.log(`Version ${version} is kept below content/site; commit it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** What other sites show of the version. */
function embedsOfVersion() {
  const built = readFileSync(join(root, 'dist/v', version, 'embeds.json'), 'utf8');
  return `${JSON.stringify(JSON.parse(built), null, 1)}\n`;
}

/** The words of each plan in every edition, as the site offers them. */
function textsOfPlans() {
  const plans = readdirSync(join(root, 'dist/data'));
  return plans.map((plan) => ({
    plan,
    text: readFileSync(join(root, 'dist/data', plan, 'parallel.tsv'), 'utf8'),
  }));
}

/**
 * Throws where the version is published already and what it publishes has changed since.
 * @param {string} embeds
 * @param {{ plan: string, text: string }[]} texts
 */
function refuseTakenVersion(embeds, texts) {
  const files = texts.map(({ plan, text }) => ({ file: join(folder, 'published', `${plan}.tsv`), text }));
  const published = join(folder, 'versions', `${version}.json`);
  if (!existsSync(published)) return;
  const isSame = [{ file: published, text: embeds }, ...files].every(
    ({ file, text }) => existsSync(file) && readFileSync(file, 'utf8') === text,
  );
  if (!isSame)
    throw new Error(
      `Version ${version} is published and the record has changed since: give content/site/site.json a new version.`,
    );
}

/** Throws where an address or id that was published leads nowhere any more. */
function refuseGoneAddresses() {
  const file = join(folder, 'redirects.json');
  const redirects = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const moved = new Set(
    redirects.flatMap((/** @type {{ from: string }} */ { from }) => expand(from, editions)),
  );
  const gone = whatIsGone(publishedAddresses(), { folder: join(root, 'dist'), editions, moved });
  const lines = gone.filter((line) => !moved.has(line.split(' ')[0] ?? ''));
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

/** Throws where a passage is not as the last version had it and nobody says why; begins the entries that are missing. */
function refuseChangesWithoutReason(/** @type {{ plan: string, text: string }[]} */ texts) {
  const file = join(folder, 'revisions.json');
  const written = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const reason = Object.fromEntries(writtenTags.map((tag) => [tag, '']));
  const changed = texts.flatMap(({ plan, text }) => {
    const last = join(folder, 'published', `${plan}.tsv`);
    const found = existsSync(last) ? changedPassages(readFileSync(last, 'utf8'), text) : [];
    return found.map(({ unit, before }) => ({ plan, unit, version, before, reason }));
  });
  const { revisions, open } = addChanges(written, changed);
  if (revisions.length > 0) write(file, `${JSON.stringify(revisions, null, 2)}\n`);
  if (open.length === 0) return;
  const places = open.map(({ unit, before }) => `${unit} (${Object.keys(before).join(', ')})`).join('; ');
  throw new Error(
    `Changed since the last version, and nobody says why: ${places}. Write the reasons into content/site/revisions.json.`,
  );
}

/** Every address that was ever published, those of the built site with them. */
function addressList() {
  return printAddresses(joinAddresses(publishedAddresses(), addressesOf(join(root, 'dist'), editions)));
}

function publishedAddresses() {
  const file = join(folder, 'addresses.txt');
  return existsSync(file) ? readAddresses(readFileSync(file, 'utf8')) : new Map();
}

function write(/** @type {string} */ file, /** @type {string} */ text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
