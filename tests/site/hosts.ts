import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { findWebServers } from '../../src/set-up/hosts/web-servers.mjs';
import { serveFolder } from '../../src/set-up/serve-folder.mjs';
import { siteFolder } from '../built-pages.ts';

/** A server of the built site on this machine. */
export interface Host {
  address: string;
  stop: () => void;
}

const placeholder = { folder: '/srv/plan/dist', name: 'plan.example.org' };

/** The hosts that deploy/ has files for, each started with its file; null where the program is not at hand. */
export const hosts: Readonly<Record<string, () => Promise<Host | null>>> = {
  'a host that reads _headers': async () => {
    const { server, address } = await serveFolder(siteFolder, 4800);
    return { address, stop: () => server.close() };
  },
  nginx: startNginx,
  Caddy: startCaddy,
};

async function startNginx(): Promise<Host | null> {
  const { nginx } = findWebServers();
  if (!nginx) return null;
  const { port, folder } = await prepare('nginx');
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(placeholder.folder, resolve(siteFolder))
    .replace('/etc/nginx/mime.types', nginx.types);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  const main = `load_module ${nginx.module};
daemon off; worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http { access_log off; sendfile on; tcp_nopush on; ${paths}
${site}}`;
  writeFileSync(join(folder, 'main.conf'), main);
  return waitFor(port, spawn(nginx.program, ['-p', folder, '-c', join(folder, 'main.conf')]));
}

async function startCaddy(): Promise<Host | null> {
  const { caddy } = findWebServers();
  if (!caddy) return null;
  const { port, folder } = await prepare('caddy');
  const site = readFileSync('deploy/Caddyfile', 'utf8')
    .replace(`${placeholder.name} {`, `http://127.0.0.1:${port} {`)
    .replace(placeholder.folder, resolve(siteFolder));
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return waitFor(port, spawn(caddy, args, { env, stdio: 'ignore' }));
}

/** A folder of a server's own, and a port that is free. */
async function prepare(name: string): Promise<{ port: number; folder: string }> {
  const folder = resolve('test-results', `${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listens) => server.once('listening', listens));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return { folder, port: typeof address === 'object' && address ? address.port : 0 };
}

/** The server as soon as it answers; throws where it ends before. */
async function waitFor(port: number, child: ChildProcess): Promise<Host> {
  const address = `http://127.0.0.1:${port}/`;
  const stop = () => child.kill('SIGTERM');
  while (child.exitCode === null) {
    const answers = await fetch(`${address}robots.txt`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { address, stop };
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
}
