import { join } from 'node:path';
import { root } from './run.mjs';
import { serveFolder } from './serve-folder.mjs';

const { address } = await serveFolder(join(root, 'dist'), Number(process.env.PORT ?? 4321));
console.log(`\nThe site is at ${address} (stop it with Ctrl+C)`);
