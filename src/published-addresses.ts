import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-model/files/only-file.ts';
import { readAddresses } from './set-up/published/addresses.mjs';

const file = join(contentFolder, 'site/addresses.txt');

/** Every address and id that was ever published, by address; none before the first version. */
export const publishedAddresses = readAddresses(existsSync(file) ? readFileSync(file, 'utf8') : '');
