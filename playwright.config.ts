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
  projects: kinds.map((name) => ({ name, testDir: `tests/${name}` })),
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
