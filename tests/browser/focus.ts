import type { Page } from '@playwright/test';

/**
 * What is wrong when the controls of a page get the focus as by the keyboard: one that cannot have it, one that does not
 * show it, one that lies whole behind the bar. Of controls that are alike the first and the last are tried.
 */
export async function faultsOfFocus(page: Page): Promise<string[]> {
  // After a key the focus that a script gives is shown as that of the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const isOffered = (one: HTMLElement) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]');
    const kindOf = ({ localName, className, parentElement }: HTMLElement) =>
      `${localName}.${className} in ${parentElement?.localName}.${parentElement?.className}`;
    const kinds = Object.values(
      Object.groupBy([...document.querySelectorAll<HTMLElement>(controls)].filter(isOffered), kindOf),
    );
    const hasLine = (one: Element | null) => {
      const style = one && getComputedStyle(one);
      return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    };
    const bar = document.querySelector('.site-bar');
    const faultOf = (one: HTMLElement) => {
      one.focus();
      if (document.activeElement !== one) return ['cannot have the focus'];
      const { top, bottom, left, width } = one.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
      const isBehind = bar?.contains(above) && !bar.contains(one);
      return [
        ...(hasLine(one) || hasLine(one.closest('label, form')) ? [] : ['does not show the focus']),
        ...(isBehind || bottom <= 0 || top >= innerHeight ? ['is hidden when it has the focus'] : []),
      ];
    };
    const tried = kinds.flatMap((alike = []) => [...new Set([alike[0], alike.at(-1)])]);
    return tried.flatMap((one) =>
      one
        ? faultOf(one).map((fault) => `${kindOf(one)} ${fault}: ${one.textContent.trim().slice(0, 30)}`)
        : [],
    );
  });
}

/** The controls that get the focus when Tab is pressed from the top of a page to its end, and those that should. */
export async function walkByTab(page: Page): Promise<{ walked: string[]; offered: string[] }> {
  const offered = await page.evaluate(() => {
    const walked: string[] = [];
    const known = [...document.querySelectorAll<HTMLElement>('*')];
    const name = (one: HTMLElement) =>
      `${known.indexOf(one)} ${one.localName} ${one.textContent.trim().slice(0, 20)}`;
    document.addEventListener('focusin', ({ target }) => walked.push(name(target as HTMLElement)));
    Object.assign(globalThis, { walked });
    const isFirstOfGroup = (one: HTMLElement) =>
      !(one instanceof HTMLInputElement && one.type === 'radio') ||
      one === document.querySelector(`[name="${one.name}"]:checked`);
    return known
      .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches(':disabled') && isFirstOfGroup(one))
      .map(name);
  });
  for (let press = 0; press < offered.length; press += 1) await page.keyboard.press('Tab');
  return { walked: await page.evaluate<string[]>('walked'), offered };
}
