import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { readAtlas } from './built-site.ts';
import { openSearch, readCount, readResults, showAll } from './search-page.ts';

const openTab = useBrowser();
let page: Page;
beforeAll(async () => {
  page = await openTab();
});

/** What people type, what they should be given, and among how many of the first it should stand. */
const CASES: readonly (readonly [query: string, url: string, within: number])[] = [
  // A trainee meets letters and half-remembered phrases.
  ['ICP', '/structures/integrated-care-partnership/', 1],
  ['icb', '/structures/integrated-care-board/', 1],
  ['integrated care partnership', '/structures/integrated-care-partnership/', 1],
  ['PCN', '/structures/primary-care-network/', 1],
  ['PCNs', '/structures/primary-care-network/', 1],
  ['INT', '/structures/integrated-neighbourhood-team/', 1],
  ['neighborhood', '/structures/neighbourhood/', 3],
  ['place', '/structures/place/', 1],
  ['what is a place', '/structures/place/', 3],
  ['what does PCN stand for', '/structures/primary-care-network/', 3],
  ['difference between ICS and ICB', '/structures/integrated-care-system/', 3],
  ['core 20 plus 5', '/programmes/core20plus5/', 1],
  ['Core20PLUS5', '/programmes/core20plus5/', 1],
  ['performers list', '/shared-actions/7/', 3],
  ['performers list', '/glossary/performers-list/', 3],
  ['seeing the same GP', '/themes/continuity-of-care/', 1],
  ['Fuller report', '/sources/fuller-stocktake/', 3],
  // An educator looks for what to teach, and how.
  ['ARRS', '/programmes/additional-roles-reimbursement-scheme/', 1],
  ['additional roles reimbursement scheme', '/programmes/additional-roles-reimbursement-scheme/', 1],
  ['who supervises additional roles', '/high-impact-actions/7/', 3],
  ['supervision', '/themes/supervision/', 1],
  ['supervision', '/glossary/supervision/', 3],
  ['interprofessional education', '/high-impact-actions/8/', 3],
  ['multi-professional teaching', '/high-impact-actions/8/', 3],
  ['deskilling', '/high-impact-actions/9/', 3],
  ['longitudinal integrated clerkships', '/programmes/longitudinal-integrated-clerkship/', 1],
  ['training hub', '/structures/training-hub/', 1],
  ['leadership training protected time', '/high-impact-actions/3/', 3],
  // A board looks for an action, an owner, a date.
  ['shared action 7', '/shared-actions/7/', 1],
  ['shared action 7b', '/shared-actions/7/', 1],
  ['high-impact action 3', '/high-impact-actions/3/', 1],
  ['action 12', '/shared-actions/12/', 3],
  ['resilience plan', '/high-impact-actions/6/', 3],
  ['resilience plan', '/glossary/resilience-plan/', 3],
  ['deadline neighbourhood teams 2024', '/shared-actions/3/', 3],
  ['April 2024', '/shared-actions/3/', 3],
  ['DHSC', '/owners/department-of-health-and-social-care/', 1],
  ['department of health', '/owners/department-of-health-and-social-care/', 1],
  ['HEE', '/owners/health-education-england/', 1],
  ['NHSE', '/owners/nhs-england/', 1],
  ['NHS 111', '/glossary/nhs-111/', 3],
  ['NHS 111', '/shared-actions/2/', 3],
  ['estates strategy', '/shared-actions/10/', 1],
  ['premises', '/themes/estates/', 3],
  ['same day urgent care', '/shared-actions/1/', 3],
  ['data sharing agreements', '/shared-actions/9/', 3],
  ['co-production', '/shared-actions/13/', 3],
  ['GP contract', '/policy/rapid-work-on-contract-and-funding/', 3],
  ['GP contract', '/themes/funding-and-contracts/', 3],
  // A case, a role, a figure, a board of old, what came since.
  ['Healthy Hyde', '/case-studies/healthy-hyde/', 1],
  ['Frimley', '/icbs/qnq/', 1],
  ['QNQ', '/icbs/qnq/', 1],
  ['medical students', '/roles/medical-student/', 1],
  ['71.3', '/figures/direct-entry-to-specialty-training/', 1],
  ['what is an ICP', '/structures/integrated-care-partnership/', 1],
  ['abolition of NHS England', '/since/abolition-of-nhs-england-announced/', 1],
];

describe('search finds what people mean', () => {
  test.for(CASES)('“%s” gives %s within the first %i', async ([query, url, within]) => {
    await openSearch(page, { q: query });
    expect((await readResults(page)).slice(0, within)).toContain(url);
  });

  test('no record is listed twice, and the count is the length of the list', async () => {
    await openSearch(page, { q: 'primary care' });
    await showAll(page);
    const results = await readResults(page);
    expect(new Set(results).size).toBe(results.length);
    expect(results).toHaveLength(await readCount(page));
  });
});

describe('a short form and what it stands for find the same', () => {
  const { records } = readAtlas();
  const speakOf = (words: RegExp) =>
    records
      .filter(({ title, summary, text }) => words.test(`${title} ${summary} ${text}`))
      .map(({ url }) => url);

  test.for([
    ['ICB', 'integrated care board'],
    ['PCN', 'primary care network'],
    ['ARRS', 'additional roles reimbursement scheme'],
  ] as const)('%s, %s', async ([short, long]) => {
    const shortOnly = speakOf(new RegExp(`\\b${short}s?\\b`));
    const longOnly = speakOf(new RegExp(`\\b${long}s?\\b`, 'i'));
    for (const query of [short, long]) {
      await openSearch(page, { q: query });
      await showAll(page);
      const results = await readResults(page);
      expect({ query, missing: [...shortOnly, ...longOnly].filter((url) => !results.includes(url)) }).toEqual(
        { query, missing: [] },
      );
    }
  });
});
