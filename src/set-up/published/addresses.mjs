import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every address and id that was ever published. An address stands once for several editions: `{edition}` is each of
 * them, `{a,b}` is a or b. The list has a line for every folder and below it one for each page with its ids, and for
 * each file: ` 310/ cite uses`, ` 310.{bib,json,ris}`.
 * @typedef {Map<string, Set<string>>} Addresses
 */

/** Names by a digest or written for the site's own scripts: nobody links to them. Books are made where they are wanted. */
const unpromised = /^\/(?:assets|pagefind|search|quote|books|offline)\/|\.(?:br|gz)$|^\/_/;

/**
 * The addresses of a built site, with the ids on each page that all its editions share.
 * @param {string} folder
 * @param {readonly string[]} editions
 * @returns {Addresses}
 */
export function addressesOf(folder, editions) {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const found = new Map();
  const edition = new RegExp(`(?<=/)(?:${editions.join('|')})(?=/)`);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const address = file
      .slice(folder.length)
      .split(sep)
      .join('/')
      .replace(/\/index\.html$/, '/');
    if (unpromised.test(address)) continue;
    const template = address.replace(edition, '{edition}');
    const ids = new Set(address.endsWith('/') ? idsOn(readFileSync(file, 'utf8')) : []);
    const places = found.get(template) ?? new Map();
    found.set(template, places.set(edition.exec(address)?.[0] ?? '', ids));
  }
  return new Map([...found].map(([template, places]) => together(template, places, editions)));
}

const withId = /<([a-z][\w-]*)(?:[^<>"]|"[^"]*")*?\sid="([^"]+)"/g;

/** Elements of pictures whose ids only the picture itself uses. */
const inPictures = new Set(['title', 'desc', 'clipPath', 'pattern', 'linearGradient']);

/** Ids on a page within its own matter. */
function idsOn(/** @type {string} */ html) {
  const start = html.indexOf('>', html.indexOf('<main'));
  const matter = html.slice(start, html.indexOf('</main>'));
  return [...matter.matchAll(withId)].flatMap(([, name = '', id = '']) => (inPictures.has(name) ? [] : [id]));
}

/**
 * An address of several editions in one, with the ids that all of them have.
 * @param {string} template
 * @param {Map<string, Set<string>>} places
 * @param {readonly string[]} editions
 * @returns {[string, Set<string>]}
 */
function together(template, places, editions) {
  const isWhole = places.size === editions.length || places.has('');
  const names = isWhole ? '{edition}' : `{${[...places.keys()].sort().join(',')}}`;
  const [first = new Set(), ...others] = places.values();
  return [template.replace('{edition}', names), others.reduce((all, ids) => all.intersection(ids), first)];
}

/**
 * The addresses that an address of the list stands for.
 * @param {string} address
 * @param {readonly string[]} editions
 * @returns {string[]}
 */
export function expand(address, editions) {
  const braces = /\{([^}]*)\}/.exec(address);
  if (!braces) return [address];
  const names = braces[1] === 'edition' ? editions : (braces[1]?.split(',') ?? []);
  return names.flatMap((name) => expand(address.replace(braces[0], name), editions));
}

/** The list as its file has it. @returns {string} */
export function printAddresses(/** @type {Addresses} */ addresses) {
  const files = Map.groupBy(
    [...addresses.keys()].filter((one) => !one.endsWith('/')),
    (one) => one.replace(/\.\w+$/, ''),
  );
  const pages = [...addresses].filter(([address]) => address.endsWith('/'));
  const lines = [
    ...pages.map(([address, ids]) => [address, ...[...ids].sort(compare)].join(' ')),
    ...[...files].map(([stem, all]) => {
      const [first = '', ...others] = all.map((one) => one.slice(stem.length + 1)).sort();
      return others.length > 0 ? `${stem}.{${[first, ...others].join(',')}}` : (all[0] ?? '');
    }),
  ];
  const folders = Map.groupBy(lines.sort(compare), (line) => line.slice(0, folderEnd(line, addresses)));
  return [...folders]
    .map(([folder, all]) => `${folder}\n${all.map((line) => ` ${line.slice(folder.length)}\n`).join('')}`)
    .join('');
}

/** The list that a file has. @returns {Addresses} */
export function readAddresses(/** @type {string} */ text) {
  let folder = '';
  /** @type {Addresses} */
  const addresses = new Map();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    if (!line.startsWith(' ')) folder = line;
    else {
      const [name = '', ...ids] = line.slice(1).split(' ');
      const ending = /\.\{([\w,]+)\}$/.exec(name);
      const names = ending?.[1]?.split(',').map((one) => `${name.slice(0, ending.index)}.${one}`) ?? [name];
      for (const one of names) addresses.set(folder + one, new Set(ids));
    }
  }
  return addresses;
}

/** Both lists together: what was published stays. @returns {Addresses} */
export function joinAddresses(/** @type {Addresses} */ one, /** @type {Addresses} */ other) {
  const all = new Map(one);
  for (const [address, ids] of other) all.set(address, ids.union(all.get(address) ?? new Set()));
  return all;
}

/** Where the folder of an address in a line ends; files of a page stand beside it. */
function folderEnd(/** @type {string} */ line, /** @type {Addresses} */ addresses) {
  const [address = ''] = line.split(' ');
  const end = Math.max(1, address.replace(/\/$/, '').lastIndexOf('/') + 1);
  const isOfPage = end > 1 && !address.endsWith('/') && addresses.has(address.slice(0, end));
  return isOfPage ? address.lastIndexOf('/', end - 2) + 1 : end;
}

/**
 * What was published and is not there any more, a line each that says how to mend it.
 * @param {Addresses} published
 * @param {{ folder: string, editions: readonly string[], moved: ReadonlySet<string> }} site
 */
export function whatIsGone(published, { folder, editions, moved }) {
  const mend = 'put it back, or say in content/site/redirects.json where it is now';
  return [...published].flatMap(([template, ids]) =>
    expand(template, editions).flatMap((address) => {
      if (moved.has(address)) return [];
      const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
      if (!existsSync(file)) return [`${address} is gone: ${mend}`];
      if (ids.size === 0) return [];
      const html = readFileSync(file, 'utf8');
      const lost = [...ids].filter((id) => !html.includes(` id="${id}"`));
      return lost.map((id) => `${address}#${id} is gone: ${mend}`);
    }),
  );
}

function compare(/** @type {string} */ one, /** @type {string} */ other) {
  return one < other ? -1 : Number(one > other);
}
