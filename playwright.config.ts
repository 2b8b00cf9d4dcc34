import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;
const kinds = ['unit', 'architecture', 'record', 'site', 'browser'];

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/output',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['./tests/summary-reporter.ts']],
  // The tests of a worker share a browser context, emptied between them: a new one takes longer than many a test. Files
  // whose tests leave something that stays, such as being offline, have new ones.
  projects: kinds.map((name) => ({ name, testDir: `tests/${name}`, use: { reuseContext: true } })),
  use: {
    baseURL: process.env.SITE_ADDRESS ?? '',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node src/set-up/serve.mjs',
    wait: { stdout: /at (?<site_address>http:\S+)/ },
  },
});
