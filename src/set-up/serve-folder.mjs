import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { lookup, mimes } from 'mrmime';
import sirv from 'sirv';
import { headersOf } from './hosts/header-rules.mjs';

const ownTypes = {
  bib: 'application/x-bibtex',
  ico: 'image/x-icon',
  ris: 'application/x-research-info-systems',
  tbx: 'application/xml',
  tmx: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};
Object.assign(mimes, ownTypes);
const isText = /^(?:text\/|application\/(?:json|xml|manifest|x-)|image\/svg)/;

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Serves a folder of static files on this machine, on the first free port; gives the server and its address.
 * Files go out as the copies that the build compressed beforehand, where the browser takes them.
 * @param {string} folder
 * @param {number} firstPort
 */
export async function serveFolder(folder, firstPort) {
  const server = createServer(answerFrom(folder));
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
 * Answers as static hosts do, with the headers of deploy/_headers: a page for an address with a slash, the way to it for one without, else 404.html.
 * `dev` looks for a file at each request, so that a new build is served without a new start.
 */
function answerFrom(/** @type {string} */ folder) {
  const setHeaders = (/** @type {Response} */ response, /** @type {string} */ pathname) => {
    response.setHeader('Content-Type', contentTypeOf(pathname));
  };
  const send = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [], setHeaders });
  return (/** @type {Request} */ request, /** @type {Response} */ response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '', search = ''] = (request.url ?? '').replace(/^\/+/, '/').split(/(?=\?)/, 2);
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    request.url = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    send(request, response, () => {
      if (isFolder(folder, pathname)) response.writeHead(308, { Location: `${pathname}/${search}` }).end();
      else sendNotFound(folder, request, response);
    });
  };
}

function contentTypeOf(/** @type {string} */ pathname) {
  const type = lookup(pathname) ?? 'application/octet-stream';
  return isText.test(type) ? `${type}; charset=utf-8` : type;
}

/**
 * Whether an address without its slash is that of a folder, and of one inside the served folder.
 * @param {string} folder
 * @param {string} pathname
 */
function isFolder(folder, pathname) {
  try {
    const path = normalize(join(folder, decodeURI(pathname)));
    return path.startsWith(normalize(folder) + sep) && !path.endsWith(sep) && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {Request} request
 * @param {Response} response
 */
function sendNotFound(folder, request, response) {
  const page = join(folder, '404.html');
  if (!existsSync(page)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  for (const [name, value] of headersOf('/404.html')) response.setHeader(name, value);
  response.writeHead(404, { 'Content-Type': contentTypeOf(page) });
  if (request.method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}
