import { editionIn, type KeptCopy, keptCopies } from './kept-copies.ts';
import { newerNotice } from './newer.ts';

/** How long the site may take to answer with a page before the kept one is shown, in milliseconds. */
const patience = 8000;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** Answers as the site does where it can be reached, else from what is kept; a page says where it comes from. */
export async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.mode === 'navigate') return answerPage(request, pathname);
  // The name of such a file has a hash of its content: it is never stale.
  if (pathname.startsWith('/assets/')) return (await storedFile(pathname)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const stored = await storedFile(pathname);
    if (stored) return stored;
    throw error;
  }
}

async function answerPage(request: Request, pathname: string): Promise<Response> {
  const copies = await keptCopies(pathname);
  const live = fetch(request);
  const response = await Promise.race([live.catch(() => null), wait(patience)]);
  if (response) return withNews(response, copies[0], pathname);
  const stored = await storedPage(pathname, copies);
  return stored ?? (await live.catch(() => absentPage(copies))) ?? live;
}

/** A page of the site, with a word where the kept copy of its edition is older than the newest. */
async function withNews(response: Response, copy: KeptCopy | undefined, pathname: string): Promise<Response> {
  if (copy?.edition !== editionIn(pathname) || !isPage(response)) return response;
  const notice = await newerNotice(copy).catch(() => null);
  if (notice === null) return response;
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // What is passed on is unpacked already.
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name);
  return new Response(withNotice(await response.text(), notice), { status, statusText, headers });
}

function isPage(response: Response): boolean {
  return response.ok && /^text\/html\b/.test(response.headers.get('content-type') ?? '');
}

async function storedPage(pathname: string, copies: readonly KeptCopy[]): Promise<Response | null> {
  for (const { pack } of copies) {
    const page = await pack.read(pathname);
    if (page) return pageOf(await page.text(), pack.notices.stored);
    if (!pathname.endsWith('/') && (await pack.read(`${pathname}/`)))
      return Response.redirect(new URL(`${pathname}/`, location.origin));
  }
  return null;
}

/** Says that an address is not kept, on the page that tells what is. */
async function absentPage([copy]: readonly KeptCopy[]): Promise<Response | null> {
  const page = await copy?.pack.read(`/${copy.edition}/offline/`);
  return page && copy ? pageOf(await page.text(), copy.pack.notices.absent) : null;
}

async function storedFile(pathname: string): Promise<Response | null> {
  for (const { pack } of await keptCopies(pathname)) {
    const file = await pack.read(pathname);
    const type = types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    if (file) return new Response(file, { headers: { 'content-type': type } });
  }
  return null;
}

/** As the site sends it: other sites may frame what it has for them alone, and that is never kept. */
function pageOf(html: string, notice: string): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "frame-ancestors 'none'",
  };
  return new Response(withNotice(html, notice), { headers });
}

function withNotice(html: string, notice: string): string {
  return html.replace(/<main\b/, (tag) => `<aside class="kept">${notice}</aside>${tag}`);
}

function wait(time: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, time, null);
  });
}
