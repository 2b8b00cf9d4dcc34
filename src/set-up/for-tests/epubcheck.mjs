import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { heading, installDebianPackage } from '../run.mjs';

const program = '/usr/share/java/epubcheck.jar';

/**
 * Finds EPUBCheck, which tells whether an EPUB keeps to its standard.
 * @returns {string | null} its program, for Java
 */
export function findEpubcheck() {
  return existsSync(program) && hasJava() ? program : null;
}

/** Installs Debian's package of it where that can be had; the test that needs it is skipped where it cannot. */
export function fetchEpubcheck() {
  if (findEpubcheck()) return;
  heading('Installing EPUBCheck for the test of the books');
  installDebianPackage('epubcheck');
  if (!findEpubcheck()) console.log('It cannot be had: the test that needs it is skipped.');
}

function hasJava() {
  return spawnSync('java', ['-version'], { timeout: 30_000 }).status === 0;
}
