import { expect, type Page, test } from '@playwright/test';
import { planId } from '../page-kinds.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selections that run over the text: where they begin and end, the units that are copied, what lies between. */
const selections = [
  {
    chapter: 'zh-hans 6',
    from: 'c6-s1-p2',
    to: 'c6-s1-p3',
    units: 'c6-s1-p2 c6-s1-p3',
    over: '.note, .remark',
  },
  { chapter: 'en 6', from: 'c6-s1-p2', to: 'c6-s1-p3', units: 'c6-s1-p2 c6-s1-p3', over: '.note, .remark' },
  {
    chapter: 'zh-hant 6',
    from: 'c6-s3-p2',
    to: 'c6-s3-p3',
    units: 'c6-s3-p2 c6-s3-p3',
    over: '.note, .remark',
  },
  {
    chapter: 'zh-hans 6',
    from: 'c6-s1-p3',
    to: 'c6-s2-p1',
    units: 'c6-s1-p3 box-6-1 box-6-1-i1 box-6-1-i4 c6-s2 c6-s2-p1',
    over: '.note, .box, .page',
  },
  {
    chapter: 'en 2',
    from: 'c2-s4-p5',
    to: 'table-3-1-r25',
    units: 'c2-s4-p5 c2-s4-p6 table-3-1-r1 table-3-1-r25',
    over: '.remark, table',
  },
  {
    chapter: 'zh-hans 3',
    from: 'box-3-3-i1',
    to: 'c3-s4',
    units: 'box-3-3-i1 box-3-3-i2 box-3-3-i3 c3-s4',
    over: '.box .remark',
  },
  { chapter: 'zh-hans 6', from: 'fn-12', to: 'c6-s1-p3', units: 'c6-s1-p3', over: '.remark' },
  { chapter: 'en 6', from: 'c6-s1-p1', to: 'fn-12', units: 'c6-s1-p1 c6-s1-p2', over: '.note' },
] as const;

for (const { chapter, from, to, units, over } of selections)
  test(`a selection from ${from} to ${to} of chapter ${chapter} is the text alone`, async ({ page }) => {
    await openChapter(page, chapter);
    const missed = await page.evaluate(select, { from, to, over: over.split(', ') });
    expect(missed).toEqual([]);
    await expectTextAlone(page, units.split(' '));
  });

test('all that is selected at once is the text alone', async ({ page }) => {
  await openChapter(page, 'zh-hans 6');
  await page.keyboard.press('Control+A');
  await expectTextAlone(page, ['c6', 'c6-p1', 'c6-s1', 'c6-s1-p2', 'box-6-1-i4', 'c6-s3-p4']);
});

for (const width of [390, 1440])
  test(`a selection drawn with the mouse over the notes is the text alone, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 3000 });
    await openChapter(page, 'en 6');
    await drag(page, '#c6-s1-p2', '#c6-s1-p3');
    await expectTextAlone(page, ['c6-s1-p3']);
  });

test('a note and a remark alone can be selected and copied, also after the text was', async ({ page }) => {
  await openChapter(page, 'zh-hans 6');
  await page.keyboard.press('Control+A');
  await expect(page.locator('html')).toHaveAttribute('data-text-only');
  await copy(page);
  await drag(page, '#fn-14', '#fn-14');
  expect(await copy(page)).toContain('膜渣综合利用点');
  await page.locator('.remark').first().locator('summary').click();
  await drag(page, '.remark[open] p', '.remark[open] p');
  expect(flat(await copy(page))).toContain(
    flat((await page.locator('.remark[open] p').innerText()).slice(2, 12)),
  );
});

test('what is copied keeps its links and its table', async ({ page }) => {
  await openChapter(page, 'zh-hans 6');
  await page.keyboard.press('Control+A');
  await expect(page.locator('html')).toHaveAttribute('data-text-only');
  await page.keyboard.press('Control+C');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toMatch(/<a [^>]*href="http[^"]*\/terms\/310\/"/);
  expect(html).not.toMatch(/编者注/);
});

async function openChapter(page: Page, chapter: string): Promise<void> {
  const [edition, slug] = chapter.split(' ');
  await page.goto(`/${edition}/${planId}/chapters/${slug}/`);
}

async function copy(page: Page): Promise<string> {
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects with the mouse from the middle of the first line of one element to the last line of another. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const at = (selector: string, last: boolean) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, isLast) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 20);
        const box = isLast ? boxes.at(-1) : boxes[0];
        return box
          ? { x: isLast ? box.right - 2 : box.left + 2, y: box.top + box.height / 2 }
          : { x: 0, y: 0 };
      }, last);
  await page.locator(to).first().scrollIntoViewIfNeeded();
  const [start, end] = [await at(from, false), await at(to, true)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x - 5, end.y, { steps: 8 });
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Selects from one element to another; of the selectors, those of which the selection runs over nothing. */
function select({ from, to, over }: { from: string; to: string; over: string[] }): string[] {
  const selection = getSelection();
  const [start, end] = [document.getElementById(from), document.getElementById(to)];
  if (!selection || !start || !end) return over;
  selection.setBaseAndExtent(start, 0, end, end.childNodes.length);
  const isOver = (element: Element) => selection.containsNode(element, true);
  return over.filter((selector) => ![...document.querySelectorAll(selector)].some(isOver));
}

/** What is selected and what is copied hold the units, and nothing of notes, remarks, marks, tools and navigation. */
async function expectTextAlone(page: Page, units: readonly string[]): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-text-only');
  const besides = await page.locator('.note, .remark summary, .remark p, nav a, footer p').allTextContents();
  const texts = [await page.evaluate(() => getSelection()?.toString() ?? ''), await copy(page)];
  for (const text of texts) {
    for (const id of units) expect(flat(text)).toContain(await lineOf(page, id, 1000));
    const lost = besides.map(flat).filter((other) => other.length > 12 && flat(text).includes(other));
    expect(lost.filter((other) => !/^(?:第|Section|Chapter)/.test(other))).toEqual([]);
    expect(text).not.toMatch(/¶|编者注|編者註|Editors’ note/);
  }
}

/** The text of a unit without white space. */
async function lineOf(page: Page, id: string, length: number): Promise<string> {
  const text = await page.locator(`[id="${id}"]`).evaluate((unit) => {
    const copied = unit.cloneNode(true) as Element;
    for (const other of copied.querySelectorAll('.margin')) other.remove();
    return copied.textContent;
  });
  return flat(text).slice(0, length);
}

function flat(text: string): string {
  return text.replace(/\s+/g, '');
}
