import type { APIContext } from 'astro';
import { getIndex, href } from '../../components/site.ts';
import { recordsCsv } from '../../exports/csv.ts';

export function GET({ site }: APIContext): Response {
  const address = (url: string) => new URL(href(url), site).href;
  return new Response(recordsCsv(getIndex().atlas, address), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
