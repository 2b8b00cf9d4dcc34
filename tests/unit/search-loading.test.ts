import { expect, test } from '@playwright/test';
import { loadFile, loadPart } from '../../src/browser/search/files.ts';
import { forgetParts } from '../../src/browser/search/index-parts.ts';

const json = { 'content-type': 'application/json' };

/** What a host or a network may answer in the place of a file. */
const wrong: Record<string, () => Response> = {
  'an error': () => new Response('{}', { status: 500, headers: json }),
  'a page with status 200': () => new Response('<h1>404</h1>', { headers: { 'content-type': 'text/html' } }),
  'a page that calls itself JSON': () => new Response('<h1>404</h1>', { headers: json }),
  'half of a file': () => new Response('{"names": [["term", ', { headers: json }),
  nothing: () => new Response('', { headers: json }),
  'no content': () => new Response(null, { status: 204 }),
  'no object': () => new Response('null', { headers: json }),
  'another object': () => new Response('{"error": "try again"}', { headers: json }),
};

for (const [what, answer] of Object.entries(wrong))
  test(`${what} in the place of a file of the search is refused, and the next search asks again`, async () => {
    const file = `names-${Object.keys(wrong).indexOf(what)}`;
    answerWith(answer);
    await expect(loadFile(file, ['names'])).rejects.toThrow(Error);
    answerWith(() => new Response('{"names": []}', { headers: json }));
    expect(await loadFile(file, ['names'])).toEqual({ names: [] });
    answerWith(answer);
    expect(await loadFile(file, ['names'])).toEqual({ names: [] });
  });

test('parts of the index that turn out wrong are asked for again', async () => {
  answerWith(() => new Response('half'));
  const part = await loadPart('/pagefind/x.pf_index');
  expect(await loadPart('/pagefind/x.pf_index')).toBe(part);
  forgetParts();
  expect(await loadPart('/pagefind/x.pf_index')).not.toBe(part);
});

function answerWith(answer: () => Response): void {
  globalThis.fetch = () => Promise.resolve(answer());
}
