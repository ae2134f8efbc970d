import type { APIContext } from 'astro';
import { getIndex, href } from '../../../components/site.ts';
import { figureCsv } from '../../../diagrams/chart-csv.ts';
import { getRecord } from '../../../graph/atlas-index.ts';
import { recordIdOf } from '../../../model/ids.ts';

export function getStaticPaths() {
  return (getIndex().byKind.get('figure') ?? []).map(({ slug }) => ({ params: { figure: slug } }));
}

/** The values of one figure. */
export function GET({ params, site }: APIContext): Response {
  const record = getRecord(getIndex(), recordIdOf('figure', params.figure ?? ''));
  if (record.kind !== 'figure') throw new Error(`${record.id} is not a figure.`);
  return new Response(figureCsv(record, new URL(href(record.url), site).href), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
