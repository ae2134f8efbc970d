import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { readResults, waitForAnswer } from './search-page.ts';

const openTab = useBrowser();

describe('where the index cannot be had', () => {
  test.for([
    '**/search/records.json',
    '**/search/words.json',
    '**/search/synonyms.json',
    '**/search/words/*.json',
  ])('without %s search says so, and works once it is back', async (lost) => {
    const page = await openTab();
    await page.route(lost, (route) => route.abort());
    await page.goto(addressOf('/search/?q=PCN'));
    const alert = page.getByRole('alert').filter({ hasText: 'Search is unavailable' });
    await alert.waitFor();
    expect(await alert.getByRole('link', { name: 'A to Z' }).getAttribute('href')).toContain('/a-to-z/');
    expect(await page.getByRole('heading', { name: 'Everything, by kind' }).isVisible()).toBe(true);
    expect(await page.locator('ol[data-search-results], .nothing').count()).toBe(0);
    await page.unroute(lost);
    await page.getByRole('button', { name: 'Try again' }).click();
    await waitForAnswer(page, 'PCN');
    expect((await readResults(page))[0]).toBe('/structures/primary-care-network/');
    expect(await alert.count()).toBe(0);
  });

  test.for(['records', 'words'])('a file that is broken counts as lost: %s', async (file) => {
    const page = await openTab();
    await page.route(`**/search/${file}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"titles":["A' }),
    );
    await page.goto(addressOf('/search/?q=PCN'));
    await page.getByRole('alert').filter({ hasText: 'Search is unavailable' }).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    await page.context().close();
  });

  test('a server’s error counts as lost', async () => {
    const page = await openTab();
    await page.route('**/search/records.json', (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.goto(addressOf('/search/?q=PCN'));
    await page.getByRole('alert').waitFor();
  });

  test('results are listed even where what they say cannot be had', async () => {
    const page = await openTab();
    await page.route('**/search/texts/*', (route) => route.abort());
    await page.goto(addressOf('/search/?q=PCN'));
    await waitForAnswer(page, 'PCN');
    expect((await readResults(page)).length).toBeGreaterThan(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('suggestions say so too, and typing on tries again', async () => {
    const page = await openTab();
    await page.route('**/search/records.json', (route) => route.abort());
    await page.goto(addressOf('/shared-actions/7/'));
    const box = page.locator('header [data-search-form] input');
    await box.fill('PCN');
    await page.getByText('Search is unavailable just now.').waitFor();
    await page.unroute('**/search/records.json');
    await box.pressSequentially('s');
    await page.getByRole('option').first().waitFor();
  });
});
