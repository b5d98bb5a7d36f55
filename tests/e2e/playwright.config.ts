import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './find-browser.ts';

const port = Number(process.env['PAITU_E2E_PORT'] ?? 4173);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // What is waited for comes at its own pace on a slow or busy machine; nothing in the tests is timed.
  timeout: 300_000,
  expect: { timeout: 90_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    // A trace takes pictures of every step of every test, also of those that pass: two fifths of the whole run.
    trace: process.env['PAITU_E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
