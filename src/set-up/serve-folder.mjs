import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
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

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Serves a folder of static files on this machine, on the first free port; gives the server and its address.
 * @param {string} folder
 * @param {number} firstPort
 */
export async function serveFolder(folder, firstPort) {
  const server = createServer((request, response) => answer(folder, request, response));
  for (let port = firstPort; ; port += 1) {
    if (await listens(server, port)) return { server, address: `http://127.0.0.1:${portOf(server)}/` };
    if (port >= firstPort + 100) throw new Error(`No free port from ${firstPort} to ${port}`);
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function listens(server, port) {
  return new Promise((resolve, reject) => {
    const refuse = (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve(true);
    });
  });
}

function portOf(/** @type {import('node:http').Server} */ server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
function answer(folder, request, response) {
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

/**
 * The file or folder of an address; null where the address leads out of the served folder.
 * @param {string} folder
 * @param {string} pathname
 */
function pathInside(folder, pathname) {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return `${path}${sep}`.startsWith(`${normalize(folder)}${sep}`) ? path : null;
  } catch {
    return null;
  }
}

function isFolder(/** @type {string} */ path) {
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * @param {string} file
 * @param {number} status
 * @param {Request} request
 * @param {Response} response
 */
function send(file, status, request, response) {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const found = existsSync(file);
  const plain = found ? readFileSync(file) : Buffer.from('404');
  const encoding = found && compressible.test(type) ? encodingOf(request) : null;
  const body = encoding ? compressed(file, plain, encoding) : plain;
  response.writeHead(status, {
    'Content-Type': found ? type : 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function encodingOf(/** @type {Request} */ request) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/** @type {Map<string, { plain: Buffer, body: Buffer }>} */
const bodies = new Map();

/**
 * A file as small as it gets, as hosts that compress beforehand send it; compressed once.
 * @param {string} file
 * @param {Buffer} plain
 * @param {'br' | 'gzip'} encoding
 */
function compressed(file, plain, encoding) {
  const key = `${encoding} ${file}`;
  const known = bodies.get(key);
  if (known?.plain.equals(plain)) return known.body;
  const body = encoding === 'br' ? brotliCompressSync(plain) : gzipSync(plain, { level: 9 });
  bodies.set(key, { plain, body });
  return body;
}
