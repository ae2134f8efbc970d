import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { indexedText, indexEntry, type IndexEntry } from './index-entry.ts';
import type { WordPlaces } from './match-records.ts';
import { findCalled, fitNames, readNames, type Fits } from './name-fit.ts';
import { makeWordForms } from './word-forms.ts';
import { indexTexts, type IndexedText } from './word-index.ts';

/** How well the entries fit, by id: best first. */
function makeFit(entries: readonly IndexEntry[], texts: readonly IndexedText[]) {
  const { postings, sizes } = indexTexts(texts);
  const index: WordPlaces = { postings: (word) => postings.get(word) ?? [], sizes };
  const names = readNames(entries);
  const formsOf = makeWordForms([...postings.keys()]);
  return (...wordings: string[]) =>
    new Map(
      [...fitNames(names, wordings, formsOf, index)]
        .map(([{ id }, fit]) => [id, fit] as const)
        .sort(([, a], [, b]) => b - a),
    );
}

const { records } = loadAtlas();
const fitOf = makeFit(
  records.map(indexEntry),
  records.map((record) => indexedText(record, new Map())),
);
const best = (...wordings: string[]) => [...fitOf(...wordings).keys()];

describe('fitNames', () => {
  test.each([
    ['supervising additional role', 'high-impact-action-7'],
    ['lengthening general practitioner training', 'training-lengthen-gp-training'],
    ['flu jabs', 'programme-flu-vaccination-in-pharmacies'],
  ])('%s fits the names of %s', (query, id) => expect(best(query).slice(0, 3)).toContain(id));

  test('another wording finds what the first does not', () => {
    expect(best('zebra')).toEqual([]);
    expect(best('zebra', 'unpaid carer')[0]).toBe('role-carer');
  });

  test('a query that is a title fits it entirely', () => {
    expect(Math.max(...fitOf('inverse care law').values())).toBeCloseTo(1.5);
  });

  test('nothing fits more than entirely', () => {
    for (const { title } of records.slice(0, 60))
      expect(Math.max(...fitOf(title, title).values())).toBeLessThan(1.5 + 1e-9);
  });

  test.each(['', '"', 'a'.repeat(5000), '😀', 'مرحبا', '.*[', '__proto__'])(
    '"%.9s" fits nothing',
    (query) => {
      expect(best(query)).toEqual([]);
    },
  );
});

const [first] = records.map(indexEntry);
if (!first) throw new Error('The atlas is empty.');

/** An invented entry with nothing but its names. */
const invented = (id: string, names: Partial<IndexEntry>): IndexEntry => ({
  ...first,
  id,
  title: '',
  short: null,
  aliases: [],
  ...names,
});

describe('the names of invented records', () => {
  const fit = makeFit(
    [
      invented('title', { title: 'Zebra' }),
      invented('short', { title: 'Striped horse of Africa', short: 'Zebra' }),
      invented('alias', { title: 'Dobbin', aliases: ['Zebra'] }),
      invented('longer', { title: 'Zebra crossing' }),
      invented('summary', { title: 'Road' }),
      invented('body', { title: 'Street' }),
    ],
    [
      { names: 'Zebra', summary: 'One.', body: 'Two.' },
      { names: 'Striped horse of Africa\nZebra', summary: 'One.', body: 'Two.' },
      { names: 'Dobbin\nZebra', summary: 'One.', body: 'Two.' },
      { names: 'Zebra crossing', summary: 'One.', body: 'Two.' },
      { names: 'Road', summary: 'Where zebras cross.', body: 'Two.' },
      { names: 'Street\nZebra 7', summary: 'One.', body: 'A zebra.' },
    ],
  );

  test('count by where the word stands', () => {
    const { title, short, alias, longer, summary, ...rest } = Object.fromEntries(fit('zebra')) as Record<
      string,
      number
    >;
    expect(title).toBeCloseTo(1.5);
    expect(short).toBeCloseTo(1.5);
    expect(alias).toBeLessThan(title ?? 0);
    expect(longer).toBeLessThan(title ?? 0);
    expect(summary).toBeLessThan(longer ?? 0);
    expect(summary).toBeLessThan(alias ?? 0);
    expect(summary).toBeGreaterThan(0);
    expect(rest).toEqual({});
  });

  test('fit in any form of a word', () => expect(fit('zebras').get('title')).toBeCloseTo(1.5));

  test('fit less where the query has other words', () => {
    expect(fit('zebra crossing').get('title')).toBeLessThan(fit('zebra').get('title') ?? 0);
    expect([...fit('crossing zebra').keys()][0]).toBe('longer');
  });

  test('are not held against a word that nobody has', () => {
    expect(fit('zebra qqqq')).toEqual(fit('zebra'));
  });

  test('count for less in another wording, and the best wording counts', () => {
    const reworded = fit('qqqq', 'zebra').get('title') ?? 0;
    expect(reworded).toBeLessThan(fit('zebra').get('title') ?? 0);
    expect(reworded).toBeGreaterThan(0);
    expect(fit('zebra', 'qqqq', 'zebra')).toEqual(fit('zebra'));
  });

  test('count a rare word for more than a common one', () => {
    expect(fit('crossing africa zebra').get('longer')).toBeGreaterThan(
      fit('crossing africa zebra').get('title') ?? 0,
    );
    expect(fit('dobbin zebra').get('alias')).toBeGreaterThan(fit('dobbin zebra').get('title') ?? 0);
  });
});

describe('findCalled', () => {
  const fitting = (...fits: number[]): Fits => new Map(fits.map((fit, i) => [invented(`${i}`, {}), fit]));
  const ids = (fits: Fits) => findCalled(fits).map(({ id }) => id);

  test.each<[string, number[], string[]]>([
    ['the best first', [1, 1.2, 0.9], ['1', '0', '2']],
    ['what fits nearly as well', [1, 0.6, 0.59], ['0', '1']],
    ['nothing that fits badly', [0.29, 0.2], []],
    ['what fits just well enough', [0.3], ['0']],
    ['nothing of nothing', [], []],
  ])('gives %s', (_, fits, called) => expect(ids(fitting(...fits))).toEqual(called));

  test('gives twenty at the most, the best of them', () => {
    const many = ids(fitting(...Array.from({ length: 50 }, (_, i) => 1 + i / 1000)));
    expect(many).toHaveLength(20);
    expect(many[0]).toBe('49');
    expect(many.at(-1)).toBe('30');
  });
});
