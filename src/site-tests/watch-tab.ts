import type { Page, Request } from 'playwright-core';
import { addressOf } from './browser.ts';

export interface Watch {
  /** What went wrong since the last call. */
  takeFaults(): string[];
  /** Addresses asked for since the last call. */
  takeRequests(): string[];
  /** Resolves when nothing is being loaded. */
  settle(): Promise<void>;
}

/** Notes errors in the console (a breach of the Content Security Policy is one), failed requests, and other origins. */
export function watchTab(page: Page): Watch {
  const faults: string[] = [];
  const requests: string[] = [];
  const open = new Set<Request>();
  const origin = new URL(addressOf('/')).origin;

  page.on('console', (message) => {
    // Tabs of tests save nothing for use offline: see useBrowser.
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    open.add(request);
    const local = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
    if (!local) faults.push(`other origin: ${request.url()}`);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => {
    open.delete(request);
    const reason = request.failure()?.errorText;
    // Leaving a page ends what it is still loading; the browser asks for the icon late.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });

  return {
    takeFaults: () => faults.splice(0),
    takeRequests: () => requests.splice(0),
    async settle() {
      // Twice in a row, since one answer may ask for the next.
      for (let quiet = 0; quiet < 2; quiet = open.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(8);
    },
  };
}
