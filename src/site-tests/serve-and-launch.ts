import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserArguments, findBrowser } from '../../scripts/find-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { BASE, DIST } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its sub-path; ends with `/`. */
    siteUrl: string;
    /** The websocket of the one browser that all test files share. */
    browserEndpoint: string;
  }
}

/**
 * Serves `dist/` on a free port of this machine and starts a browser; both end with the run.
 * @throws Error where there is no built site or no browser.
 */
export default async function serveAndLaunch(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('The tests need a browser: run "node scripts/find-browser.ts --install".');
  const { url, server } = await serveFolder(DIST, BASE, 0);
  const browser = await chromium.launchServer({ executablePath, args: browserArguments() });
  project.provide('siteUrl', url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}
