import { expect, test } from 'vitest';
import { indexAtlas } from '../../graph/atlas-index.ts';
import { INVENTED_CHANGES } from '../../graph/invented-changes.ts';
import { buildAtlas } from '../../load/build-atlas.ts';
import { inventedFiles } from '../../load/invented-content.ts';
import type { FigureRecord } from '../../model/atlas.ts';
import { outlinePage } from './page-outline.ts';

const index = indexAtlas(buildAtlas(inventedFiles(INVENTED_CHANGES)));
const record = (id: string) => index.byId.get(id)!;
const idsOf = (own: ReturnType<typeof record>) => outlinePage(index, own).entries.map(({ id }) => id);

test('an ask is outlined in the order of its page', () => {
  expect(idsOf(record('shared-action-1'))).toEqual([
    'what-is-asked',
    'what-stands-in-the-way',
    'for-you',
    'since',
    'connected',
  ]);
});

test('a source has what it asks for and its passages last', () => {
  expect(idsOf(record('source-invented-report')).slice(-2)).toEqual(['records', 'passages']);
});

test('a figure begins with its values, and says whether there is one', () => {
  const value = { label: 'All', value: 1, unit: 'teams', printed: '1' };
  const { sections } = record('shared-action-1');
  const figure = (series: FigureRecord['series']) =>
    ({ ...record('theme-teams'), kind: 'figure', sections, series }) as unknown as FigureRecord;
  const [first, second] = outlinePage(index, figure([value])).entries;
  expect([first, second?.id]).toEqual([{ id: 'values', label: 'The value' }, 'what-stands-in-the-way']);
  expect(outlinePage(index, figure([value, value])).entries[0]?.label).toBe('The values');
});

test('a page without later notes, asks or relations has no headings for them', () => {
  const alone = { ...record('theme-teams'), id: 'theme-alone' as never, notes: [], parts: [] };
  expect(idsOf(alone)).toEqual(
    expect.not.arrayContaining(['since', 'connected', 'for-you', 'what-is-asked']),
  );
});
