import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { addressOf, useBrowser } from './browser.ts';

const openTab = useBrowser();
const { coverage, passages } = loadAtlas();

describe.for(coverage)('the page of $source', ({ source, used, excused }) => {
  const places = (passages[source] ?? []).flatMap((section) => section.passages.map(({ id }) => id));
  const items: { id: string; links: number; excuse: boolean }[] = [];
  beforeAll(async () => {
    const page = await openTab({ javaScriptEnabled: false });
    await page.goto(addressOf(`/sources/${source}/`));
    items.push(
      ...(await page.locator('.passages .parts > li').evaluateAll((found) =>
        found.map((item) => ({
          id: item.id,
          links: item.querySelectorAll('.cites a').length,
          excuse: /No record rests on it \(.+: .+\)/.test(item.textContent),
        })),
      )),
    );
  });

  test('shows every passage at its address, in order', () => {
    expect(items.map(({ id }) => id)).toEqual(places);
  });

  test('gives each the records that rest on it, or the reason why none does', () => {
    expect(items.filter(({ links, excuse }) => excuse === links > 0).map(({ id }) => id)).toEqual([]);
  });

  test('counts them as they stand there', () => {
    expect(used + excused).toBe(places.length);
    expect(items.filter(({ excuse }) => excuse)).toHaveLength(excused);
  });
});
