import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './browser.ts';
import { delayScripts, expectNoFault, focusedItem, typeAtOnce } from './drawings.ts';

const openTab = useBrowser();

async function openExplore(search = '', width = 1440): Promise<Page> {
  const page = await openTab({ viewport: { width, height: 900 } });
  await page.goto(addressOf(`/explore/${search}`));
  await page.locator('[data-levels-controls]').waitFor();
  return page;
}

const status = (page: Page) => page.locator('[data-levels-status]').textContent();
const visibleDrawing = (page: Page) => page.locator('[data-levels-drawing]:visible');

/** What is lit in the drawing that shows: items by id, bands by level. */
function lit(page: Page): Promise<string[]> {
  return visibleDrawing(page).evaluate((drawing) =>
    [...drawing.querySelectorAll<SVGElement>('.is-lit')]
      .map(({ dataset }) => dataset.item ?? dataset.band ?? '')
      .filter(Boolean),
  );
}

describe('the diagram of levels', () => {
  test('has one stop for the tab key, and arrow keys, Home and End go on from there', async () => {
    const page = await openExplore();
    const stops = await visibleDrawing(page).locator('[data-item][tabindex="0"]').count();
    expect(stops).toBe(1);
    await visibleDrawing(page).locator('[data-item][tabindex="0"]').focus();
    const first = await focusedItem(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedItem(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focusedItem(page)).not.toBe(second);
    await page.keyboard.press('Home');
    expect(await focusedItem(page)).toBe(first);
    await page.keyboard.press('End');
    expect(await focusedItem(page)).not.toBe(first);
  });

  test('Space lights what an action touches, Escape shows all, Enter opens the record', async () => {
    const page = await openExplore();
    await visibleDrawing(page).locator('[data-item="shared-action-3"]').first().focus();
    await page.keyboard.press(' ');
    const shown = await lit(page);
    expect(shown).toContain('shared-action-3');
    expect(shown).toContain('neighbourhood');
    expect(shown).toContain('place');
    expect(shown).not.toContain('national');
    expect(await status(page)).toMatch(/3/);
    expect(new URL(page.url()).searchParams.get('focus')).toBe('shared-action-3');
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).search).toBe('');
    await visibleDrawing(page).locator('[data-item="shared-action-3"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/shared-actions/3/**');
  });

  test('a name that is typed is gone to', async () => {
    const page = await openExplore();
    await visibleDrawing(page).locator('[data-item][tabindex="0"]').focus();
    await typeAtOnce(page, 'place');
    expect(await focusedItem(page)).toMatch(/^structure-place/);
  });

  test('the address states what is lit, and a filter says how many actions are shown', async () => {
    const page = await openExplore('?focus=shared-action-5');
    expect(await lit(page)).toContain('shared-action-5');
    await page.locator('[data-levels-reset]').click();
    expect(await lit(page)).toEqual([]);
    const filter = page.locator('[data-levels-filter]');
    await filter.selectOption('high-impact-action');
    const promised = await filter.locator('option:checked').getAttribute('data-actions');
    const left = await visibleDrawing(page)
      .locator('.mark:not(.is-out)')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => (mark as SVGElement).dataset.item))].sort());
    expect(left).toEqual(promised?.split(' ').sort());
    expect(await status(page)).toContain(`${left.length} of `);
  });

  test('an unknown value in the address is passed over, and said so', async () => {
    const page = await openExplore('?focus=nonsense');
    expect(await lit(page)).toEqual([]);
    expect(await status(page)).toMatch(/nonsense/);
  });

  test.for([360, 1440])('the name of a body says what is drawn from it, %i px wide', async (width) => {
    const page = await openExplore('', width);
    for (const name of [
      'ICB, Integrated care board, statutory. Part of Integrated care system',
      'ICP, Integrated care partnership, statutory. Part of Integrated care system',
      'Place. Part of Integrated care system (in our reading)',
      'INT, Integrated neighbourhood team. Sits on Place-based board',
      'PCN, Primary care network. Part of Integrated neighbourhood team (in our reading)',
      'HEE, Health Education England. Succeeded by NHS England (a later development)',
    ]) {
      const link = visibleDrawing(page).getByRole('link', { name, exact: true });
      expect(await link.count(), name).toBe(1);
    }
  });

  test.for([
    ['structure-integrated-care-system', /Has as a part ICB and ICP;.* Place \(in our reading\)/],
    [
      'structure-integrated-neighbourhood-team',
      /Sits on Place-based board;.* has as a part PCN \(in our reading\)/,
    ],
  ] as const)('Space on %s says what stands to it', async ([id, says]) => {
    const page = await openExplore();
    await visibleDrawing(page).locator(`[data-item="${id}"]`).focus();
    await page.keyboard.press(' ');
    expect(await status(page)).toMatch(says);
  });

  test.for([360, 768, 1440])(
    'what is picked moves nothing when the script starts, %i px wide',
    async (width) => {
      const page = await openTab({ viewport: { width, height: 900 } });
      await delayScripts(page);
      const top = () => visibleDrawing(page).evaluate((drawing) => drawing.getBoundingClientRect().top);
      await page.goto(addressOf('/explore/?focus=structure-integrated-care-system'), { waitUntil: 'commit' });
      await page.locator('.levels-drawings').waitFor();
      await page.locator('footer').waitFor();
      // With the stylesheet one drawing is left.
      await expect.poll(() => visibleDrawing(page).count()).toBe(1);
      const before = await top();
      await page.locator('[data-levels-controls]').waitFor();
      await expect.poll(() => status(page)).not.toBe('');
      expect(await top()).toBeCloseTo(before, 0);
    },
  );

  test('on a telephone one button stands before the drawing, and unfolds the controls', async () => {
    const page = await openExplore('', 360);
    const height = () =>
      page.locator('[data-levels-controls]').evaluate((controls) => controls.getBoundingClientRect().height);
    expect(await height()).toBeLessThan(60);
    const focus = page.locator('[data-levels-focus]');
    expect(await focus.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Highlight or filter' }).click();
    await focus.selectOption('structure-integrated-care-system');
    expect(await lit(page)).toContain('structure-integrated-care-board');
    // What is said stays in sight, and hides nothing that the keyboard goes to.
    await visibleDrawing(page).locator('[data-item="structure-place"]').focus();
    await page.keyboard.press('ArrowDown');
    const { item, said } = await page.evaluate(() => ({
      item: document.activeElement!.getBoundingClientRect().bottom,
      said: document.querySelector('[data-levels-panel]')!.getBoundingClientRect(),
    }));
    expect(said.bottom).toBeLessThanOrEqual(900);
    expect(said.height).toBeGreaterThan(40);
    expect(item).toBeLessThanOrEqual(said.top + 1);
  });

  test('printed, the drawing fits on one page of A4', async () => {
    const page = await openExplore('', 680);
    await page.emulateMedia({ media: 'print' });
    const { width, height } = await visibleDrawing(page).evaluate((drawing) =>
      drawing.getBoundingClientRect(),
    );
    expect(width).toBeLessThanOrEqual(680);
    expect(height).toBeLessThanOrEqual(920);
  });

  test('works without a fault', () =>
    expectNoFault(openTab, ['/explore/?focus=structure-place&show=shared-action']));
});
