import { expect } from '@playwright/test';
import { planId } from '../page-kinds.ts';
import type { Visitor } from './visitor.ts';

const chapter = `/zh-hans/${planId}/chapters/6/`;
const phone = [390, 844] as const;
const desk = [1440, 900] as const;

/** What every browser of the stated range must let a reader do. */
export const corePaths: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'a chapter is read in its colours': async (visitor) => {
    await visitor.resize(...phone);
    for (const [theme, paper, ink] of [
      ['light', 'rgb(253, 252, 250)', 'rgb(25, 26, 25)'],
      ['dark', 'rgb(17, 23, 26)', 'rgb(236, 232, 223)'],
    ]) {
      await visitor.open(chapter);
      await choose(visitor, 'theme-switch select', theme ?? '');
      // The bar stands over the text and must not let it shine through.
      for (const selector of ['body', '.site-bar'])
        expect(await styleOf(visitor, selector, 'background-color'), `${selector}, ${theme}`).toBe(paper);
      expect(await styleOf(visitor, '#c6-s1-p3', 'color'), theme).toBe(ink);
      await visitor.open('/en/');
      expect(await styleOf(visitor, 'body', 'background-color'), `the next page, ${theme}`).toBe(paper);
    }
    await choose(visitor, 'theme-switch select', '');
  },
  'the contents are opened on a phone and lead to a section': async (visitor) => {
    await visitor.resize(...phone);
    await visitor.open(chapter);
    expect(await isShown(visitor, '.contents a')).toBe(false);
    await visitor.click('button.here');
    await seen(visitor, '.contents a[href="#c6-s2"]');
    await visitor.click('.contents a[href="#c6-s2"]');
    await addressEnds(visitor, '#c6-s2');
  },
  'the contents stand open beside the text on a desk': async (visitor) => {
    await visitor.resize(...desk);
    await visitor.open(chapter);
    await seen(visitor, '.contents a[href="#c6-s3"]');
    await visitor.click('.contents a[href="#c6-s3"]');
    await addressEnds(visitor, '#c6-s3');
  },
  'a note and a remark are opened': async (visitor) => {
    await visitor.resize(...phone);
    await visitor.open(chapter);
    await visitor.click('.note-mark[data-n="14"]');
    await addressEnds(visitor, '#fn-14');
    await seen(visitor, '#fn-14');
    expect(await isShown(visitor, '.remark p')).toBe(false);
    await visitor.click('.remark summary');
    await seen(visitor, '.remark[open] p');
  },
  'the tools of a paragraph copy its link': async (visitor) => {
    await visitor.resize(...desk);
    await visitor.open(chapter);
    await visitor.click('#c6-s1-p3 .unit-link');
    await seen(visitor, '#unit-tools [data-copy=link]');
    await visitor.click('#unit-tools [data-copy=link]');
    await until(visitor, () => document.querySelector('#unit-tools [role=status]')?.textContent !== '');
  },
  'what is copied over the notes is the text alone': async (visitor) => {
    await visitor.resize(...desk);
    await visitor.open(chapter);
    await visitor.press('SelectAll');
    await until(visitor, () => 'textOnly' in document.documentElement.dataset);
    await visitor.press('Copy');
    const copied = await visitor.read(() => navigator.clipboard.readText(), null);
    expect(copied).toContain('切实消除环境安全隐患');
    expect(copied).not.toMatch(/编者注|膜渣综合利用点|勘误/);
  },
  'the edition is changed at the paragraph': async (visitor) => {
    await visitor.resize(...desk);
    // The chapter is loaded anew: what was selected in it would go on moving its text.
    await visitor.open('/zh-hans/about/');
    await visitor.open(`${chapter}#c6-s2-p2`);
    await until(
      visitor,
      () => document.querySelector<HTMLAnchorElement>('a[data-edition]')?.hash === '#c6-s2-p2',
    );
    await visitor.click('a[data-edition][lang=en]');
    await addressEnds(visitor, `/en/${planId}/chapters/6/#c6-s2-p2`);
  },
  'a suggestion is offered': async (visitor) => {
    await visitor.resize(...desk);
    for (const [edition, typed, found] of [
      ['zh-hans', '310', '310'],
      ['en', 'three points', '/terms/san-dian-yi-zhong-xin/'],
    ]) {
      await visitor.open(`/${edition}/about/`);
      await visitor.click('.search-box input');
      await visitor.type(typed ?? '');
      await until(
        visitor,
        (address) =>
          document.querySelector<HTMLAnchorElement>('[role=option]')?.href.includes(address ?? '') ?? false,
        found,
      );
    }
  },
  'the search page finds names and words of the text': async (visitor) => {
    for (const [edition, query, place] of [
      ['zh-hans', '危险废物', 'c6-s1-p3'],
      ['zh-hant', '節水器具', 'c6-s3-p4'],
      ['en', 'hazardous waste', 'san-dian-yi-zhong-xin/'],
    ]) {
      await visitor.open(`/${edition}/search/?q=${encodeURIComponent(query ?? '')}`);
      await seen(visitor, `[data-results][aria-busy=false] [data-result] a[href$="${place}"]`);
    }
  },
  'the projects are filtered and sorted': async (visitor) => {
    await visitor.open(`/zh-hans/${planId}/projects/`);
    await seen(visitor, '[name=currency]');
    await choose(visitor, '[name=currency]', 'USD');
    await choose(visitor, '[name=sort]', 'investment');
    await until(
      visitor,
      () =>
        [...document.querySelectorAll<HTMLElement>('#projects tbody tr')].filter((row) => row.offsetParent)
          .length === 9,
    );
    const rows = await visitor.read(
      () =>
        [...document.querySelectorAll<HTMLElement>('#projects tbody tr')]
          .filter((row) => row.offsetParent !== null)
          .map((row) => row.innerText),
      null,
    );
    expect([rows.length, rows[0]]).toEqual([9, expect.stringContaining('12亿美元')]);
  },
  'a column of a parallel page is hidden': async (visitor) => {
    await visitor.resize(...phone);
    await visitor.open(`/en/${planId}/parallel/6/`);
    await seen(visitor, '#c6-s1-p3 [lang=zh-Hans]');
    await visitor.click('#columns-english');
    await until(visitor, () => !document.querySelector('#c6-s1-p3 [lang=zh-Hans]')?.getClientRects().length);
    await seen(visitor, '#c6-s1-p3 [lang=en]');
  },
  'a chart is drawn and a table stands beside it': async (visitor) => {
    await visitor.resize(...desk);
    await visitor.open(`/en/${planId}/indicators/gdp/`);
    await seen(visitor, '[data-chart] .chart');
    await seen(visitor, '[data-chart] table');
  },
};

