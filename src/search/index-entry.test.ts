import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { shortForms } from './expand-query.ts';
import { indexedText, indexEntry, type IndexEntry } from './index-entry.ts';
import { nearTerms } from './near-terms.ts';
import { rankResults } from './rank.ts';
import { NO_FILTERS, passesFilters } from './search-state.ts';

const { records } = loadAtlas();

function entryOf(id: string): IndexEntry {
  const record = records.find((own) => own.id === id);
  if (!record) throw new Error(`No record ${id}.`);
  return indexEntry(record);
}

/** An invented entry, all of whose fields can be told. */
function invented(fields: Partial<IndexEntry>): IndexEntry {
  const facets = { kind: [], source: [], owner: [], level: [], stage: [], theme: [], strength: [], date: [] };
  const none = {
    id: 'term-x',
    slug: 'x',
    url: '/glossary/x/',
    short: null,
    aliases: [] as string[],
    led: false,
  };
  return { ...none, kind: 'term', title: 'Zebra', facets, ...fields };
}

describe('the facets of an entry', () => {
  test('a source is found under itself, and a theme under itself', () => {
    expect(entryOf('source-bjgp-editorial').facets.source).toEqual(['bjgp-editorial']);
    expect(entryOf('theme-leadership').facets.theme).toEqual(['theme-leadership']);
  });

  test('an action is found under the owners and levels of its parts', () => {
    const { owner, level, strength, date } = entryOf('shared-action-3').facets;
    expect(owner).toContain('owner-integrated-care-systems');
    expect(level).toEqual(expect.arrayContaining(['neighbourhood', 'place']));
    expect(strength).toContain('should');
    expect(date).toEqual(['2023-04', '2024-04']);
    expect(entryOf('shared-action-7').facets.owner).toContain('owner-primary-care-networks');
  });

  test('a year takes in its months', () => {
    const entry = entryOf('shared-action-3');
    const passes = (date: string) => passesFilters(entry, { ...NO_FILTERS, date: [date] });
    expect([passes('2024'), passes('2024-04'), passes('2025'), passes('2024-05')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('indexedText', () => {
  test('says the number, the parts, the dates and the document of an action', () => {
    const record = records.find(({ id }) => id === 'shared-action-3');
    if (!record) throw new Error('No record.');
    const { names, summary, body } = indexedText(record, new Map([['fuller-stocktake', 'Fuller Stocktake']]));
    const lines = names.split('\n');
    expect(lines[0]).toBe(record.title);
    expect(lines).toEqual(expect.arrayContaining(['Shared action 3', '3b', 'Fuller Stocktake']));
    expect(lines.slice(-2)).toEqual(['deadline April 2024', 'aim April 2023']);
    expect(summary).toBe(record.summary);
    expect(body).toContain(record.parts[0]?.text);
    expect(body).not.toContain(record.summary);
  });
});

describe('names', () => {
  test('the short name of a source is no acronym', () => {
    const source = invented({ kind: 'source', short: 'ZEB' });
    expect(shortForms([source])).toEqual([]);
    expect(shortForms([invented({ short: 'ZEB' })])).toEqual([{ short: 'ZEB', long: 'Zebra' }]);
  });

  test('an alias counts for more than a better score, a title for more than an alias', () => {
    const mention = invented({ id: 'term-m', title: 'Horse' });
    const alias = invented({ id: 'term-a', title: 'Stripes', aliases: ['zebras'] });
    const title = invented({ id: 'term-t' });
    const scored = new Map([mention, alias, title].map((entry, i) => [entry, 3 - i]));
    expect(rankResults({ outright: ['zebra'], also: [] }, scored).map(({ id }) => id)).toEqual([
      'term-t',
      'term-a',
      'term-m',
    ]);
  });

  test('of one name the structure comes before the owner, the theme and the term', () => {
    const kinds = ['term', 'theme', 'owner', 'structure', 'case-study'] as const;
    const scored = new Map(kinds.map((kind) => [invented({ id: kind, kind }), 1]));
    const order = ['structure', 'owner', 'theme', 'term', 'case-study'];
    expect(rankResults({ outright: ['zebra'], also: [] }, scored).map(({ id }) => id)).toEqual(order);
  });

  test('what is far off is not near', () => {
    expect(nearTerms('zebru', [invented({})])).toHaveLength(1);
    expect(nearTerms('giraffe', [invented({})])).toEqual([]);
    expect(nearTerms('zexyz', [invented({})])).toEqual([]);
  });
});
