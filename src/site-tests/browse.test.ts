import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { BASE, readAtlas, readBuilt } from './built-site.ts';
import { readLists, readValues, type ListedValue, type PageLists } from './browse-lists.ts';

const openTab = useBrowser();
const { records } = readAtlas();
const parts = records.flatMap((record) => record.parts.map((part) => ({ record, part })));
const pages = new Map<string, PageLists>();
let values: ListedValue[];

beforeAll(async () => {
  const tab = await openTab();
  values = await readValues(tab, readBuilt('/browse/'));
  for (const { url } of values) pages.set(url, await readLists(tab, readBuilt(pathOf(url)), hashOf(url)));
});

const withoutBase = (address: string) => address.slice(BASE.length - 1);
const pathOf = (address: string) => withoutBase(address).replace(/[?#].*/, '');
const hashOf = (address: string) => address.split('#')[1] ?? null;

/** The year of an event, a document or a development; the date of a figure is not such a year. */
function yearOf(record: (typeof records)[number]): string | null {
  return record.kind !== 'figure' && 'date' in record ? String(record.date).slice(0, 4) : null;
}

/** How many things have the value, counted from the published data alone. */
const EXPECTED: Record<string, (value: string) => number> = {
  owner: (id) => parts.filter(({ part }) => part.owners.some(({ owner }) => owner === id)).length,
  level: (level) => parts.filter(({ part }) => part.levels.some((own) => own === level)).length,
  stage: (stage) => records.filter((own) => own.parts.length && own.stages.some((of) => of === stage)).length,
  theme: (id) =>
    records.filter((own) => [own, ...own.parts].some(({ themes }) => themes.some((of) => of === id))).length,
  source: (id) => parts.filter(({ part }) => part.cites[0]?.source === id).length,
  strength: (strength) => parts.filter(({ part }) => part.strength === strength).length,
  year: (year) =>
    parts.filter(({ part }) => part.dates.some(({ date }) => date.startsWith(year))).length +
    records.filter((own) => yearOf(own) === year).length,
  kind: (kind) => records.filter((own) => own.kind === kind).length,
};

/** The value that a search or, where it has none, a page of its own is about. */
function valueOf({ search, url }: ListedValue): string {
  return search ? (/=(.+)$/.exec(search)?.[1] ?? '') : (pathOf(url).split('/').at(-2) ?? '');
}

describe('browse', () => {
  test('each facet is there with values, and every count is that of the published data', () => {
    expect([...new Set(values.map(({ facet }) => facet))].sort()).toEqual(Object.keys(EXPECTED).sort());
    const faults = values.filter((value) => EXPECTED[value.facet]?.(valueOf(value)) !== value.count);
    expect(faults).toEqual([]);
  });

  test('every value of which the data has something is there', () => {
    const shown = (facet: string) => values.filter((value) => value.facet === facet).map(valueOf);
    const unique = (all: readonly string[]) => [...new Set(all)].sort();
    expect(shown('owner').sort()).toEqual(
      unique(parts.flatMap(({ part }) => part.owners.map(({ owner }) => owner))),
    );
    expect(shown('strength').sort()).toEqual(unique(parts.map(({ part }) => part.strength)));
    expect(shown('kind').sort()).toEqual(unique(records.map(({ kind }) => kind)));
    expect(shown('year').sort()).toEqual(
      unique([
        ...parts.flatMap(({ part }) => part.dates.map(({ date }) => date.slice(0, 4))),
        ...records.flatMap((own) => yearOf(own) ?? []),
      ]),
    );
  });

  test('every count is the length of the list that it leads to', () => {
    const faults = values
      .filter(({ facet }) => facet !== 'kind')
      .map(({ facet, url, count }) => ({ url, count, listed: listedOn(facet, url) }))
      .filter(({ count, listed }) => listed !== count);
    expect(faults).toEqual([]);
  });

  test('headings of groups say how long their lists are', () => {
    const own = [...pages].filter(([url]) => withoutBase(url).startsWith('/browse/'));
    expect(own.length).toBeGreaterThan(20);
    const faults = own.flatMap(([url, { headed }]) =>
      headed.filter(({ said, items }) => said !== items).map((heading) => ({ url, ...heading })),
    );
    expect(faults).toEqual([]);
  });

  test('every page leads back, and to the search that has it as its filter', () => {
    for (const { url, search } of values.filter((value) => withoutBase(value.url).startsWith('/browse/'))) {
      expect(readBuilt(pathOf(url))).toContain(`href="${BASE}browse/#`);
      if (search) expect(readBuilt(pathOf(url))).toContain(`href="${search}"`);
    }
  });
});

/** Single asks where the page lists asks; whole records where it lists those; both on the page of a year. */
function listedOn(facet: string, url: string): number {
  const lists = pages.get(url);
  const asks = new Set(lists?.asks).size;
  const whole = new Set(lists?.records).size;
  return facet === 'year' ? asks + whole : facet === 'stage' || facet === 'theme' ? whole : asks;
}
