import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { readAtlas } from './built-site.ts';

const openTab = useBrowser();
const { records } = readAtlas();
const asks = records.filter(({ parts }) => parts.length > 0);
const parts = asks.flatMap((record) => record.parts);
const titlesOf = (page: Page, list: string) => page.locator(`${list} a.t`).allInnerTexts();
const textsOf = (items: Locator) => items.evaluateAll((found) => found.map((item) => item.textContent));
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);

let page: Page;
beforeAll(async () => {
  page = await openTab({ javaScriptEnabled: false });
});

/** Follows a link, and waits until its page, or its place on this one, is there. */
async function go(link: Locator): Promise<void> {
  const before = page.url();
  await link.click();
  await page.waitForURL(({ href }) => href !== before);
}

/** From the front page by links with these names, one click each. */
async function follow(...names: (string | RegExp)[]): Promise<void> {
  await page.goto(addressOf('/'));
  for (const name of names) await go(page.locator('main').getByRole('link', { name }).first());
}

describe('in two clicks from the front page, without a script,', () => {
  test('an educator has everything that anyone asked about supervision', async () => {
    await follow('I teach');
    const listed = await textsOf(page.locator('#supervision + ul > li'));
    const wanted = parts.filter(({ themes }) => themes.some((theme) => theme === 'theme-supervision'));
    expect(listed).toHaveLength(wanted.length);
    for (const { text, verb } of wanted)
      expect(listed.filter((own) => own.includes(text) && own.includes(verb))).not.toEqual([]);
    expect(numberIn(await page.locator('#supervision').innerText())).toBe(listed.length);
    const sources = new Set(wanted.flatMap(({ cites }) => cites.map(({ source }) => source)));
    expect(sources.size).toBeGreaterThanOrEqual(3);
  });

  test('an educator has the asks of a stage, and as many as the door says', async () => {
    await follow('I teach');
    const tile = page.locator('#stages + ul li', { hasText: 'Foundation' });
    const promised = numberIn(await tile.innerText());
    await go(tile.getByRole('link'));
    const listed = new Set(await titlesOf(page, 'section:has(> #foundation)'));
    expect(listed).toEqual(
      new Set(asks.filter(({ stages }) => stages.includes('foundation')).map(({ title }) => title)),
    );
    expect(listed.size).toBe(promised);
  });

  test('a trainee has what an ICP is and how it differs from an ICB', async () => {
    await follow('I am learning');
    const row = (short: string) =>
      page.locator('#alike ~ .stack tr', { has: page.getByRole('link', { name: short, exact: true }) });
    for (const short of ['ICB', 'ICP', 'ICS', 'INT', 'PCN']) expect(await row(short).count(), short).toBe(1);
    await go(row('ICP').getByRole('link'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Integrated care partnership/);
    expect(await page.locator('main').innerText()).toMatch(/integrated care board/i);
  });

  test('a trainee has every acronym', async () => {
    await follow('I am learning');
    const kinds = ['structure', 'owner', 'programme', 'role', 'term'];
    const shorts = new Set(
      records.flatMap(({ kind, short }) => (short && kinds.includes(kind) ? [short] : [])),
    );
    const listed = await textsOf(page.locator('.shorts li'));
    expect(listed.map((text) => text.trim().split(':')[0]).sort()).toEqual([...shorts].sort());
  });

  test('a board has everything asked of systems at place, with dates', async () => {
    await follow('I sit on a board');
    const tile = page.locator('li', { has: page.locator('a[href$="integrated-care-systems/#asks-place"]') });
    const promised = numberIn(await tile.innerText());
    await go(tile.getByRole('link'));
    const wanted = parts.filter(
      ({ owners, levels }) =>
        levels.includes('place') && owners.some(({ owner }) => owner === 'owner-integrated-care-systems'),
    );
    const section = page.locator('section:has(> #asks-place)');
    const texts = await textsOf(section.locator('.asked > li'));
    for (const item of await section.locator('.asked > li').all()) expect(await item.isVisible()).toBe(true);
    expect(texts).toHaveLength(wanted.length);
    expect(promised).toBe(wanted.length);
    for (const { text, when } of wanted) {
      const item = texts.find((own) => own.includes(text));
      expect(item, text).toBeDefined();
      if (when) expect(item).toContain(when);
    }
  });

  test('a board has every ask with a date, the earliest first', async () => {
    await follow('I sit on a board');
    for (const [id, wanted] of [
      ['dates', parts.filter(({ when, dates }) => when && dates.length)],
      ['dates-words', parts.filter(({ when, dates }) => when && !dates.length)],
    ] as const) {
      const listed = await textsOf(page.locator(`#${id} + ul > li`));
      expect(numberIn(await page.locator(`#${id}`).innerText())).toBe(wanted.length);
      expect(listed).toHaveLength(wanted.length);
      for (const { text, when } of wanted)
        expect(listed.filter((own) => own.includes(text) && own.includes(when ?? ''))).not.toEqual([]);
    }
  });

  test('a board has everything asked at place, whoever is asked, sorted by who is', async () => {
    await follow('I sit on a board', 'Everything at place level');
    const wanted = parts.filter(({ levels }) => levels.includes('place'));
    const actors = ({ owners }: (typeof wanted)[number]) => owners.filter(({ as }) => as !== 'named');
    const nobody = wanted.filter((part) => actors(part).length === 0);
    expect(await page.locator('.asked > li').count()).toBe(wanted.length);
    expect(await page.locator('section:has(> #nobody) .asked > li').count()).toBe(nobody.length);
  });

  test('a board follows an old name to its successors', async () => {
    await follow('Boards then and now', 'Frimley');
    const successors = await page.locator('#then-and-now + p a').allInnerTexts();
    expect(successors.sort()).toEqual([
      'NHS Hampshire and Isle of Wight Integrated Care Board',
      'NHS Surrey and Sussex Integrated Care Board',
      'NHS Thames Valley Integrated Care Board',
    ]);
  });
});

describe('what is asked of an owner', () => {
  test.for(records.filter(({ kind }) => kind === 'owner').map(({ id, url }) => [id, url] as const))(
    '%s: every part that names it stands on its page',
    async ([id, url]) => {
      await page.goto(addressOf(url));
      const wanted = asks.flatMap((record) =>
        record.parts
          .filter(({ owners }) => owners.some(({ owner }) => owner === id))
          .map((part) => `${record.url}#${part.id}`),
      );
      const links = await page
        .locator('.asked a')
        .evaluateAll((found) => found.map((a) => a.getAttribute('href')));
      const missing = wanted.filter((address) => !links.some((link) => link?.endsWith(address)));
      expect(missing).toEqual([]);
      expect(wanted.length, 'an owner that no ask names').toBeGreaterThan(0);
    },
  );
});
