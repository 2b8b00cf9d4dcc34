import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { editionTags, pageKinds, planId } from '../page-kinds.ts';

const widths = [320, 360, 375, 390, 393, 402, 411, 412, 428, 430, 768, 1024, 1280, 1440];
const wordWidths = [320, 390, 768, 1024, 1440];
const doubledWidths = [390, 1024, 1440];
const chapters = ['1', '3', '4', '5', '7', '8', '9'].map((slug) => `${planId}/chapters/${slug}/`);
const pages = [...Object.values(pageKinds), ...chapters];

/** Chinese fonts draw every character, the paragraph mark too, as wide as high; a machine may have none of them. */
const squares = `@font-face {
  font-family: 'PingFang SC';
  src: url(data:font/ttf;base64,${readFileSync('tests/fixtures/squares.ttf', 'base64')});
}
@font-face {
  font-family: 'PingFang TC';
  src: url(data:font/ttf;base64,${readFileSync('tests/fixtures/squares.ttf', 'base64')});
}`;

// The policy of the pages allows neither frames nor styles of the tests.
test.use({ bypassCSP: true });

for (const edition of Object.keys(editionTags))
  test(`no page scrolls sideways and nothing is cut at any width, with type of twice the size or the text spaced, in ${edition}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.goto('/404.html');
    const faults: Record<string, readonly string[]> = {};
    for (const path of pages) {
      const found = [
        ...(await faultsOf(page, `/${edition}/${path}`)),
        ...(await faultsWhenDoubled(page)),
        ...(await faultsWhenSpaced(page)),
      ];
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });

for (const path of ['/', '/404.html'])
  test(`${path} does not scroll sideways and nothing is cut at any width and with type of twice the size`, async ({
    page,
  }) => {
    await page.goto('/404.html');
    expect([...(await faultsOf(page, path)), ...(await faultsWhenDoubled(page))]).toEqual([]);
  });

test('what opens over a page stays within a narrow window', async ({ page }) => {
  const inside = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    const width = page.viewportSize()?.width ?? 0;
    expect(box, selector).not.toBeNull();
    if (box)
      expect([box.x >= 0, box.x + box.width <= width], `${selector} at ${width}`).toEqual([true, true]);
  };
  for (const width of [320, 390, 768])
    for (const edition of Object.keys(editionTags)) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${edition}/${planId}/chapters/6/`);
      await page.locator('#c6-s1-p3 .term').last().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await inside('.term-card:popover-open');
      await page.locator('#c6-s1-p3 .unit-link').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#unit-tools')).toBeVisible();
      await inside('#unit-tools');
      await page.locator('button[popovertarget=find]').click();
      await page.locator('.search-box input').fill('310');
      await expect(page.locator('.suggestions a').first()).toBeVisible();
      await inside('.suggestions');
      await inside('.suggestions a');
    }
});

test('the check of widths sees what it must see', async ({ page }) => {
  const cases = {
    'width: 330px': '320 scrolls',
    'position: absolute; left: 300px; width: 40px': '320 scrolls',
    'width: 50px; overflow: hidden; white-space: nowrap': '320 cuts',
    'width: 50px; overflow-x: auto; scrollbar-width: none; white-space: nowrap': '320 cuts',
    'height: 10px; overflow: clip': '320 cuts',
    'position: absolute; left: -40px': '320 loses',
    'width: 25px; overflow-wrap: anywhere': '320 parts the word some',
    'width: 15rem': 'doubled, 390 scrolls',
    'height: 0; margin: 0': 'doubled, 390 lays and more over some words of a text',
  };
  for (const [style, fault] of Object.entries(cases)) {
    await page.route('**/case.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><main><h1 style="${style}">some words of a text</h1><p>and more</p></main>`,
      }),
    );
    await page.goto('/404.html');
    const found = [...(await faultsOf(page, '/case.html')), ...(await faultsWhenDoubled(page))];
    expect(found.join('\n'), style).toContain(fault);
  }
});

