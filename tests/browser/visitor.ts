import type { Page } from '@playwright/test';

/** A reader at a browser: the few deeds that the core paths need, whatever drives the browser. */
export interface Visitor {
  open(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Clicks the first element of the selector. */
  click(selector: string): Promise<void>;
  /** Types into the field that has the focus. */
  type(text: string): Promise<void>;
  press(keys: 'Enter' | 'Copy' | 'SelectAll'): Promise<void>;
  /** Runs a function in the page; it may use nothing from outside but its argument. */
  read<Argument, Value>(
    inPage: (argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ): Promise<Value>;
  /** What went wrong in the pages since they were asked last. */
  takeErrors(): string[];
}

/** A reader at a browser that Playwright drives. */
export function visitorOf(page: Page): Visitor {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/.test(message.text())) errors.push(message.text());
  });
  const keys = { Enter: 'Enter', Copy: 'Control+C', SelectAll: 'Control+A' };
  return {
    open: async (address) => {
      await page.goto(address);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    click: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(keys[key]),
    read: (inPage, argument) =>
      page.evaluate(`(${inPage})(${JSON.stringify(argument ?? null)})`) as ReturnType<
        Visitor['read']
      > as never,
    takeErrors: () => errors.splice(0),
  };
}
