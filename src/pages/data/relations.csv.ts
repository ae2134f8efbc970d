import { getIndex } from '../../components/site.ts';
import { relationsCsv } from '../../exports/csv.ts';

export function GET(): Response {
  return new Response(relationsCsv(getIndex().atlas), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