/** What is wrong with a page at the widths, tried in a frame: that needs one load and no painting. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  if (address !== '/case.html') await allowFrame(page, address);
  await page.evaluate(showInFrame, { address, style: squares });
  return [
    ...(await page.evaluate(faultsInFrame, widths)),
    ...(await page.evaluate(partedWordsInFrame, wordWidths)),
  ];
}

/**
 * What is wrong with the page in the frame, everything unfolded, for a reader who set type of twice the size (WCAG 1.4.4).
 * That is the size which browsers call standard: media queries in rem go by it. They do so by Chromium's and Firefox's
 * setting and by Firefox's zoom of text alone, but not by a style of the page, which no reader can set.
 */
async function faultsWhenDoubled(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelector('iframe')?.contentDocument?.querySelectorAll('details') ?? [])
      fold.open = true;
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const found = [
    ...(await page.evaluate(faultsInFrame, doubledWidths)),
    ...(await page.evaluate(overlapsInFrame, doubledWidths)),
  ];
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  await browser.detach();
  // A word as long as the line leaves its mark no room beside it.
  return found.filter((fault) => !/ parts a mark /.test(fault)).map((fault) => `doubled, ${fault}`);
}

/** What is wrong with the page in the frame when a reader spaces lines, letters, words and paragraphs as in WCAG 1.4.12. */
async function faultsWhenSpaced(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const shown = document.querySelector('iframe')?.contentDocument;
    shown?.head.append(
      Object.assign(shown.createElement('style'), {
        textContent: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
      }),
    );
  });
  const found = await page.evaluate(faultsInFrame, [1280]);
  return found.map((fault) => `spaced, ${fault}`);
}

/** Lets a page stand in a frame, which its headers forbid. */
async function allowFrame(page: Page, address: string): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
  });
}

async function showInFrame({ address, style }: { address: string; style: string }): Promise<void> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; border: 0; height: 800px';
  frame.src = address;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const shown = frame.contentDocument;
  if (!shown) throw new Error(`${address} cannot be shown in a frame`);
  shown.head.append(Object.assign(shown.createElement('style'), { textContent: style }));
  await Promise.all(['PingFang SC', 'PingFang TC'].map((name) => shown.fonts.load(`16px '${name}'`, '中¶')));
}

function faultsInFrame(tried: readonly number[]): string[] {
  const frame = document.querySelector('iframe');
  const shown = frame?.contentDocument;
  if (!shown) return ['nothing is shown'];
  // What is only spoken, such as the heads of a table of records, is hidden whole.
  const isSpoken = (element: Element | null) =>
    element !== null && getComputedStyle(element).clipPath === 'inset(50%)';
  const isCut = (element: Element) => {
    if (isSpoken(element)) return false;
    const { overflowX, overflowY, scrollbarWidth } = getComputedStyle(element);
    const hides = (how: string) =>
      how !== 'visible' && (/hidden|clip/.test(how) || scrollbarWidth === 'none');
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  const isLost = (element: Element) =>
    element.getBoundingClientRect().left < 0 && !isSpoken(element.closest('thead'));
  const isApart = (mark: Element) => {
    const text = shown.createRange();
    text.setStart(mark.parentElement ?? mark, 0);
    text.setEndBefore(mark);
    const line = [...text.getClientRects()].at(-1);
    const { left, top, bottom } = mark.getBoundingClientRect();
    return line !== undefined && (left < line.right - 2 || top > line.bottom || bottom < line.top);
  };
  const all = [...shown.querySelectorAll('body *')].filter(
    (one) => one.textContent.trim() && !one.closest('.visually-hidden, .skip, script'),
  );
  const marks = [...shown.querySelectorAll('.unit-link')];
  const name = ({ tagName, className, textContent }: Element) =>
    `<${tagName.toLowerCase()} class="${className}"> ${textContent.trim().slice(0, 30)}`;
  return tried.flatMap((width) => {
    frame.style.width = `${width}px`;
    const overfull = (one: Element | null) => (one ? one.scrollHeight - one.clientHeight : 0);
    const { scrollWidth, clientWidth } = shown.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`${width} scrolls by ${scrollWidth - clientWidth}`] : []),
      ...all.filter(isCut).map((one) => `${width} cuts ${name(one)}`),
      ...all.filter(isLost).map((one) => `${width} loses ${name(one)}`),
      ...marks.filter(isApart).map((one) => `${width} parts a mark from ${name(one.parentElement ?? one)}`),
      ...(overfull(shown.querySelector('.site-bar')) > 0 ? [`${width} overfills the bar`] : []),
    ];
  });
}

