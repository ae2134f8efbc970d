import { beforeEach, expect, test } from 'vitest';
import { openFootings } from './clients.ts';
import { memoryCaches } from './memory-caches.ts';
import { openRecords, type Records } from './records.ts';

const tab = (id: string) => ({ id, url: 'https://example.org/', postMessage: () => {} });
const on = (id: string) => ({ from: 'release', id }) as const;
let records: Records;

beforeEach(() => {
  records = openRecords(memoryCaches(), 'https://example.org/');
});

test('a tab stays with the release that it was given, also for a later worker and after a stop', async () => {
  const older = openFootings(records, 'older');
  await older.note('a', on('older'));
  const later = openFootings(records, 'later');
  await later.settle([tab('a')], [tab('a')]);
  expect(await later.of('a')).toEqual(on('older'));
  expect(await openFootings(records, 'later').of('a')).toEqual(on('older'));
  expect(await later.of('b')).toEqual(on('later'));
});

test('a tab that no known worker served gets what the server has; before the first save, what is kept where nothing answers', async () => {
  const footings = openFootings(records, 'first');
  await footings.settle([tab('open'), tab('other worker')], [tab('other worker')]);
  expect(await footings.of('open')).toEqual({ from: 'server-first', id: 'first' });
  expect(await footings.of('other worker')).toEqual({ from: 'server' });
});

test('a release is needed until its last tab is gone', async () => {
  await openFootings(records, 'older').note('a', on('older'));
  const later = openFootings(records, 'later');
  await later.note('b', on('later'));
  expect(await later.tidy([tab('a'), tab('b')])).toEqual(new Set(['older', 'later']));
  expect(await later.tidy([tab('b')])).toEqual(new Set(['later']));
  expect([...(await records.footings()).keys()]).toEqual(['b']);
});
