import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Surroundings } from './fixture-site.ts';

/**
 * Surroundings as unlike those of a build server as can be: another day, a language with letters of its own for i and
 * I, no font of the system, and files that nobody else may read.
 */
export function otherSurroundings(): Surroundings {
  const fonts = resolve('test-results/no-fonts');
  mkdirSync(fonts, { recursive: true });
  writeFileSync(`${fonts}/fonts.conf`, `<fontconfig><dir>${fonts}</dir></fontconfig>\n`);
  const language = 'tr_TR.UTF-8';
  return {
    env: {
      TZ: 'Pacific/Kiritimati',
      LANG: language,
      LC_ALL: language,
      FONTCONFIG_FILE: `${fonts}/fonts.conf`,
    },
    mask: '077',
  };
}
