import { spawnSync } from 'node:child_process';
import { planId } from '../page-kinds.ts';
import { hosts } from '../site/hosts.ts';

const chapter = `/zh-hans/${planId}/chapters/3/`;
const load = ['-t2', '-c64', '-d30s', '--latency', '-H', 'Accept-Encoding: br'];

/** Asks each of the real servers for a chapter for half a minute, 64 at a time, by Debian's wrk on the same machine. */
export async function measureHosts(): Promise<void> {
  for (const name of ['nginx', 'Caddy']) {
    const host = await hosts[name]?.();
    if (!host) console.log(`${name} is not at hand`);
    else {
      const { stdout, error } = spawnSync('wrk', [...load, new URL(chapter, host.address).href], {
        encoding: 'utf8',
      });
      console.log(`${name}\n${error ? 'wrk is not at hand' : stdout}`);
      host.stop();
    }
  }
}
