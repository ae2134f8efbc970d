import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../load/atlas.ts';
import { SYNONYMS_FILE } from '../load/read-synonyms.ts';
import { SEARCH_FILES, startEngine, type ReadFile, type SearchWords } from './engine.ts';
import { FACETS, indexedText, indexEntry, type Facet } from './index-entry.ts';
import type { JudgedQuery } from './judge.ts';
import type { Phrase } from './mark-words.ts';
import { unpackWords } from './packed-words.ts';
import { normalise } from './plain-words.ts';
import { searchFiles } from './search-index-integration.ts';
import { countFacet, NO_FILTERS, passesFilters } from './search-state.ts';

const atlas = loadAtlas();
const synonyms = readFileSync(SYNONYMS_FILE, 'utf8');
const files = searchFiles(atlas, synonyms);
const judged = JSON.parse(
  readFileSync(new URL('judged-queries.json', import.meta.url), 'utf8'),
) as JudgedQuery[];

const parse = <Content>(path: string): Content => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no file ${path}.`);
  return JSON.parse(content) as Content;
};
const BASE = [SEARCH_FILES.table, SEARCH_FILES.words, SEARCH_FILES.synonyms];
const SHARDS = [...files.keys()].filter((path) =>
  path.startsWith(SEARCH_FILES.shard('').split('.')[0] ?? ''),
);
const wordsIn = (shard: string) => Object.keys(parse<object>(shard)).sort();
const shardOf = new Map(SHARDS.flatMap((shard) => wordsIn(shard).map((word) => [word, shard])));
const words = [...shardOf.keys()].sort();

/** An engine that notes what it asks for; `fail` tells which of it cannot be had. */
async function startNoting(fail: (path: string) => boolean = () => false) {
  const reads: string[] = [];
  const read: ReadFile = async (path) => {
    reads.push(path);
    if (fail(path)) throw new Error(`${path} answered 503.`);
    return parse(path);
  };
  return { reads, engine: await startEngine(read) };
}

const { engine } = await startNoting();
const find = async (query: string) => (await engine.search(query)).entries.map(({ id }) => id);

// The words of each record's text, as they are published, line by line and with a space at either end.
const sourceNames = new Map(
  atlas.records
    .filter(({ kind }) => kind === 'source')
    .map(({ slug, short, title }) => [slug, short ?? title]),
);
const linesOf = new Map<string, string[]>(
  atlas.records.map((record) => {
    const { names, summary, body } = indexedText(record, sourceNames);
    return [
      record.id,
      [names, summary, body].flatMap((text) => text.split('\n').map((line) => ` ${normalise(line)} `)),
    ];
  }),
);
/** The records that have a line which passes. */
const recordsWith = (passes: (line: string) => boolean) =>
  [...linesOf].filter(([, lines]) => lines.some(passes)).map(([id]) => id);

/** A small seeded generator (Park and Miller), so that a failure comes again. */
function seeded(seed: number) {
  let state = seed;
  const below = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return { below, pick };
}

/** Every word to be marked, by itself. */
const marksOf = (phrases: readonly Phrase[]) => phrases.flat().flatMap((forms) => [...forms]);

describe('a search', () => {
  test('knows every record', () => {
    expect(engine.entries).toStrictEqual(atlas.records.map(indexEntry));
  });

  test.each([
    ['ICP', 'structure-integrated-care-partnership'],
    ['integrated care partnership', 'structure-integrated-care-partnership'],
    ['what is an ICP?', 'structure-integrated-care-partnership'],
    ['PCNs', 'structure-primary-care-network'],
    ['shared action 7', 'shared-action-7'],
    ['perfomers list', 'term-performers-list'],
  ])('%s finds first %s', async (query, id) => expect((await find(query))[0]).toBe(id));

  test.each(['', ' ', '"', '""', '+', '😀', 'مرحبا', '.*[', 'zzqxv', '"zzqxv"', 'x'.repeat(5000)])(
    '“%.9s” finds nothing',
    async (query) => expect(await find(query)).toEqual([]),
  );

  test('lists only records with all the words, where there are any', async () => {
    const { entries, partial } = await engine.search('performers list');
    expect(partial).toBe(false);
    const named = recordsWith((line) => line.includes(' performers list '));
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    expect(entries.length).toBeLessThan(engine.entries.length / 10);
  });

  test.each([
    ['HEE successor', 'owner-health-education-england'],
    ['fellowship after CCT', 'term-fellowship'],
    ['hospital as a big local employer', 'term-anchor-institution'],
  ])('%s finds what is called nearly so, though its text has not every word: %s', async (query, id) => {
    expect((await find(query)).slice(0, 3)).toContain(id);
  });

  test('finds each word of the atlas in each record that has it', async () => {
    for (const word of words.filter((_, i) => i % 29 === 0)) {
      const found = new Set(await find(word));
      const wanted = recordsWith((line) => line.includes(` ${word} `));
      expect({ word, missed: wanted.filter((id) => !found.has(id)) }).toEqual({ word, missed: [] });
      expect(found.size).toBeGreaterThan(0);
    }
  });

  test.each([
    [['PCN', 'PCNs', 'primary care network', 'primary care networks'], / (?:pcn|primary care network)s? /],
    [['ICB', 'ICBs', 'integrated care board'], / (?:icb|integrated care board)s? /],
    [['GP', 'GPs', 'general practitioner'], / (?:gp|general practitioner)s? /],
  ])('%j each find whatever says any of them', async (queries, pattern) => {
    const wanted = recordsWith((line) => pattern.test(line));
    expect(wanted.length).toBeGreaterThan(40);
    for (const query of queries) {
      const found = new Set(await find(query));
      expect({ query, missed: wanted.filter((id) => !found.has(id)) }).toEqual({ query, missed: [] });
    }
  });

  test.each(['mobility', 'digitisation', 'security', 'localise', 'hospitalised', 'equalise', 'formality'])(
    'either finds “%s” or says that the atlas lacks it',
    async (query) => {
      const { entries, spelling } = await engine.search(query);
      expect(entries.length > 0 || spelling.strange.includes(query)).toBe(true);
    },
  );

  test('of a career is no search for care', async () => {
    const found = await find('career');
    expect(found).toEqual(expect.arrayContaining(recordsWith((line) => / careers? /.test(line))));
    expect(found.length).toBeLessThan((await find('care')).length / 2);
  });

  test.each(['__proto__ constructor', 'constructor', 'toString', 'hasOwnProperty valueOf', '__proto__'])(
    'takes %s for words',
    async (query) => {
      const { entries } = await engine.search(query, { without: ['__proto__'] });
      expect(entries.filter((entry) => !engine.entries.includes(entry))).toEqual([]);
    },
  );

  test('gives the same list each time', async () => {
    for (const { query } of judged.slice(0, 20)) expect(await find(query)).toEqual(await find(query));
  });
});

describe('a quotation', () => {
  const expectExact = async (phrase: string) => {
    const plain = normalise(phrase);
    const wanted = recordsWith((line) => line.includes(` ${plain} `));
    const found = await find(`"${phrase}"`);
    expect({ phrase, found: [...found].sort() }).toEqual({ phrase, found: wanted.sort() });
    return found;
  };

  test.each([
    'integrated care board',
    'Integrated Care Boards',
    'general practice',
    'team of teams',
    'co-located',
    'place-based',
    'GPs',
  ])('“%s” finds just the records that say so', async (phrase) => {
    expect((await expectExact(phrase)).length).toBeGreaterThan(0);
  });

  test.each(['care integrated board', 'board care', 'supervisings', 'integrated care zzqxv'])(
    '“%s” finds nothing',
    async (phrase) => expect(await expectExact(phrase)).toEqual([]),
  );

  test('of any words that follow one another, 300 random ones', async () => {
    const { below, pick } = seeded(5);
    const lines = [...linesOf.values()].flat();
    for (let round = 0; round < 300; round++) {
      const line = pick(lines).trim().split(' ');
      const from = below(line.length);
      const phrase = line.slice(from, from + 1 + below(5)).join(' ');
      if (phrase) expect((await expectExact(phrase)).length).toBeGreaterThan(0);
    }
  });

  test('asks for other words too', async () => {
    const [quoted, both] = [await find('"integrated care board"'), await find('"integrated care board" GP')];
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(quoted.length);
    expect(quoted).toEqual(expect.arrayContaining(both));
  });

  test('is put for nothing else', async () => {
    const { expansions, corrected, phrases } = await engine.search('"ICP"');
    expect({ expansions, corrected, marked: marksOf(phrases) }).toEqual({
      expansions: [],
      corrected: null,
      marked: ['icp'],
    });
    expect(await engine.search('"perfomers list"')).toMatchObject({ corrected: null, entries: [] });
  });
});

describe('what a search says of itself', () => {
  test('a search is partial where no record has all of it, and lists those that have half', async () => {
    const phrases = ['general practice', 'medical school', 'performers list', 'link worker'];
    const has = new Map(
      phrases.map((phrase) => [phrase, recordsWith((line) => line.includes(` ${phrase} `))]),
    );
    const countOf = (id: string) => phrases.filter((phrase) => has.get(phrase)?.includes(id)).length;
    const counts = [...linesOf.keys()].map((id) => [id, countOf(id)] as const);
    expect(Math.max(...counts.map(([, count]) => count))).toBe(2);

    const { entries, partial } = await engine.search(phrases.map((phrase) => `"${phrase}"`).join(' '));
    expect(partial).toBe(true);
    const half = counts.filter(([, count]) => count >= phrases.length / 2).map(([id]) => id);
    expect(entries.map(({ id }) => id).sort()).toEqual(half.sort());
  });

  test('so is one with a word that the atlas lacks', async () => {
    const { entries, partial, spelling } = await engine.search('zzqxv place');
    expect({ partial, strange: spelling.strange }).toEqual({ partial: true, strange: ['zzqxv'] });
    expect(entries.map(({ id }) => id)).toEqual(await find('place'));
  });

  test('no other is', async () => {
    for (const query of ['place', 'integrated care board', 'GP training', ''])
      expect((await engine.search(query)).partial).toBe(false);
  });

  test('a slip of the keys is put right, unless the words typed are meant', async () => {
    const slip = 'perfomers list';
    const right = await engine.search(slip);
    expect(right.corrected).toEqual({ from: slip, to: 'performers list' });
    expect(right.entries).toEqual((await engine.search('performers list')).entries);
    const literal = await engine.search(slip, { literal: true });
    expect(literal).toMatchObject({ corrected: null, expansions: [] });
    expect(literal.spelling.strange).toEqual(['perfomers']);
    expect(literal.partial).toBe(true);
  });

  test('what is put for words is named, and can be switched off', async () => {
    const both = await engine.search('ICP');
    const names = both.expansions.map(({ to }) => to);
    expect(names).toContain('Integrated care partnership');
    const alone = await engine.search('ICP', { without: names });
    expect(alone.expansions).toEqual([]);
    expect(marksOf(both.phrases)).toEqual(expect.arrayContaining(['icp', 'icps', 'partnership']));
    expect(marksOf(alone.phrases)).not.toContain('partnership');
    expect(both.entries).toEqual(expect.arrayContaining([...alone.entries]));
  });

  test.each([
    ['access on the day', ['access', 'day', 'days'], ['on', 'the']],
    ['supervising', ['supervision', 'supervised', 'supervisor'], ['super']],
    ['perfomers list', ['performers', 'list'], ['perfomers']],
    ['who is the', [], ['who', 'is', 'the']],
    ['"team of teams"', ['team', 'of', 'teams'], []],
  ])('%s: the words that tell are to be marked, in their forms', async (query, marked, unmarked) => {
    const own = marksOf((await engine.search(query)).phrases);
    expect(own).toEqual(expect.arrayContaining(marked));
    expect(unmarked.filter((word) => own.includes(word))).toEqual([]);
  });

  test('a synonym that is switched off finds nothing more', async () => {
    const both = await engine.search('supervision');
    const alone = await engine.search('supervision', { without: both.expansions.map(({ to }) => to) });
    expect(both.expansions.length).toBeGreaterThan(0);
    expect(alone.entries.length).toBeLessThan(both.entries.length);
    const said = new Set(recordsWith((line) => line.includes(' supervis')));
    expect(alone.entries.filter(({ id }) => !said.has(id))).toEqual([]);
  });
});

describe('what is read', () => {
  test('before a search: what every search needs, and no more', async () => {
    const { reads } = await startNoting();
    expect(reads.sort()).toEqual([...BASE].sort());
  });

  test('for a search: the shards of its words, once each', async () => {
    const { reads, engine: own } = await startNoting();
    reads.length = 0;
    await own.search('"primary care network"');
    expect(reads.sort()).toEqual(
      [...new Set(['primary', 'care', 'network'].map((word) => shardOf.get(word)))].sort(),
    );
    reads.length = 0;
    await own.search('"network" "care"');
    expect(reads).toEqual([]);
  });

  test('at once, where two searches want the same: once', async () => {
    const { reads, engine: own } = await startNoting();
    await Promise.all([own.search('"care"'), own.search('"care"'), own.search('"care"')]);
    expect(reads.filter((path) => path === shardOf.get('care'))).toHaveLength(1);
  });

  test('for nothing: nothing', async () => {
    const { reads, engine: own } = await startNoting();
    reads.length = 0;
    for (const query of ['', '"', 'zzqxv', '😀']) await own.search(query);
    expect(reads).toEqual([]);
  });

  test('of a record: its text, once, and the summaries of all together', async () => {
    const { reads, engine: own } = await startNoting();
    const at = own.entries.findIndex(({ id }) => id === 'term-performers-list');
    const entry = own.entries[at];
    const record = atlas.records[at];
    if (!entry || !record) throw new Error('No record.');
    reads.length = 0;
    expect(await own.summaryOf(entry)).toBe(record.summary);
    const excerpt = await own.excerptOf(entry, [[new Set(['performers'])]]);
    expect(excerpt.some(({ marked }) => marked)).toBe(true);
    expect(await own.excerptOf(entry, [[new Set(['zzqxv'])]])).toEqual([]);
    expect(reads).toEqual([SEARCH_FILES.text(entry.id)]);
    expect(await own.summaries()).toEqual(atlas.records.map(({ summary }) => summary));
    expect(reads).toEqual([SEARCH_FILES.text(entry.id), SEARCH_FILES.summaries]);
  });

  test('is in files that are named for it, and every file is read by somebody', async () => {
    const { reads, engine: own } = await startNoting();
    for (const { query } of judged) await own.search(query);
    await Promise.all(own.entries.map((entry) => own.summaryOf(entry)));
    await own.summaries();
    const named = new Set([
      ...BASE,
      SEARCH_FILES.summaries,
      ...SHARDS,
      ...own.entries.map(({ id }) => SEARCH_FILES.text(id)),
    ]);
    expect(reads.filter((path) => !named.has(path))).toEqual([]);
    expect(new Set(reads).size).toBe(reads.length);
    expect([...files.keys()].sort()).toEqual([...named].sort());
  });
});

describe('a file that cannot be had', () => {
  test.each([...BASE])('%s: the engine does not start, and the error says why', async (broken) => {
    await expect(startNoting((path) => path === broken)).rejects.toThrow(`${broken} answered 503.`);
  });

  test('fails the searches that need it, and no others', async () => {
    const broken = shardOf.get('network') ?? '';
    const { engine: own } = await startNoting((path) => path === broken);
    await expect(own.search('primary care network')).rejects.toThrow(broken);
    await expect(own.search('primary care network')).rejects.toThrow(broken);
    expect((await own.search('"place"')).entries).toEqual((await engine.search('"place"')).entries);
  });

  test('is asked for again, and then the search works', async () => {
    const failed = new Set<string>();
    const { reads, engine: own } = await startNoting((path) => {
      const first = SHARDS.includes(path) && !failed.has(path);
      failed.add(path);
      return first;
    });
    await expect(own.search('"integrated care board"')).rejects.toThrow('answered 503');
    expect(await own.search('"integrated care board"')).toEqual(
      await engine.search('"integrated care board"'),
    );
    expect(reads.filter((path) => path === shardOf.get('integrated'))).toHaveLength(2);
  });

  test('may be the text of a record', async () => {
    let broken = true;
    const { engine: own } = await startNoting((path) => broken && path.startsWith('search/texts/'));
    const [entry] = own.entries;
    if (!entry) throw new Error('The atlas is empty.');
    await expect(own.summaryOf(entry)).rejects.toThrow(entry.id);
    await expect(own.excerptOf(entry, [[new Set(['a'])]])).rejects.toThrow(entry.id);
    broken = false;
    expect(await own.summaryOf(entry)).toBe(atlas.records[0]?.summary);
  });
});

describe('ten thousand random searches', () => {
  const SCRAPS = [
    ...[
      '"',
      '""',
      '+',
      '-',
      '–',
      '*',
      '?',
      '(',
      ')',
      ':',
      '~1',
      '^2',
      '&',
      '|',
      '<b>',
      '\\',
      '.*[',
      '\u0000',
    ],
    ...['NOT', 'AND', 'OR', 'NEAR/3', 'title:', '__proto__', 'constructor', 'who owns', 'what is', 'v'],
    ...[
      '🩺',
      '👩🏽‍⚕️',
      'é',
      'e\u0301',
      'ﬁ',
      '½',
      '\uD800',
      '\uDC00',
      '\u202E',
      'طب الأسرة',
      'רופא',
      '全科医生',
      '\n',
      '\u00A0',
    ],
  ];
  const values = Object.fromEntries(
    FACETS.map((facet) => [facet, [...countFacet(facet, engine.entries, NO_FILTERS).keys()]]),
  ) as Record<Facet, string[]>;

  test('raise nothing, list no record twice, and count right', { timeout: 120_000 }, async () => {
    const { below, pick } = seeded(17);
    const piece = () => {
      const word = pick(words);
      const chance = below(20);
      if (chance < 10) return word;
      if (chance < 13) return word.slice(0, 1 + below(word.length));
      if (chance < 14) return word.slice(below(word.length));
      if (chance < 15) return word.toUpperCase();
      if (chance < 16) return `"${word} ${pick(words)}"`;
      return pick(SCRAPS);
    };
    const text = () =>
      below(20) === 0
        ? pick(judged).query
        : Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, piece).join(pick([' ', ' ', ' ', '-', '']));
    let listed = 0;
    for (let round = 0; round < 10_000; round++) {
      const query = text();
      const wishes = { literal: below(4) === 0, without: below(4) === 0 ? [pick(words), query] : [] };
      const { entries, phrases } = await engine.search(query, wishes);
      if (new Set(entries).size !== entries.length)
        expect({ query, twice: true }).toEqual({ query, twice: false });
      if (marksOf(phrases).includes('')) expect({ query, marked: '' }).toEqual({ query });
      listed += entries.length;

      const filters = Object.fromEntries(
        FACETS.map((facet) => [facet, below(5) === 0 ? [pick(values[facet]), pick(values[facet])] : []]),
      ) as Record<Facet, string[]>;
      const facet = pick(FACETS);
      const counts = countFacet(facet, entries, filters);
      for (const value of [pick(values[facet]), ...[...counts.keys()].slice(0, 2)]) {
        const chosen = { ...filters, [facet]: [value] };
        const list = entries.filter((entry) => passesFilters(entry, chosen));
        if ((counts.get(value) ?? 0) !== list.length)
          expect({ query, filters, facet, value, count: counts.get(value) ?? 0 }).toMatchObject({
            count: list.length,
          });
      }
    }
    expect(listed).toBeGreaterThan(100_000);
  });
});

describe('the files of the search', () => {
  test('are the same each time', () => {
    expect([...searchFiles(loadAtlas(), synonyms)]).toEqual([...files]);
  });

  test('have no shard that is longer than it need be', () => {
    const long = SHARDS.filter((shard) => (files.get(shard) ?? '').length > 4000);
    expect(long.filter((shard) => wordsIn(shard).length > 1)).toEqual([]);
    expect(SHARDS.length).toBeGreaterThan(100);
  });

  test('have every word once', () => {
    expect(SHARDS.flatMap(wordsIn).sort()).toEqual(words);
    const { words: whole, joined } = parse<SearchWords>(SEARCH_FILES.words);
    expect([...unpackWords(whole), ...unpackWords(joined)].sort()).toEqual(words);
    expect(unpackWords(joined)).toContain('colocated');
  });

  test('weigh little for a first search, whatever is asked', { timeout: 60_000 }, async () => {
    const weights = new Map<string, number>();
    const weigh = (path: string) => {
      const weight = weights.get(path) ?? gzipSync(files.get(path) ?? '').length;
      weights.set(path, weight);
      return weight;
    };
    const heavy: string[] = [];
    for (const { query } of judged) {
      const { reads, engine: own } = await startNoting();
      const { entries } = await own.search(query);
      await Promise.all(entries.slice(0, 20).map((entry) => own.summaryOf(entry)));
      const weight = reads.reduce((sum, path) => sum + weigh(path), 0);
      if (weight >= 122_000) heavy.push(`${query}: ${weight}`);
    }
    expect(heavy).toEqual([]);
  });
});
