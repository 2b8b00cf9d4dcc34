import { expect, type Page, test } from '@playwright/test';
import { words } from '../../src/editions/words.ts';
import { planId } from '../page-kinds.ts';
import { fakeSpeech, letRead, setVoices, spokenOn, tellVoice } from './fake-speech.ts';

const chapter = `${planId}/chapters/6/`;
const { listen, fromHere, player } = words.en.listening;

/** Whether a page is read aloud where the browser has these voices. */
const offers: Record<string, [voices: string[], isOffered: boolean][]> = {
  en: [
    [['en-US'], true],
    [['en_GB'], true],
    [['zh-CN', 'de-DE'], false],
  ],
  'zh-hans': [
    [['zh_CN'], true],
    [['zh-HK', 'en-GB'], false],
  ],
  'zh-hant': [
    [['zh-TW'], true],
    [['zh-HK'], true],
    [['zh-CN'], false],
  ],
};

test('what reads aloud is offered where there is a voice of the edition, also one that comes late', async ({
  page,
}) => {
  await fakeSpeech(page, []);
  for (const [edition, cases] of Object.entries(offers)) {
    await page.goto(`/${edition}/${planId}/terms/310/`);
    const button = page.locator('[data-voices]');
    await expect(button).toBeHidden();
    for (const [voices, isOffered] of cases) {
      await setVoices(page, voices);
      await expect(button, `${edition}, ${voices}`).toBeVisible({ visible: isOffered });
    }
  }
});

for (const [edition, address] of [
  ['zh-hans', chapter],
  ['zh-hant', `${planId}/terms/310/`],
] as const)
  test(`the sentences that are read are the text of the page in its order: ${edition}/${address}`, async ({
    page,
  }) => {
    await fakeSpeech(page, ['zh-CN', 'zh-TW', 'en-GB']);
    await page.goto(`/${edition}/${address}`);
    const text = await textOf(page);
    await page.locator('[data-voices]').click();
    const spoken = await letRead(page);
    expect(bare(spoken.map((one) => one.text).join(''))).toBe(bare(text));
    expect(spoken.length).toBeGreaterThan(10);
    expect(Math.max(...spoken.map((one) => one.text.length))).toBeLessThan(120);
  });

test('an English page reads Chinese names with a Chinese voice, and leaves them out where there is none', async ({
  browser,
  baseURL,
}) => {
  for (const voices of [['en-GB', 'zh-CN'], ['en-GB']]) {
    const page = await browser.newPage(baseURL ? { baseURL } : {});
    await fakeSpeech(page, voices);
    await page.goto(`/en/${chapter}`);
    await page.locator('[data-voices]').click();
    const spoken = await letRead(page);
    const chinese = spoken.filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(new Set(chinese.map(({ lang }) => lang))).toEqual(new Set(voices.slice(1)));
    expect(spoken.filter(({ lang }) => lang === 'en-GB').length).toBeGreaterThan(50);
    await page.close();
  }
});

test('the player has the focus, marks the sentence that is read, and goes on, back, pauses and stops by key', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-voices]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: player.title })).toBeVisible();
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
  };
  await expect(page.getByRole('button', { name: player.pause })).toBeFocused();
  const [title] = await spokenOn(page);
  expect(await marked(page)).toContain(title?.text.split(' ').at(-1));
  await tellVoice(page, 'endUtterance');
  await expect.poll(async () => (await spokenOn(page)).length).toBe(2);
  const second = await marked(page);
  expect(second).not.toBe(title?.text);
  await press(player.next);
  const third = await marked(page);
  expect((await spokenOn(page)).at(-1)?.text.slice(0, 20)).toBe(third.slice(0, 20));
  await press(player.previous);
  expect(await marked(page)).toBe(second);
  await press(player.pause);
  const { length } = await spokenOn(page);
  await press(player.next);
  expect(await marked(page)).toBe(third);
  expect(await spokenOn(page)).toHaveLength(length);
  await press(player.resume);
  expect((await spokenOn(page)).at(-1)?.text.slice(0, 20)).toBe(third.slice(0, 20));
  await press(player.stop);
  await expect(page.locator('.player')).toHaveCount(0);
  await expect(page.locator('[data-voices]')).toBeFocused();
  expect(await marked(page)).toBe('');
});

test('a paragraph is listened to from its tools, comes into sight, and the page is as it was', async ({
  page,
}) => {
  await open(page);
  const before = await page.locator('article.chapter').innerHTML();
  await page.locator('#c6-s3-p2 .unit-link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: fromHere }).click();
  await expect(page.locator('.player')).toBeVisible();
  const paragraph = (await page.locator('#c6-s3-p2').textContent()) ?? '';
  expect(bare(paragraph)).toContain(bare(await marked(page)));
  expect(paragraph.startsWith((await spokenOn(page))[0]?.text.slice(0, 20) ?? '-')).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: player.next }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect(await page.locator('article.chapter').innerHTML()).toBe(before);
});

test('a voice that fails is told of; who asks for less motion is not moved; leaving the page ends it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.locator('[data-voices]').click();
  const { length } = await spokenOn(page);
  for (let sentence = length; sentence < 12; sentence += 1) {
    await tellVoice(page, 'endUtterance');
    await expect.poll(async () => (await spokenOn(page)).length).toBeGreaterThan(sentence);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await tellVoice(page, 'failUtterance');
  await expect(page.locator('.player [role=status]')).toHaveText(player.failed);
  await page.getByRole('button', { name: player.resume }).click();
  await expect(page.locator('.player [role=status]')).toBeEmpty();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(page.locator('.player')).toHaveCount(0);
});

async function open(page: Page): Promise<void> {
  await fakeSpeech(page, ['en-GB', 'zh-CN']);
  await page.goto(`/en/${chapter}`);
  await expect(page.getByRole('button', { name: listen, exact: true })).toBeVisible();
}

/** The words of the sentence that is marked. */
function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('listening') ?? [])].map(String).join(''));
}

/** What stands on a page without its notes, marks and tools. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('main h1, article.chapter, .term-page .main-column');
    return Array.from(parts, (part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const extra of copy.querySelectorAll('.margin, .tools, .fine, .visually-hidden')) extra.remove();
      return copy.textContent;
    }).join('');
  });
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