async function until<Argument>(
  visitor: Visitor,
  inPage: (argument: Argument) => boolean,
  argument?: Argument,
): Promise<void> {
  await expect
    .poll(() => visitor.read(inPage as (given: Argument | undefined) => boolean, argument), {
      message: String(inPage),
      timeout: 20_000,
    })
    .toBe(true);
}

function isShown(visitor: Visitor, selector: string): Promise<boolean> {
  return visitor.read((wanted) => {
    const element = document.querySelector(wanted);
    return element?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
  }, selector);
}

async function seen(visitor: Visitor, selector: string): Promise<void> {
  await expect
    .poll(() => isShown(visitor, selector), { message: `${selector} is seen`, timeout: 20_000 })
    .toBe(true);
}

async function addressEnds(visitor: Visitor, end: string): Promise<void> {
  await expect.poll(() => visitor.read(() => location.href, null)).toMatch(new RegExp(`${end}$`));
}

function styleOf(visitor: Visitor, selector: string, property: string): Promise<string> {
  return visitor.read(
    ([wanted, name]) => getComputedStyle(document.querySelector(wanted) as Element).getPropertyValue(name),
    [selector, property] as const,
  );
}

/** Chooses an entry of a list as a reader does, but for the list that the system draws. */
function choose(visitor: Visitor, selector: string, value: string): Promise<void> {
  return visitor.read(
    ([wanted, chosen]) => {
      const select = document.querySelector<HTMLSelectElement>(wanted);
      if (!select) return;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, value] as const,
  );
}
