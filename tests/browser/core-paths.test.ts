import { existsSync } from 'node:fs';
import { chromium, expect, test } from '@playwright/test';
import { corePaths } from './core-paths.ts';
import { startFirefox } from './firefox.ts';
import { type Visitor, visitorOf } from './visitor.ts';

interface Running {
  visitor: Visitor;
  version: string;
  close: () => Promise<void>;
}

/** Browsers beside the one of all other tests: `npm test` gets them where they can be had. */
const browsers = [
  { name: 'an older Chromium', program: process.env.OLDER_CHROMIUM_PATH, start: startChromium },
  { name: 'Firefox', program: process.env.FIREFOX_PATH, start: startFirefox },
];

for (const { name, program, start } of browsers)
  test.describe(`in ${name}`, () => {
    // Once in some hundred walks Firefox gives the driver no answer at all: a new one is asked once more.
    test.describe.configure({ mode: 'default', retries: 1, timeout: 30_000 });
    let running: Running;

    test.beforeAll(async ({ baseURL }) => {
      if (program && existsSync(program)) running = await start(program, baseURL ?? '');
    });

    test.afterAll(() => running?.close());

    for (const [path, walk] of Object.entries(corePaths))
      test(path, async () => {
        test.info().skip(!running, `${name} is not at hand`);
        test.info().annotations.push({ type: 'browser', description: `${name} ${running.version}` });
        await walk(running.visitor);
        expect(running.visitor.takeErrors()).toEqual([]);
      });
  });

async function startChromium(program: string, base: string): Promise<Running> {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await browser.newPage({ baseURL: base, permissions });
  return { visitor: visitorOf(page), version: browser.version(), close: () => browser.close() };
}
