import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadAtlas } from '../load/atlas.ts';
import { readSynonyms, SYNONYMS_FILE } from '../load/read-synonyms.ts';
import type { Atlas } from '../model/atlas.ts';
import { SEARCH_FILES, type SearchTable, type SearchText, type SearchWords } from './engine.ts';
import { indexedText, indexEntry } from './index-entry.ts';
import { packWords } from './packed-words.ts';
import { synonymsOf } from './synonyms.ts';
import { packSizes, packTable } from './table.ts';
import { indexTexts, packShards } from './word-index.ts';

// Letters of JSON: about 1.5 kB compressed, so that a search loads little besides the words it asks for.
const SHARD = 4_000;

/** After the build: writes what the search page reads, into `search/` of the built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'integration-atlas:search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = searchFiles(loadAtlas(), readFileSync(SYNONYMS_FILE, 'utf8'));
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${files.size} files`);
      },
    },
  };
}

/** What the search reads, as JSON by path. A shard is named after what it holds, so that none is taken for another. */
export function searchFiles({ records }: Atlas, synonymsYaml: string): Map<string, string> {
  const sourceNames = new Map(
    records.filter(({ kind }) => kind === 'source').map(({ slug, short, title }) => [slug, short ?? title]),
  );
  const texts = records.map((record) => indexedText(record, sourceNames));
  const { postings, joined, sizes } = indexTexts(texts);
  const words = [...postings.keys()].sort();
  const packedWords: SearchWords = {
    words: packWords(words.filter((word) => !joined.has(word))),
    joined: packWords(words.filter((word) => joined.has(word))),
  };
  const shards = packShards(postings, SHARD).map(({ first, words }) => {
    const content = JSON.stringify(words);
    return { first, content, name: createHash('sha256').update(content).digest('hex').slice(0, 8) };
  });
  const table: SearchTable = {
    ...packTable(records.map(indexEntry)),
    sizes: packSizes(sizes),
    shards: { firsts: shards.map(({ first }) => first), names: shards.map(({ name }) => name) },
  };
  // The gate has checked the file by now.
  const { groups } = readSynonyms(synonymsYaml);
  const plain = texts.flatMap(({ names, summary, body }) => [names, summary, body]);
  const json = (content: unknown) => JSON.stringify(content);
  return new Map([
    [SEARCH_FILES.table, json(table)],
    [SEARCH_FILES.words, json(packedWords)],
    [SEARCH_FILES.synonyms, json(synonymsOf(groups, plain))],
    [SEARCH_FILES.summaries, json(texts.map(({ summary }) => summary))],
    ...shards.map(({ name, content }) => [SEARCH_FILES.shard(name), content] as const),
    ...records.map(({ id }, i): [string, string] => {
      const { summary = '', body = '' } = texts[i] ?? {};
      return [SEARCH_FILES.text(id), json({ summary, body } satisfies SearchText)];
    }),
  ]);
}
