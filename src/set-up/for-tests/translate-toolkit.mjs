import { spawnSync } from 'node:child_process';
import { heading, installDebianPackage } from '../run.mjs';

const programs = ['python3', '/usr/bin/python3'];

/**
 * Finds a Python that has the Translate Toolkit, whose readers try the exchange files.
 * @returns {string | null} its program
 */
export function findTranslateToolkit() {
  return programs.find(hasToolkit) ?? null;
}

/** Installs Debian's package of it where that can be had; the tests that need it are skipped where it cannot. */
export function fetchTranslateToolkit() {
  if (findTranslateToolkit()) return;
  heading('Installing the Translate Toolkit for the tests of the exchange files');
  installDebianPackage('python3-translate');
  if (!findTranslateToolkit()) console.log('It cannot be had: the tests that need it are skipped.');
}

function hasToolkit(/** @type {string} */ program) {
  const { status } = spawnSync(program, ['-c', 'import translate.storage.tbx'], { timeout: 30_000 });
  return status === 0;
}
