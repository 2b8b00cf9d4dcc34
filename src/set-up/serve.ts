import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tbx': 'application/xml; charset=utf-8',
  '.tmx': 'application/xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const compressible = /^(?:text\/|application\/(?:json|xml|manifest|x-)|image\/svg)/;

/** Serves a folder of static files on this machine; the promise gives the server and its address. */
export async function serveFolder(
  folder: string,
  firstPort: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => answer(folder, request, response));
  for (let port = firstPort; ; port += 1) {
    if (await listens(server, port)) return { server, address: `http://127.0.0.1:${portOf(server)}/` };
    if (port >= firstPort + 100) throw new Error(`No free port from ${firstPort} to ${port}`);
  }
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathInside(folder, pathname);
  if (path && !pathname.endsWith('/') && isFolder(path)) {
    response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const file = path && (pathname.endsWith('/') ? join(path, 'index.html') : path);
  if (file && existsSync(file)) send(file, 200, request, response);
  else send(join(folder, '404.html'), 404, request, response);
}

/** The file or folder of an address; null where the address leads out of the served folder. */
function pathInside(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return `${path}${sep}`.startsWith(`${normalize(folder)}${sep}`) ? path : null;
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const found = existsSync(file);
  const plain = found ? readFileSync(file) : Buffer.from('404');
  const encoding = found && compressible.test(type) ? encodingOf(request) : null;
  const body = encoding === 'br' ? brotli(plain) : encoding === 'gzip' ? gzipSync(plain) : plain;
  response.writeHead(status, {
    'Content-Type': found ? type : 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encodingOf(request: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

function brotli(plain: Buffer): Buffer {
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

if (import.meta.main) {
  const { address } = await serveFolder(
    join(import.meta.dirname, '../../dist'),
    Number(process.env.PORT ?? 4321),
  );
  console.log(`The site is at ${address} (stop it with Ctrl+C)`);
}
