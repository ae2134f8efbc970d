import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/**
 * Opens tabs, each with storage of its own. What is left open closes with the test file.
 * No tab saves the atlas for use offline, unless it is opened with `serviceWorkers: 'allow'`.
 */
export type OpenTab = (options?: BrowserContextOptions) => Promise<Page>;

/** To be called at the top of a test file. */
export function useBrowser(): OpenTab {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (!browser) throw new Error('The browser is there once the tests run, not before.');
    const context = await browser.newContext({ serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };
}

/** The full address of a page of the site, from its address without the base path. */
export function addressOf(url: string): string {
  return inject('siteUrl').replace(/\/$/, '') + url;
}
