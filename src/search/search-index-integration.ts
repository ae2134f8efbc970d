import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { loadAtlas } from '../load/atlas.ts';
import { readSynonyms, SYNONYMS_FILE } from '../load/read-synonyms.ts';
import type { Atlas } from '../model/atlas.ts';
import { indexEntry, searchDocument } from './index-entry.ts';
import { synonymsOf } from './synonyms.ts';
import { listWords } from './vocabulary.ts';

/** After the build: indexes every record with Pagefind and writes the table that the search page lists from. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'integration-atlas:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeSearchIndex(loadAtlas(), fileURLToPath(dir));
        logger.info(`${count} records indexed`);
      },
    },
  };
}

/**
 * Writes `pagefind/` and, in `search/`, the table of records, their words, the synonyms of these and the names of the index's files, into the built site.
 * @throws Error where Pagefind refuses a record, or a record has no fragment in its index.
 */
async function writeSearchIndex({ records }: Atlas, site: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: '+' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const sourceNames = new Map(
    records.filter(({ kind }) => kind === 'source').map(({ slug, short, title }) => [slug, short ?? title]),
  );
  const documents = records.map((record) => searchDocument(record, sourceNames));
  for (const document of documents) {
    const answer = await index.addCustomRecord(document);
    if (answer.errors.length)
      throw new Error(`Pagefind refused ${document.url}: ${answer.errors.join('; ')}`);
  }
  const folder = join(site, 'pagefind');
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();

  const fragments = readFragmentNames(folder);
  const table = records.map((record) => {
    const fragment = fragments.get(record.url);
    if (!fragment) throw new Error(`Pagefind's index has no fragment for ${record.url}.`);
    return { ...indexEntry(record), fragment };
  });
  mkdirSync(join(site, 'search'), { recursive: true });
  writeFileSync(join(site, 'search', 'records.json'), JSON.stringify(table));
  const texts = documents.flatMap(({ content, meta }) => [content, ...Object.values(meta)]);
  writeFileSync(join(site, 'search', 'words.json'), JSON.stringify(listWords(texts)));
  // The gate has checked the file by now.
  const { groups } = readSynonyms(readFileSync(SYNONYMS_FILE, 'utf8'));
  writeFileSync(join(site, 'search', 'synonyms.json'), JSON.stringify(synonymsOf(groups, texts)));
  const files = readdirSync(join(folder, 'index')).map((name) => `pagefind/index/${name}`);
  writeFileSync(join(site, 'search', 'index-files.json'), JSON.stringify(files.sort()));
  return table.length;
}

// Results name fragments, not records; the names are read back, so that a list needs no request a record.
function readFragmentNames(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
}
