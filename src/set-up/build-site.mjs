import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './run.mjs';

/**
 * Builds the site (`npm run build`, or another folder's given as an argument) beside dist/ and puts it in the place of
 * dist/ when it is whole: whatever stops a build, the last good site stays. One build at a time.
 */
const folder = resolve(process.argv[2] ?? root);
const [dist, next, previous] = ['dist', 'dist.next', 'dist.previous'].map((name) => join(folder, name));
const lock = join(folder, '.astro', 'build.lock');

/** Faults of the system, by what Node or the bundler says of them. */
const faults = /** @type {const} */ ([
  [/ENOSPC|No space left/, 'the disk is full'],
  [/EDQUOT|quota exceeded/i, 'the disk is full for this user'],
  [/EFBIG|File too large/, 'a file is larger than this user may write'],
  [/EMFILE|Too many open files/, 'too many files are open'],
]);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(`stopped by ${signal}`));
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => stop(reasonOf(error)));
try {
  takeLock();
  removeLeftovers();
  const { build } = await import('astro');
  await build({ root: folder, outDir: next });
  putInPlace();
} catch (error) {
  stop(reasonOf(error));
}
rmSync(lock, { force: true });
process.exit(0);

/** Refuses a second build; the lock of one that was killed is taken over. */
function takeLock() {
  mkdirSync(join(folder, '.astro'), { recursive: true });
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (isRunning(holder)) {
    console.error(`Another build is running (process ${holder}): wait for it, or delete ${lock}.`);
    process.exit(1);
  }
  writeFileSync(lock, String(process.pid));
}

function isRunning(/** @type {number} */ id) {
  if (id === 0 || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What a killed build left; where it was killed between its two last steps, the site before it comes back. */
function removeLeftovers() {
  if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist);
  for (const left of [next, previous]) rmSync(left, { recursive: true, force: true });
}

/** Two renames: the old site out of the way, the new one into its place. */
function putInPlace() {
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(next, dist);
  rmSync(previous, { recursive: true, force: true });
}

/** Ends a build that did not succeed: dist/ as before, nothing left beside it, one line that says why. */
function stop(/** @type {string} */ reason) {
  try {
    removeLeftovers();
    rmSync(lock, { force: true });
  } catch {
    // The next build removes what this one could not.
  }
  const kept = existsSync(dist) ? 'dist/ is as the last good build left it' : 'there is no dist/ yet';
  console.error(`\nThe build failed: ${reason}\n(${kept})`);
  process.exit(1);
}

/** A fault of the record or of the system in its own words; any other with the place in the code. */
function reasonOf(/** @type {unknown} */ error) {
  if (!(error instanceof Error)) return String(error);
  const { message, stack } = error;
  const known = faults.find(([pattern]) => pattern.test(message));
  if (known)
    return `${known[1]} (${message
      .split('\n')
      .find((line) => known[0].test(line))
      ?.trim()})`;
  return codeOf(error) !== undefined || error.name === 'RecordError' ? message : (stack ?? message);
}

function codeOf(/** @type {unknown} */ error) {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
