import type { APIContext } from 'astro';
import { getIndex } from '../../../components/site.ts';
import { recordJson, relationJson } from '../../../exports/record-json.ts';
import { getRecord } from '../../../graph/atlas-index.ts';

export function getStaticPaths() {
  return getIndex().atlas.records.map(({ id }) => ({ params: { id } }));
}

/** One record with the relations that start or end at it. */
export function GET({ params }: APIContext): Response {
  const index = getIndex();
  const record = getRecord(index, params.id ?? '');
  const relations = (index.relationsAt.get(record.id) ?? []).map(relationJson);
  return new Response(`${JSON.stringify({ ...recordJson(record), relations }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
