import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on colours and sizes; all others answer alike in every scheme and width. */
const RULES_OF_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
  'aria-hidden-focus',
  'landmark-unique',
  'region',
];

/**
 * Runs axe on a page as it stands, with everything unfolded. One line for each element that fails a rule.
 * @param which `all` rules, or those of its `look`: for a page that has passed all rules in another scheme.
 */
export async function findBarriers(page: Page, which: 'all' | 'look' = 'all'): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // As text through the browser's debugger: the Content Security Policy would refuse a script element.
  await page.evaluate(axe.source);
  // axe leaves its one rule of WCAG 2.2 out unless it is named.
  const options: RunOptions =
    which === 'all'
      ? { runOnly: { type: 'tag', values: TAGS }, rules: { 'target-size': { enabled: true } } }
      : { runOnly: { type: 'rule', values: RULES_OF_LOOK } };
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      ...options,
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')} (${failureSummary?.replace(/\s+/g, ' ')})`,
      ),
    );
  }, options);
}