/** Words and figures of headings and tables that a line parts within themselves. */
function partedWordsInFrame(tried: readonly number[]): string[] {
  const frame = document.querySelector('iframe');
  const shown = frame?.contentDocument;
  if (!shown) return ['nothing is shown'];
  const wordsIn = (node: Node) =>
    [...(node.nodeValue ?? '').matchAll(/[A-Za-z]{3,}|\d[\d.,]*\d/g)].map((word) => {
      const range = shown.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return range;
    });
  const isSpoken = (head: Element | null) =>
    head !== null && getComputedStyle(head).clipPath === 'inset(50%)';
  const isParted = (word: Range) => {
    const [first, second] = word.getClientRects();
    return first !== undefined && second !== undefined && second.top > first.top + 4;
  };
  const words = [
    ...shown.querySelectorAll(':is(h1, h2, h3, b, td, th, .figure):not(.visually-hidden, code *)'),
  ]
    .flatMap((one) => [one, ...one.querySelectorAll('*:not(code, .visually-hidden)')])
    .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .flatMap(wordsIn);
  return tried.flatMap((width) => {
    frame.style.width = `${width}px`;
    const parted = words
      .filter(isParted)
      .filter((word) => !isSpoken(word.startContainer.parentElement?.closest('thead') ?? null));
    return [...new Set(parted.map((word) => `${width} parts the word ${word}`))];
  });
}

/** Texts that stand over each other: the middle half of a line of one within that of another. */
function overlapsInFrame(tried: readonly number[]): string[] {
  const frame = document.querySelector('iframe');
  const shown = frame?.contentDocument;
  if (!shown) return ['nothing is shown'];
  const unseen = 'script, option, .visually-hidden, .skip';
  const isSeen = (one: Element | null): boolean =>
    one === null || (getComputedStyle(one).clipPath !== 'inset(50%)' && isSeen(one.parentElement));
  const linesOf = (one: Element) =>
    [...one.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
      .flatMap((node) => {
        const text = shown.createRange();
        text.selectNodeContents(node);
        return [...text.getClientRects()].map(({ left, right, top, height }) => {
          return { node, left, right, top: top + height / 4, bottom: top + (height * 3) / 4 };
        });
      });
  const name = ({ nodeValue }: Node) => nodeValue?.trim().slice(0, 30);
  return tried.flatMap((width) => {
    frame.style.width = `${width}px`;
    const lines = [...shown.querySelectorAll(`body :not(:is(${unseen}), :is(${unseen}) *)`)]
      .filter(
        (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isSeen(one),
      )
      .flatMap(linesOf)
      .sort((one, other) => one.top - other.top);
    const over: string[] = [];
    for (const [index, one] of lines.entries())
      for (let place = index + 1; (lines[place]?.top ?? Infinity) < one.bottom - 2; place += 1) {
        const other = lines[place];
        if (other && other.node !== one.node && other.left < one.right - 3 && other.right > one.left + 3)
          over.push(`${width} lays ${name(other.node)} over ${name(one.node)}`);
      }
    return [...new Set(over)];
  });
}
