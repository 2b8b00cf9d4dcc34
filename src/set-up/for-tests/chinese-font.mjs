import { spawnSync } from 'node:child_process';
import { heading, installDebianPackage } from '../run.mjs';

/**
 * Installs a font with Chinese characters where the system is known to have none: without one the tests would measure
 * pages of empty boxes. Where none can be had it says so, and the tests run as they can.
 */
export function fetchChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (status !== 0 || stdout.trim()) return;
  heading('Installing a Chinese font for the tests');
  if (!installDebianPackage('fonts-noto-cjk'))
    console.log('No Chinese font (Debian: fonts-noto-cjk): widths of Chinese text are not those of readers.');
}
