import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { listFiles, listPages, readAtlas, readBuilt } from './built-site.ts';
import { readFacts } from './page-facts.ts';

const openTab = useBrowser();
const { records, relations } = readAtlas();
const parts = records.flatMap((record) => record.parts.map((part) => ({ record, part })));

describe('atlas.json', () => {
  test('satisfies its schema', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readBuilt('/data/atlas.schema.json')),
    );
    validate(JSON.parse(readBuilt('/data/atlas.json')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('every record has a page, and every record page a record', () => {
    const pages = listPages();
    const urls = records.map(({ url }) => url);
    expect(urls.filter((url) => !pages.includes(url))).toEqual([]);
    const segments = new Set(urls.map((url) => url.split('/')[1]));
    const recordPages = pages.filter((url) => url.split('/').length === 4 && segments.has(url.split('/')[1]));
    expect(recordPages.filter((url) => !urls.includes(url))).toEqual([]);
  });

  test('relations join records and parts that exist', () => {
    const known = new Set<string>([
      ...records.map(({ id }) => id),
      ...parts.map(({ record, part }) => `${record.id}#${part.id}`),
    ]);
    expect(relations.flatMap(({ from, to }) => [from, to]).filter((end) => !known.has(end))).toEqual([]);
  });
});

describe('addresses within pages', () => {
  const ids = new Map<string, string[]>();
  const addresses = new Map<string, string[]>();
  beforeAll(async () => {
    const tab = await openTab();
    for (const { url } of records) {
      const facts = await readFacts(tab, readBuilt(url));
      ids.set(url, facts.ids);
      addresses.set(url, facts.addresses);
    }
  });

  test('every later note publishes what its page links to', () => {
    const later = records.flatMap(({ url, notes }) =>
      notes.filter((note) => note.voice === 'later').map((note) => ({ page: url, ...note })),
    );
    const linked = later.filter((note) => note.url !== null);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter(({ page, url }) => !addresses.get(page)?.includes(url ?? ''))).toEqual([]);
    expect(linked.filter(({ title, publisher }) => !title || !publisher)).toEqual([]);
  });

  test('every part has its address', () => {
    expect(parts.filter(({ record, part }) => !ids.get(record.url)?.includes(part.id))).toEqual([]);
  });

  test('every passage that is cited has its address', () => {
    const cites = [...records, ...parts.map(({ part }) => part), ...relations].flatMap(
      (citing) => citing.cites,
    );
    const missing = cites.flatMap(({ source, passages }) =>
      passages
        .filter((passage) => !ids.get(`/sources/${source}/`)?.includes(passage))
        .map((passage) => `${source} ${passage}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the other files', () => {
  test('each record stands alone as it stands in the whole', () => {
    const alone = listFiles().filter((file) => file.startsWith('/data/records/'));
    expect(alone).toHaveLength(records.length);
    for (const record of records) {
      expect(JSON.parse(readBuilt(`/data/records/${record.id}.json`))).toMatchObject(record);
    }
  });

  test.for([
    ['/data/records.csv', records.map(({ id }) => id)],
    ['/data/parts.csv', parts.map(({ record, part }) => `${record.id}#${part.id}`)],
    ['/data/relations.csv', relations.map(({ from }) => from)],
  ] as const)('%s has a row for each', ([file, firstColumn]) => {
    const rows = csvParse(readBuilt(file));
    expect(rows.map((row) => row[rows.columns[0] ?? ''])).toEqual(firstColumn);
    expect(rows.filter((row) => Object.keys(row).length !== rows.columns.length)).toEqual([]);
  });
});
