import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { costsIn, reportCosts } from '../build-cost.ts';
import { installPackages } from '../install-packages.ts';
import type { Chapter } from './chapters.ts';
import type { Peer } from './peer.ts';

/** A site that was built, and what it cost. */
export interface BuiltPeer {
  output: string;
  pages: number;
  /** Milliseconds from the first to the last. */
  time: number;
  /** The most memory of a process, in MB. */
  memory: number;
}

const kept = new Set(['node_modules', 'package.json', 'package-lock.json', 'installed.json']);
const packed = /\.(?:png|jpe?g|webp|woff2?|gz|br|ico)$/;

/** Builds a site of the chapters from nothing, and puts compressed copies beside its files as a good host would. */
export function buildPeer(peer: Peer, chapters: readonly Chapter[]): BuiltPeer {
  const folder = installPackages(peer.name.toLowerCase(), peer.packages);
  for (const name of readdirSync(folder).filter((name) => !kept.has(name)))
    rmSync(join(folder, name), { recursive: true });
  rmSync(join(folder, 'node_modules/.cache'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(peer.filesOf(chapters))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const start = performance.now();
  const { program, words } = peer.build;
  const { status, stdout, stderr } = spawnSync(join('node_modules/.bin', program), words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, NODE_OPTIONS: reportCosts, CI: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${peer.name} did not build: ${(stdout + stderr).slice(-2000)}`);
  const output = join(folder, peer.build.output);
  const files = filesIn(output);
  for (const file of files) compress(file);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { output, pages, time, memory: costsIn(stderr).memory };
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function compress(file: string): void {
  if (packed.test(file)) return;
  const bytes = readFileSync(file);
  const small = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  if (small.length < bytes.length) writeFileSync(`${file}.br`, small);
}
